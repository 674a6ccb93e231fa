import type { OfficeZone } from "./days.ts";

/** What passes from one person to their successor in an office. Later kinds of record add their word here. */
export const HANDOVER_KINDS = ["draft", "invitation"] as const;

export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** One thing that passes. */
export type HandoverItem = {
  readonly kind: HandoverKind;
  readonly id: string;
  /** What it is about: the kind of record of a draft, the address of an invitation. */
  readonly subject: string;
  /** What the record is called, where drafts of its kind have a title. */
  readonly title: string | null;
  /** When it was saved, or when it ends. */
  readonly at: string;
  /** The successor has one of their own, so that this one stays where it is. */
  readonly stays: boolean;
};

/** A draft that stays with the one who left, with what was typed in it. */
export type StandingDraft = {
  readonly subject: string;
  readonly subjectId: string;
  /** What the record is called, where drafts of its kind have a title. */
  readonly title: string | null;
  readonly savedAt: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
};

export type HandoverState = "open" | "accepted" | "withdrawn";

/** A handover as lists show it; a name is "" after the account was deleted. */
export type HandoverView = {
  readonly id: string;
  readonly fromName: string;
  readonly toName: string;
  readonly note: string | null;
  readonly state: HandoverState;
  readonly createdAt: string;
  readonly closedAt: string | null;
};

/** One handover with what passes on acceptance, empty once it is closed, and the drafts that stayed. */
export type OneHandoverView = HandoverView & {
  readonly officeId: string;
  readonly provinceId: string;
  readonly officeName: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  readonly items: readonly HandoverItem[];
  /** Drafts that stay with the one who left because the successor has one of the same record. */
  readonly standing: readonly StandingDraft[];
  readonly zone: OfficeZone;
};

/** What somebody may see and do of a handover. */
export type HandoverParts = {
  readonly sees: boolean;
  readonly isTaker: boolean;
  readonly accepts: boolean;
  readonly withdraws: boolean;
};
