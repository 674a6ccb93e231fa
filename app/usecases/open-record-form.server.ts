import { findDraft } from "../../db/queries/draft.server.ts";
import { findNewestRevision, findRevision, type RecordKey } from "../../db/queries/revision.server.ts";
import { listRecentSubmissions } from "../../db/queries/submission.server.ts";
import type { Actor } from "../domain/actor.ts";
import { type Conflict, changedFields, formOwner, type RecordFields, type RecordForm } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { compareFields } from "./compare-fields.server.ts";

type App = Pick<AppContext, "reader">;
type Person = Pick<Actor, "personId">;

/** The form of a record with the person's draft in it, or with the texts that stand. */
export async function openRecordForm(
  { reader }: App,
  { personId }: Person,
  { key, standing, address }: { key: RecordKey; standing: Standing; address: string },
): Promise<RecordForm> {
  const [draft, done] = await Promise.all([
    findDraft(reader, { ...key, personId }),
    listRecentSubmissions(reader, { personId, address }),
  ]);
  return {
    fields: { ...standing.fields, ...draft?.fields },
    version: draft?.baseVersion ?? standing.version,
    draft: draft === undefined ? null : { savedAt: draft.savedAt, isStale: draft.baseVersion !== standing.version },
    submission: newId(),
    owner: formOwner(personId, key),
    done,
  };
}

type Standing = { readonly fields: RecordFields; readonly version: number };

/** What stands against the texts that somebody typed over version `from`. */
export async function showConflict(
  { reader }: App,
  { personId }: Person,
  { key, from, typed }: { key: RecordKey; from: number; typed: RecordFields },
): Promise<Conflict> {
  const [revision, base] = await Promise.all([
    findNewestRevision(reader, key),
    findRevision(reader, { ...key, number: from }),
  ]);
  if (revision === undefined) throw new Error(`${key.kind} ${key.id} has no published state`);
  const byThem = base && changedFields(base.fields, revision.fields);
  const byYou = base && changedFields(base.fields, typed);
  return {
    revision,
    isOwn: revision.personId === personId,
    isWaiting: false,
    differences: compareTyped(revision.fields, typed).map((difference) => ({
      ...difference,
      changedBy:
        byYou?.includes(difference.field) === false
          ? "them"
          : byThem?.includes(difference.field) === false
            ? "you"
            : "both",
    })),
  };
}

/** Field by field both texts; who changed what is not known. */
export function compareTyped(theirs: RecordFields, typed: RecordFields): Conflict["differences"] {
  return compareFields(theirs, typed).map(({ field, parts }) => ({
    ...{ field, parts, theirs: theirs[field] ?? "", yours: typed[field] ?? "", changedBy: "both" },
  }));
}
