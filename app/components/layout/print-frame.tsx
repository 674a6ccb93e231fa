import type { ReactNode } from "react";
import { UI } from "../../text/ui.ts";

/** Head of a printed page only: scope, filters and coverage in one line or two. */
export function PrintHead({ children }: { children: ReactNode }) {
  return (
    <div className="print-only print-head">
      <strong>{UI.siteName}</strong> · {children}
    </div>
  );
}

/** Foot of a printed page only: full address, day of access (written out), instruments, and that this is no official paper. */
export function PrintFoot({ url, accessed, children }: { url: string; accessed: string; children?: ReactNode }) {
  return (
    <div className="print-only print-foot">
      <strong>{UI.notOfficialDocument}</strong>
      <br />
      {url}
      <br />
      {UI.accessed} {accessed}. {children}
    </div>
  );
}

/** On top of the print view on the screen: how to go on from here. Not on paper. */
export function PrintHint({ path }: { path: string }) {
  return (
    <aside className="print-hint" aria-label={UI.print}>
      {UI.printHint} <a href={path}>{UI.printBack}</a>
    </aside>
  );
}
