import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { deleteDraft } from "../../db/queries/draft.server.ts";
import { insertRevision } from "../../db/queries/revision.server.ts";
import {
  deleteSubmission,
  deleteSubmissionsBefore,
  findSubmission,
  insertSubmission,
} from "../../db/queries/submission.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { AuditAction } from "../domain/audit.ts";
import { changedFields, type RecordFields, type RecordKind } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

/** What publishing must know of one kind of record. */
export type Publishable<Value> = {
  readonly kind: RecordKind;
  /** What the audit log calls it. */
  readonly action: AuditAction;
  /** Whether a public page shows it. */
  readonly isPublic: boolean;
  /** The texts that revisions keep and conflicts compare. */
  fieldsOf(value: Value): RecordFields;
  /** What stands now. */
  findValue(trx: Transaction<Schema>, id: string): Promise<Value | undefined>;
  /** Writes version `from + 1`. Tells whether `from` still stood: one statement compares and writes. */
  write(trx: Transaction<Schema>, next: { id: string; from: number; at: string; value: Value }): Promise<boolean>;
};

export type Publication<Value> = {
  readonly id: string;
  readonly officeId: string | null;
  readonly value: Value;
  /** Version that the form was opened on. */
  readonly from: number;
  /** Key of the form: sent again, it is carried out once. */
  readonly submission: string;
  /** Where the person is led afterwards. */
  readonly address: string;
};

/** `conflict`: another version stands and nothing was written. `repeated`: this form was carried out before and led to `address`. */
export type PublishOutcome =
  | { readonly status: "published" | "unchanged" | "repeated"; readonly address: string }
  | { readonly status: "conflict" };

const KEEP_SUBMISSIONS_MS = 30 * 86_400_000;

/**
 * Publishes the next version of a record in one transaction: record, revision, audit entry and content version, while
 * the person's draft goes. All of it happens, or nothing.
 */
export async function publishRecord<Value>(
  app: Pick<AppContext, "writer" | "now" | "version">,
  { personId }: Pick<Actor, "personId">,
  publishable: Publishable<Value>,
  publication: Publication<Value>,
): Promise<PublishOutcome> {
  const { writer, now, version } = app;
  const at = now().toISOString();
  const outcome = await writer
    .transaction()
    .execute((trx) => publishWithin(trx, { ...publication, publishable, personId, at }));
  if (outcome.status === "published") {
    if (publishable.isPublic) await version.refresh();
    await deleteSubmissionsBefore(writer, new Date(Date.parse(at) - KEEP_SUBMISSIONS_MS).toISOString());
  }
  return outcome;
}

type Act<Value> = Publication<Value> & { publishable: Publishable<Value>; personId: string; at: string };

async function publishWithin<Value>(trx: Transaction<Schema>, act: Act<Value>): Promise<PublishOutcome> {
  const { publishable, id, officeId, value, from, submission: key, address, personId, at } = act;
  const { kind, action } = publishable;
  if (!(await insertSubmission(trx, { key, personId, address, at }))) {
    return { status: "repeated", address: (await findSubmission(trx, { key, personId })) ?? address };
  }
  const fields = publishable.fieldsOf(value);
  const standing = await publishable.findValue(trx, id);
  if (standing !== undefined && changedFields(publishable.fieldsOf(standing), fields).length === 0) {
    await deleteDraft(trx, { personId, kind, id });
    return { status: "unchanged", address };
  }
  if (!(await publishable.write(trx, { id, from, at, value }))) {
    await deleteSubmission(trx, { key, personId });
    return { status: "conflict" };
  }
  const number = from + 1;
  await insertRevision(trx, { kind, id, number, fields, personId, at });
  await insertAuditEntry(trx, {
    id: newId(),
    at,
    personId,
    officeId,
    action,
    subjectId: id,
    detail: { version: number },
  });
  await deleteDraft(trx, { personId, kind, id });
  if (publishable.isPublic) await raiseContentVersion(trx);
  return { status: "published", address };
}
