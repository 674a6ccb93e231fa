import type { Transaction } from "kysely";
import { countAttachments, setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import {
  findPractice,
  insertConfirmation,
  insertPracticeDraft,
  writePractice,
} from "../../db/queries/practice.server.ts";
import { replacePracticeIndicators } from "../../db/queries/practice-parts.server.ts";
import { deletePracticeSubmission, findPracticeSubmission } from "../../db/queries/practice-submission.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import type { Practice, PracticeResult } from "../domain/practice.ts";
import { practiceCompleteness } from "../domain/practice-completeness.ts";
import { practiceFields } from "../domain/practice-fields.ts";
import type { PracticeProblem } from "../domain/practice-problem.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { indexPractices } from "./index-practices.server.ts";
import { listPracticeImages } from "./practice-images.server.ts";
import { nameAddress } from "./practice-slug.server.ts";
import { type Publishable, type PublishOutcome, publishRecord } from "./publish-record.server.ts";
import { renderPractice } from "./render-practice.server.ts";

type App = Pick<AppContext, "reader" | "writer" | "now" | "version" | "markdown">;

export type PracticeEdit = {
  readonly id: string;
  readonly officeId: string;
  readonly practice: Practice;
  /** Version that the form was opened on; 0 for a new practice. */
  readonly from: number;
  /** Instant of the waiting revision that the form showed, "" where none waited. */
  readonly seen: string;
  readonly submission: string;
  readonly address: string;
  /** The office's word on how it stands, kept with the version that changes its status. What waits then goes on waiting. */
  readonly word?: StatusWord;
};

export type StatusWord = { readonly status: "running" | "changed" | "stopped"; readonly note: string | null };

/** `unreadable`: texts that could not be shown as text with headings, lists and links. Nothing was written. */
export type PracticeOutcome =
  | PublishOutcome
  | { readonly status: "unreadable"; readonly problems: readonly PracticeProblem[] };

/**
 * Publishes a practice: everything that lists, pages and files need of it is written in the one transaction of
 * `publishRecord`. A revision of somebody else that waits and was not shown is a conflict. Who may is asked before.
 */
export async function publishPractice(
  app: App,
  actor: Pick<Actor, "personId">,
  { practice, officeId, seen, word, ...edit }: PracticeEdit,
): Promise<PracticeOutcome> {
  const fields = practiceFields(practice);
  const rendered = await renderPractice(app, fields, await listPracticeImages(app, edit.id));
  if (!rendered.ok) return { status: "unreadable", problems: rendered.problems };
  const made: Made = { practice, html: rendered.html, officeId, seen, word, personId: actor.personId };
  return publishRecord(app, actor, publishable(made), { ...edit, officeId, value: fields });
}

type Made = {
  readonly practice: Practice;
  readonly html: Readonly<Record<string, string>>;
  readonly officeId: string;
  readonly seen: string;
  readonly word: StatusWord | undefined;
  readonly personId: string;
};

function publishable(made: Made): Publishable<RecordFields> {
  return {
    kind: "practice",
    action: "practice.published",
    isPublic: true,
    fieldsOf: (fields) => fields,
    findValue: async (trx, id) => {
      const practice = await findPractice(trx, id);
      // What is not public becomes so again with the same texts, and what waits is answered by a version.
      if (practice?.state !== "published" || (await findPracticeSubmission(trx, id)) !== undefined) return undefined;
      return practice.fields;
    },
    write: (trx, next) => write(trx, made, next),
  };
}

async function write(
  trx: Transaction<Schema>,
  { practice, html, officeId, seen, word, personId }: Made,
  { id, from, at, value }: { id: string; from: number; at: string; value: RecordFields },
): Promise<boolean> {
  if (from === 0) await insertPracticeDraft(trx, { id, officeId, personId, at });
  const standing = await findPractice(trx, id);
  const waiting = await findPracticeSubmission(trx, id);
  const isAnswered = waiting !== undefined && word === undefined && waiting.returned === null;
  if (standing === undefined || (isAnswered && waiting.submittedAt !== seen)) return false;
  const day = dayInZone(at, "Asia/Jakarta");
  const isWritten = await writePractice(trx, {
    ...{ id, officeId, from, at },
    columns: {
      ...{ title: practice.title, status: practice.status, kind: practice.kind, started: practice.started },
      ...{ cost_min: practice.cost.min, cost_max: practice.cost.max, team: practice.team },
      ...{ weeks_min: practice.weeks.min, weeks_max: practice.weeks.max },
      complete: practiceCompleteness(value).isComplete ? 1 : 0,
      measured: practice.results.some(isMeasured) ? 1 : 0,
      documents: practice.links.length + (await countAttachments(trx, { kind: "practice", id })),
      confirmed_on: day,
      ...{ body: JSON.stringify(value), html: JSON.stringify(html) },
    },
  });
  if (!isWritten) return false;
  const former = standing.version === 0 ? undefined : standing.slug;
  await nameAddress(trx, { id, title: practice.title, former, at });
  await replacePracticeIndicators(trx, id, practice.indicators);
  await setAttachmentsPublic(trx, { kind: "practice", id }, at);
  if (isAnswered || (waiting?.personId === personId && waiting.returned !== null))
    await deletePracticeSubmission(trx, id);
  if (word !== undefined) {
    await insertConfirmation(trx, { id: newId(), practiceId: id, ...word, personId, at });
  }
  await indexPractices(trx, [id]);
  return true;
}

/** A number before and after, with where it stands. */
function isMeasured({ before, after, source }: PracticeResult): boolean {
  return /\d/.test(before) && /\d/.test(after) && source !== "";
}
