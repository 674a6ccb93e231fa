import type { SelectionNote } from "./comparison.ts";
import type { AnsweredAlready, AskedIndicator, HostsView, OpenSession } from "./hosts-view.ts";
import type { Choice } from "./practice-form-view.ts";
import type { RecordFields } from "./record.ts";
import type { Region } from "./region.ts";
import type { VisitPlanProblem } from "./visit-plan-problem.ts";

/** The steps of asking for a visit, as far as the address has come. */
export type VisitAskView = {
  readonly region: Region;
  /** What was typed so far. */
  readonly asked: {
    readonly indicator: string;
    readonly stuck: string;
    readonly host: string;
  };
  readonly indicators: readonly Choice[];
  /** `null` until one is chosen that exists. */
  readonly indicator: AskedIndicator | null;
  /** What is answered already, and whom to ask; `null` before an indicator is chosen and once a host is. */
  readonly search: {
    readonly answered: AnsweredAlready;
    readonly hosts: HostsView;
    readonly sessions: readonly OpenSession[];
  } | null;
  /** The request to a host; `null` until one is chosen. */
  readonly request: VisitRequestForm | null;
  /** Why the host that was named cannot be asked. */
  readonly hostProblem: "unknown" | "own" | "no_government" | "apart" | null;
  /** What was made of a name that stands for no one region. */
  readonly notes: readonly SelectionNote[];
  /** Whether the person may send it, or only keep a draft. */
  readonly maySend: boolean;
};

export type VisitRequestForm = {
  readonly host: {
    readonly code: string;
    readonly name: string;
    readonly officeName: string;
    /** Whether an office of the region writes here and can answer. */
    readonly hasOffice: boolean;
    readonly visits: number;
    readonly perMonth: number | null;
    readonly isFull: boolean;
  };
  readonly sessions: readonly OpenSession[];
  readonly fields: RecordFields;
  readonly submission: string;
  readonly owner: string;
};

/** A request that was not sent: everything typed, and why. */
export type VisitAskRefused = { readonly typed: RecordFields; readonly problems: readonly VisitPlanProblem[] };
