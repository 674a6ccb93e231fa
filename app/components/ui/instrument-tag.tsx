import { UI } from "../../text/ui.ts";

/** Names the instrument of the value beside it ("59/2020"). No rating band and no value is shown without it. */
export function InstrumentTag({ tag, href }: { tag: string; href?: string }) {
  const inner = (
    <>
      <span className="vh">{UI.instrument} </span>
      {tag}
    </>
  );
  return href === undefined ? (
    <span className="met">{inner}</span>
  ) : (
    <a className="met" href={href}>
      {inner}
    </a>
  );
}
