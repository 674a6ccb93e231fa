/** What people write and publish: one kind for each form. Later kinds add their word here. */
export const RECORD_KINDS = ["office", "practice", "adoption", "visit_plan", "visit_report"] as const;

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

/** The difference of two texts that stand for something, in the words for it; as it is where they speak for themselves. */
export function wordParts(
  parts: readonly DiffPart[],
  wordOf: (text: string) => string | undefined,
): readonly DiffPart[] {
  const textOf = (other: DiffPart["kind"]) =>
    parts.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join("");
  const [before, after] = [textOf("added"), textOf("removed")];
  if (wordOf(before) === undefined && wordOf(after) === undefined) return parts;
  const worded: DiffPart[] = [
    { kind: "removed", text: wordOf(before) ?? before },
    { kind: "added", text: wordOf(after) ?? after },
  ];
  return worded.filter(({ text }) => text !== "");
}

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

/** A record's form as somebody opens it. */
export type RecordForm = {
  /** Of their draft where there is one, else as they stand. */
  readonly fields: RecordFields;
  /** Version that the fields began from. */
  readonly version: number;
  readonly draft: { readonly savedAt: string; readonly isStale: boolean } | null;
  /** Key of this form; sent twice, it is carried out once. */
  readonly submission: string;
  /** Names person and record, so that it is sent by nobody else and for nothing else. */
  readonly owner: string;
  /** Keys of the person's last forms that were carried out: what a device kept of them may go. */
  readonly done: readonly string[];
};

/** What a form names its person and record by. */
export function formOwner(personId: string, { kind, id }: { kind: RecordKind; id: string }): string {
  return `${personId}/${kind}/${id}`;
}

/** A field whose texts differ, with the difference in words. */
export type FieldDifference = { readonly field: string; readonly parts: readonly DiffPart[] };

/** Another version was published or submitted since somebody opened their form: by whom, and what differs from what they typed. */
export type Conflict = {
  readonly revision: Revision;
  /** The person themselves, from another window. */
  readonly isOwn: boolean;
  /** It is not published: it waits for a reviewer. */
  readonly isWaiting: boolean;
  readonly differences: readonly (FieldDifference & {
    readonly theirs: string;
    readonly yours: string;
    /** Who changed the field since the form was opened; `both` also where that is not known. */
    readonly changedBy: "them" | "you" | "both";
  })[];
};

/** Published states with a fingerprint each, and what differs between two of them. */
export type VersionList = {
  readonly versions: readonly {
    readonly revision: Revision;
    /** SHA-256 in hexadecimal over kind, id, number, instant and texts. */
    readonly fingerprint: string;
    readonly changed: readonly string[];
  }[];
  readonly compared: {
    readonly from: number;
    readonly to: number;
    readonly differences: readonly FieldDifference[];
  } | null;
};
