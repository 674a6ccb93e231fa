import { DEMO } from "../../text/id/demo.ts";

/** On top of every page, on paper too, while demonstration accounts exist. */
export function DemoBanner() {
  return (
    <aside className="demo-bar" aria-label={DEMO.bannerLabel}>
      <DemoTag />
      {DEMO.banner}
    </aside>
  );
}

/** Marks one thing of the demonstration. */
export function DemoTag() {
  return (
    <>
      <span className="demo-tag">{DEMO.tag}</span>{" "}
    </>
  );
}
