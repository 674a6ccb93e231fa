import type { Instrument } from "./instrument.ts";
import type { OfficeProfile } from "./office.ts";
import type { PaperBlock } from "./paper.ts";
import type { VisitForm, VisitKind, VisitParty, VisitSide, VisitTime } from "./visit.ts";
import type { VisitPlan } from "./visit-plan.ts";
import type { VisitReport } from "./visit-report.ts";

/** Papers that are made of one visit, by the word of their address. */
export const VISIT_PAPERS = ["surat-permohonan", "laporan-perjalanan-dinas", "nota-dinas", "artikel"] as const;
export type VisitPaperName = (typeof VISIT_PAPERS)[number];

/** A report with its Markdown as blocks, under the names of its fields. */
export type PaperReport = {
  readonly report: VisitReport;
  readonly texts: Readonly<Record<string, readonly PaperBlock[]>>;
};

/** Everything that papers are made of. */
export type VisitPaperSource = {
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  /** Profiles of the sides that write here. */
  readonly profiles: Readonly<Partial<Record<VisitSide, OfficeProfile>>>;
  /** Side that the reader writes for; guests read as visitors do. */
  readonly side: VisitSide;
  readonly time: VisitTime;
  readonly form: VisitForm;
  readonly kind: VisitKind;
  readonly topic: string;
  readonly plan: VisitPlan | undefined;
  /** What both sides work on. */
  readonly report: PaperReport | undefined;
  /** What everybody reads. */
  readonly publicReport: PaperReport | undefined;
  /** Further offices that came along. */
  readonly guests: readonly { readonly name: string; readonly people: number | null }[];
  readonly instruments: readonly Instrument[];
  /** Full address of its public page; `undefined` where there is none. */
  readonly address: string | undefined;
};

/** Side that travels, and so reports on a journey: with peers who come it is the host. Online nobody does; the visitor reports. */
export function travellingSide({ form }: Pick<VisitPaperSource, "form">): VisitSide {
  return form === "peers_come" ? "host" : "visitor";
}
