import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { deleteDraft, findDraft, upsertDraft } from "../../db/queries/draft.server.ts";
import { findPractice, insertPracticeDraft, nameDraft } from "../../db/queries/practice.server.ts";
import { deleteEmptyPractice } from "../../db/queries/practice-desk.server.ts";
import {
  findPracticeSubmission,
  putPracticeSubmission,
  returnPracticeSubmission,
} from "../../db/queries/practice-submission.server.ts";
import { deleteSubmission, findSubmission, insertSubmission } from "../../db/queries/submission.server.ts";
import type { Actor } from "../domain/actor.ts";
import { PRACTICE_LIMITS } from "../domain/practice-fields.ts";
import { changedFields, type RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { discardWithin, saveDraft } from "./keep-draft.server.ts";
import type { PublishOutcome } from "./publish-record.server.ts";

type App = Pick<AppContext, "writer" | "now">;
type Person = Pick<Actor, "personId">;

export type TypedPractice = {
  readonly id: string;
  readonly officeId: string;
  /** As typed, right or wrong. */
  readonly fields: RecordFields;
  readonly baseVersion: number;
};

/** Keeps what somebody typed. With the first save the practice itself comes to be, so that files and others find it. */
export async function keepPracticeDraft(
  { writer, now }: App,
  { personId }: Person,
  { id, officeId, fields, baseVersion }: TypedPractice,
): Promise<void> {
  const at = now().toISOString();
  await writer.transaction().execute(async (trx) => {
    await insertPracticeDraft(trx, { id, officeId, personId, at });
    await nameDraft(trx, { id, title: titleOf(fields), at });
    await saveDraft({ writer: trx, now }, { personId }, { kind: "practice", id, officeId, fields, baseVersion });
  });
}

/** Throws a person's draft away for good, and a practice with it that was never published and that nobody else has. */
export async function discardPracticeDraft(
  { writer, now }: App,
  { personId }: Person,
  { id, officeId }: { id: string; officeId: string },
): Promise<void> {
  const at = now().toISOString();
  await writer.transaction().execute(async (trx) => {
    await discardWithin(trx, { kind: "practice", id, personId, officeId, at });
    await deleteEmptyPractice(trx, id);
  });
}

export type SentPractice = TypedPractice & {
  /** Instant of the waiting revision that the form showed, "" where none waited. */
  readonly seen: string;
  readonly submission: string;
  readonly address: string;
};

/**
 * Lets a revision wait for a reviewer while the published one stays public. The person's draft goes; a text that was
 * given back to somebody else becomes that person's draft. Sent again, it is carried out once.
 */
export async function submitPractice(
  { writer, now }: App,
  { personId }: Person,
  sent: SentPractice,
): Promise<Exclude<PublishOutcome, { status: "published" }> | { status: "submitted"; address: string }> {
  const at = now().toISOString();
  const { id, officeId, fields, baseVersion, seen, submission: key, address } = sent;
  return writer.transaction().execute(async (trx) => {
    if (!(await insertSubmission(trx, { key, personId, address, at }))) {
      return { status: "repeated", address: (await findSubmission(trx, { key, personId })) ?? address };
    }
    await insertPracticeDraft(trx, { id, officeId, personId, at });
    const standing = await findPractice(trx, id);
    const waiting = await findPracticeSubmission(trx, id);
    const isSeen = waiting === undefined || waiting.returned !== null || waiting.submittedAt === seen;
    if (standing === undefined || standing.version !== baseVersion || !isSeen) {
      await deleteSubmission(trx, { key, personId });
      return { status: "conflict" };
    }
    const before = waiting?.returned === null ? waiting.fields : standing.fields;
    if (standing.state === "published" && changedFields(before, fields).length === 0) {
      await deleteDraft(trx, { personId, kind: "practice", id });
      return { status: "unchanged", address };
    }
    if (waiting !== undefined && waiting.returned !== null && waiting.personId !== personId) {
      const theirs = { kind: "practice" as const, id, personId: waiting.personId };
      if ((await findDraft(trx, theirs)) === undefined) {
        const { fields, baseVersion } = waiting;
        await upsertDraft(trx, { ...theirs, draftId: newId(), officeId, fields, baseVersion, at });
      }
    }
    await nameDraft(trx, { id, title: titleOf(fields), at });
    await putPracticeSubmission(trx, { practiceId: id, baseVersion, fields, personId, submittedAt: at });
    await deleteDraft(trx, { personId, kind: "practice", id });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "practice.submitted", subjectId: id },
      detail: { version: baseVersion },
    });
    return { status: "submitted", address };
  });
}

/** Gives a waiting revision back to whoever sent it. Tells whether the one of this instant still waited. */
export async function returnPractice(
  { writer, now }: App,
  { personId }: Person,
  { id, officeId, seen, reason }: { id: string; officeId: string; seen: string; reason: string },
): Promise<boolean> {
  const at = now().toISOString();
  return writer.transaction().execute(async (trx) => {
    const back = { practiceId: id, submittedAt: seen, by: personId, at, reason };
    if (!(await returnPracticeSubmission(trx, back))) return false;
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "practice.returned", subjectId: id, detail: {} },
    });
    return true;
  });
}

function titleOf(fields: RecordFields): string {
  return (fields["judul"] ?? "").replaceAll(/\s+/g, " ").trim().slice(0, PRACTICE_LIMITS.title);
}
