import type { VisitParty, VisitTime } from "./visit.ts";
import type { VisitMove } from "./visit-moves.ts";
import type { VisitWait } from "./visit-waiting.ts";

/** What happened, or what is still awaited, that an office is told of by letter. */
export type VisitEvent =
  | VisitMove
  | "guest_asked"
  | "guest_joined"
  | "guest_declined"
  | "guest_left"
  | "claimed"
  | "review_asked"
  | "remind_answer"
  | "remind_confirm"
  | "remind_report"
  | "remind_check";

/** What a letter about a visit may say: no note, no name of a person, nothing of the plan. */
export type VisitNotice = {
  readonly event: VisitEvent;
  readonly visitId: string;
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  readonly when: VisitTime;
  /** What the visit waits for by now. */
  readonly wait: VisitWait | null;
  /** Address of the site, without a slash at the end. */
  readonly publicUrl: string;
};

/** Turns a notice into a letter; words stand in `text/`. */
export type WriteVisitLetter = (notice: VisitNotice) => { readonly subject: string; readonly text: string };
