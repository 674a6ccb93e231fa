import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { type DraftKey, deleteDraft, upsertDraft } from "../../db/queries/draft.server.ts";
import type { RecordKey } from "../../db/queries/revision.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

type App = Pick<AppContext, "writer" | "now">;

export type TypedDraft = RecordKey & {
  readonly officeId: string | null;
  /** As typed, right or wrong. */
  readonly fields: RecordFields;
  readonly baseVersion: number;
};

/** Keeps what somebody typed, in place of their draft before. */
export async function saveDraft(
  { writer, now }: App,
  { personId }: Pick<Actor, "personId">,
  draft: TypedDraft,
): Promise<void> {
  await upsertDraft(writer, { ...draft, personId, draftId: newId(), at: now().toISOString() });
}

/** Throws a draft away for good. */
export async function discardDraft(
  { writer, now }: App,
  { personId }: Pick<Actor, "personId">,
  { officeId, ...key }: RecordKey & { officeId: string | null },
): Promise<void> {
  const at = now().toISOString();
  await writer.transaction().execute((trx) => discardWithin(trx, { ...key, officeId, personId, at }));
}

/** The same inside a transaction. */
export async function discardWithin(
  trx: Transaction<Schema>,
  { officeId, at, ...key }: DraftKey & { officeId: string | null; at: string },
): Promise<void> {
  const draftId = await deleteDraft(trx, key);
  if (draftId === undefined) return;
  const { personId, kind } = key;
  await insertAuditEntry(trx, {
    ...{ id: newId(), at, personId, officeId, action: "draft.discarded", subjectId: draftId, detail: { record: kind } },
  });
}
