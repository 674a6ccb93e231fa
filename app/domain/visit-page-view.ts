import type { AttachmentView } from "./attachment.ts";
import type { CheckDay, CheckMonth, CheckStatus, CommitmentStatus } from "./commitment-status.ts";
import type { Source } from "./source.ts";
import type { VisitForm, VisitIndicator, VisitKind, VisitSide, VisitState, VisitTime } from "./visit.ts";
import type { ConfirmationView } from "./visit-confirmation.ts";
import type { Commitment, VisitQuestion } from "./visit-report.ts";
import type { VisitSequence } from "./visit-sequence-view.ts";
import type { VisitStep } from "./visit-steps.ts";

/** One side as public pages name it. */
export type PublicParty = {
  /** "Tulang Bawang Barat", the official name for provinces, or the unit where it is no region. */
  readonly label: string;
  /** The unit as it is written. */
  readonly unit: string;
  /** `null` for a visitor that is no region. */
  readonly region: { readonly code: string; readonly name: string } | null;
  /** Whether its office writes here. */
  readonly isHere: boolean;
};

export type NamedIndicator = VisitIndicator & { readonly tag: string; readonly name: string };

/** A visit as lists and the head of its page show it. */
export type PublicVisit = {
  readonly id: string;
  readonly visitor: PublicParty;
  readonly host: PublicParty;
  readonly when: VisitTime;
  readonly state: VisitState;
  readonly form: VisitForm;
  readonly kind: VisitKind;
  readonly indicators: readonly NamedIndicator[];
  /** Summed up from a public source and taken over by neither side. */
  readonly isGathered: boolean;
  readonly isDemo: boolean;
};

/** What of its report is public. Texts that `html` renders are Markdown. */
export type PublicReport = {
  readonly topic: string;
  readonly ledBy: string;
  readonly receivedBy: string;
  readonly people: string;
  readonly questions: readonly (VisitQuestion & { readonly html: string; readonly author: VisitSide | null })[];
  readonly obstacles: PublicText;
  readonly conclusions: PublicText;
  readonly commitments: readonly FollowedCommitment[];
  readonly sourceTitle: string;
  readonly sourceLink: string;
};

/** A commitment with what its side said of it, and how it stands on the day of reading. */
export type FollowedCommitment = Commitment & {
  readonly author: VisitSide | null;
  readonly status: CommitmentStatus;
  /** The newest answer of each month. */
  readonly checks: readonly PublicCheck[];
};

export type PublicCheck = {
  readonly month: CheckMonth;
  readonly status: CheckStatus;
  readonly note: string | null;
  /** Public address of the evidence. */
  readonly link: string | null;
  /** ISO day in the zone of the visit, and the instant. */
  readonly day: string;
  readonly at: string;
};

/** Safe HTML and the side that last wrote it; `null` where neither did. */
export type PublicText = { readonly html: string; readonly author: VisitSide | null };

/** The version of the report that is public, with its SHA-256. */
export type PublicVersion = {
  readonly number: number;
  readonly savedAt: string;
  readonly fingerprint: string;
};

/** What `/kunjungan/:id` shows. `report` is `null` where only date and parties are public. */
export type VisitPageView = {
  readonly visit: PublicVisit;
  /** Other offices that came along. */
  readonly joined: readonly { readonly officeName: string; readonly regionCode: string; readonly regionName: string }[];
  /** Other offices may ask to join. */
  readonly isJoinable: boolean;
  readonly report: PublicReport | null;
  readonly version: PublicVersion | null;
  readonly steps: readonly VisitStep[];
  /** Side that keeps the report, and how its public version stands with the other one. */
  readonly keeper: VisitSide;
  readonly confirmation: ConfirmationView;
  /** Days on which commitments are asked about. */
  readonly checkDays: readonly CheckDay[];
  /** ISO day of reading. */
  readonly today: string;
  readonly sequence: VisitSequence | null;
  readonly attachments: readonly AttachmentView[];
  readonly source: Source | null;
  readonly sourceNote: string | null;
  readonly confidence: "high" | "medium" | "low" | null;
};

/** What stands at the address of a visit. */
export type VisitAddress =
  | { readonly kind: "shown"; readonly view: VisitPageView }
  | { readonly kind: "gone"; readonly by: "office" | "portal"; readonly title: string; readonly reason: string }
  | { readonly kind: "unknown" };
