import type { Transaction } from "kysely";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { acceptAnswer as accept, endAnswer, endQuestion, findAnswer } from "../../db/queries/question.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { indexQuestion } from "./index-questions.server.ts";

type App = Pick<AppContext, "writer" | "now" | "version">;
type Person = Pick<Actor, "personId">;
type Ended = { readonly id: string; readonly officeId: string; readonly reason: string };

/** Makes an answer the one that helped. `false` where it is not public, belongs to another question, or is accepted already. */
export async function acceptAnswer(
  app: App,
  { personId }: Person,
  { answerId, questionId, officeId }: { answerId: string; questionId: string; officeId: string },
): Promise<boolean> {
  return change(app, async (trx, at) => {
    const answer = await findAnswer(trx, answerId);
    if (answer?.questionId !== questionId || answer.state !== "public" || answer.isAccepted) return false;
    await accept(trx, { questionId, answerId, at });
    const entry = { id: newId(), at, personId, officeId, subjectId: answerId };
    await insertAuditEntry(trx, { ...entry, action: "question.accepted" });
    return true;
  });
}

/** An office takes its own question back, with its public reason. */
export async function withdrawQuestion(app: App, { personId }: Person, ended: Ended): Promise<boolean> {
  return change(app, (trx, at) => end(trx, { ...ended, personId, at, kind: "question", state: "withdrawn" }));
}

/** An office takes its own answer back, with its public reason. */
export async function withdrawAnswer(app: App, { personId }: Person, ended: Ended): Promise<boolean> {
  return change(app, (trx, at) => end(trx, { ...ended, personId, at, kind: "answer", state: "withdrawn" }));
}

type Removed = { readonly id: string; readonly reason: string; readonly personId: string; readonly at: string };

/**
 * Moderation takes a question off the public pages. Belongs into the transaction of the decision, which raises the content
 * version first. Tells whether it was public.
 */
export async function removeQuestion(trx: Transaction<Schema>, removed: Removed): Promise<boolean> {
  return end(trx, { ...removed, officeId: null, kind: "question", state: "removed" });
}

/** The same for an answer. */
export async function removeAnswer(trx: Transaction<Schema>, removed: Removed): Promise<boolean> {
  return end(trx, { ...removed, officeId: null, kind: "answer", state: "removed" });
}

type Ending = Removed & {
  /** Office whose log shows it beside the portal's. */
  readonly officeId: string | null;
  readonly kind: "question" | "answer";
  readonly state: "withdrawn" | "removed";
};

async function end(trx: Transaction<Schema>, ending: Ending): Promise<boolean> {
  const { id, reason, personId, at, officeId, kind, state } = ending;
  const isDone = await (kind === "question" ? endQuestion : endAnswer)(trx, { id, state, reason, at });
  if (!isDone) return false;
  const entry = { id: newId(), at, personId, officeId, subjectId: id };
  await insertAuditEntry(trx, { ...entry, action: `${kind}.${state}` });
  const questionId = kind === "question" ? id : (await findAnswer(trx, id))?.questionId;
  if (questionId !== undefined) await indexQuestion(trx, questionId);
  return true;
}

/** In one transaction; the content version first, so that writers of questions wait for each other. */
async function change(
  { writer, now, version }: App,
  write: (trx: Transaction<Schema>, at: string) => Promise<boolean>,
): Promise<boolean> {
  const at = now().toISOString();
  const isDone = await writer.transaction().execute(async (trx) => {
    await raiseContentVersion(trx);
    return write(trx, at);
  });
  await version.refresh();
  return isDone;
}
