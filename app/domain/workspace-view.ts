import type { Absence } from "./absence.ts";
import type { OfficeZone } from "./days.ts";
import type { Role } from "./permissions.ts";
import type { OfficeQuestions } from "./question-view.ts";
import type { AvailableScore } from "./score-view.ts";
import type { VisitParty } from "./visit.ts";
import type { VisitWait } from "./visit-waiting.ts";

/** Something that only this person can bring on. */
export type WaitingItem =
  | { readonly kind: "handover"; readonly id: string; readonly fromName: string; readonly since: string }
  | { readonly kind: "check"; readonly id: string; readonly title: string; readonly deadline: string }
  | { readonly kind: "removed"; readonly id: string; readonly title: string }
  | { readonly kind: "reports"; readonly count: number }
  | { readonly kind: "invitations"; readonly count: number; readonly firstEnds: string }
  | { readonly kind: "profile_empty" }
  | { readonly kind: "profile_old"; readonly updatedAt: string }
  | { readonly kind: "second_factor" }
  | {
      readonly kind: "visit";
      readonly id: string;
      readonly visitor: VisitParty;
      readonly host: VisitParty;
      readonly wait: VisitWait;
    }
  | {
      readonly kind: "visit_guest";
      readonly id: string;
      readonly visitId: string;
      readonly officeName: string;
      /** ISO day of the session. */
      readonly day: string | null;
    }
  | {
      readonly kind: "practice_returned" | "practice_review" | "practice_confirm";
      readonly id: string;
      readonly title: string;
      /** When it was given back, sent, or last confirmed or changed. */
      readonly since: string;
    };

/** Something that ends on a day, or has been open since one. */
export type DeadlineItem =
  | {
      readonly kind: "invitation";
      readonly id: string;
      readonly mail: string;
      readonly role: Role;
      readonly ends: string;
    }
  | {
      readonly kind: "handover";
      readonly id: string;
      readonly fromName: string;
      readonly toName: string;
      readonly since: string;
    };

export type OwnDraft = {
  readonly id: string;
  readonly subject: string;
  readonly subjectId: string;
  /** Of a practice; `null` for other records. */
  readonly title: string | null;
  readonly savedAt: string;
};

/** Years of a region without an adopted index, by the reason. */
export type MissingYears = { readonly absence: Absence; readonly years: readonly number[] };

export type OwnOffice = {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly filled: number;
  readonly members: number;
  readonly latest: AvailableScore | null;
  readonly missing: readonly MissingYears[];
};

export type OfficeOfProvince = {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly filled: number;
  readonly members: number;
  readonly updatedAt: string;
};

export type EndedRole = { readonly role: Role; readonly officeName: string | null; readonly endedAt: string };

/** Everything `/ruang-kerja` shows; what does not fit a person is `null` or empty. */
export type WorkspaceView = {
  readonly roles: readonly Role[];
  readonly zone: OfficeZone;
  readonly waiting: readonly WaitingItem[];
  readonly deadlines: readonly DeadlineItem[];
  readonly drafts: readonly OwnDraft[];
  readonly office: OwnOffice | null;
  /** Only for those who write for an office. */
  readonly questions: OfficeQuestions | null;
  /** Offices of the province that they coordinate. */
  readonly province: { readonly name: string; readonly offices: readonly OfficeOfProvince[] } | null;
  /** Only for someone without any role: what they held last. */
  readonly ended: readonly EndedRole[];
};

/** How many texts of an office's profile visitors look for: address, mail, phone, and what it offers. */
export const PROFILE_TEXTS = 4;
