/** What people write and publish: one kind for each form. Later kinds add their word here. */
export const RECORD_KINDS = ["office"] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** The texts of a form by the names of its fields: what drafts and revisions hold and what is compared. */
export type RecordFields<Field extends string = string> = Readonly<Record<Field, string>>;

/** One published state. `name` is "" after the account was deleted, `null` where no person published it. */
export type Revision = {
  readonly number: number;
  readonly fields: RecordFields;
  readonly personId: string | null;
  readonly name: string | null;
  readonly position: string | null;
  readonly savedAt: string;
};

/** What somebody typed and has not published, with the version that they began from. */
export type Draft = { readonly fields: RecordFields; readonly baseVersion: number; readonly savedAt: string };

/** A run of text that both have, or only the newer, or only the older one. */
export type DiffPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** The texts of these fields alone; what was not sent is empty. Anything else that a form carried is left behind. */
export function pickFields<Field extends string>(
  names: readonly Field[],
  get: (name: Field) => string,
): RecordFields<Field> {
  // Every name is there, which `fromEntries` cannot say.
  return Object.fromEntries(names.map((name) => [name, get(name)])) as RecordFields<Field>;
}

/** Names of the fields whose texts differ, in the order of the second. */
export function changedFields(before: RecordFields, after: RecordFields): string[] {
  return Object.keys(after).filter((name) => (before[name] ?? "") !== after[name]);
}
