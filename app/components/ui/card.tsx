import type { ReactNode } from "react";

/** A frame for a thing that stands alone: a value, a form, an example. `label` names it where it has no heading. */
export function Card({ label, children }: { label?: string; children: ReactNode }) {
  return label === undefined ? (
    <div className="card">{children}</div>
  ) : (
    <section className="card" aria-label={label}>
      {children}
    </section>
  );
}
