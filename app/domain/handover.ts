/** What passes from one person to their successor in an office. Later kinds of record add their word here. */
export const HANDOVER_KINDS = ["draft", "invitation"] as const;

export type HandoverKind = (typeof HANDOVER_KINDS)[number];

/** One thing that passes. */
export type HandoverItem = {
  readonly kind: HandoverKind;
  readonly id: string;
  /** What it is about: the kind of record of a draft, the address of an invitation. */
  readonly subject: string;
  /** When it was saved, or when it ends. */
  readonly at: string;
  /** The successor has one of their own, so that this one stays where it is. */
  readonly stays: boolean;
};

/** A draft that stays with the one who left, with what was typed in it. */
export type StandingDraft = {
  readonly subject: string;
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
