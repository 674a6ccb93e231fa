import type { OfficeZone } from "./days.ts";
import type { VisitForm, VisitKind, VisitParty, VisitSide, VisitState, VisitTime, VisitVisibility } from "./visit.ts";
import type { AllowedMove } from "./visit-moves.ts";
import type { VisitPlan } from "./visit-plan.ts";
import type { VisitStep } from "./visit-steps.ts";
import type { VisitWait } from "./visit-waiting.ts";

/** What an office's visits are grouped by, in the order of the page. */
export const VISIT_GROUPS = ["ours", "theirs", "scheduled", "report", "followUp", "ended"] as const;
export type VisitGroup = (typeof VISIT_GROUPS)[number];

/** A visit in the list of an office. `guest` where the office only joins it. */
export type VisitDeskRow = {
  readonly id: string;
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  readonly when: VisitTime;
  readonly state: VisitState;
  readonly topic: string;
  readonly wait: VisitWait | null;
  readonly side: VisitSide | "guest";
  /** A guest that was not answered: still waiting for the host, or too late for it. `null` for all others. */
  readonly request: "waiting" | "missed" | null;
  readonly isDemo: boolean;
};

export type VisitDesk = {
  readonly groups: Readonly<Record<VisitGroup, readonly VisitDeskRow[]>>;
  /** Whether this person may ask for seats, and take requests back. */
  readonly mayDecide: boolean;
  /** Public visits about the region that no office has taken over; only for who may. */
  readonly claimable: readonly Pick<VisitDeskRow, "id" | "visitor" | "host" | "when">[];
};

type Grouped = { readonly state: VisitState; readonly visibility: VisitVisibility; readonly wait: VisitWait | null };

/**
 * The group of a visit for an office that is these sides (none for a guest) today. `absent` are sides without an office: what
 * would wait for them is the other one's to write down.
 */
export function groupOf(
  { state, visibility, wait }: Grouped,
  { sides, absent, isOver }: { sides: readonly VisitSide[]; absent: readonly VisitSide[]; isOver: boolean },
): VisitGroup {
  if (state === "declined" || state === "cancelled" || visibility === "withdrawn" || visibility === "removed") {
    return "ended";
  }
  if (sides.length === 0) return wait?.task === "hold" && wait.until !== null ? "scheduled" : "ended";
  if (state === "draft") return "ours";
  if (wait === null) return isOver ? "ended" : "followUp";
  if (wait.task === "hold") return wait.until === null ? "ours" : "scheduled";
  const isOurs = wait.by === "either" || sides.includes(wait.by) || absent.includes(wait.by);
  if (!isOurs) return "theirs";
  return wait.task === "report" ? "report" : wait.task === "check" ? "followUp" : "ours";
}

export type GuestRow = {
  readonly id: string;
  readonly officeName: string;
  readonly regionName: string;
  readonly state: "asked" | "joined" | "declined" | "left";
  readonly people: number | null;
  readonly note: string | null;
};

/** A step as both sides read it. `isOwn`: somebody of this office took it. */
export type DeskStep = {
  readonly move: string;
  readonly side: VisitSide;
  readonly isOnRecord: boolean;
  readonly note: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly movedAt: string;
};

/** What `/ruang-kerja/kunjungan/:id` shows. */
export type VisitDeskView = {
  readonly id: string;
  readonly topic: string;
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  readonly state: VisitState;
  readonly visibility: VisitVisibility;
  readonly form: VisitForm;
  readonly kind: VisitKind;
  readonly when: VisitTime;
  readonly zone: OfficeZone;
  /** Sides that the office is; none for a guest. */
  readonly sides: readonly VisitSide[];
  readonly keeper: VisitSide;
  readonly absent: readonly VisitSide[];
  readonly wait: VisitWait | null;
  readonly steps: readonly VisitStep[];
  readonly moves: readonly AllowedMove[];
  readonly history: readonly DeskStep[];
  /** `null` where none was written. */
  readonly plan: VisitPlan | null;
  readonly seats: number | null;
  readonly guests: readonly GuestRow[];
  readonly mayDecide: boolean;
  /** A report can be written or is there. */
  readonly hasReport: boolean;
  readonly hasCommitments: boolean;
  readonly isPublic: boolean;
  readonly isDemo: boolean;
};
