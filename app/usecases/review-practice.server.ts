import { findPracticeSubmission } from "../../db/queries/practice-submission.server.ts";
import { findSubmission } from "../../db/queries/submission.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { OfficeZone } from "../domain/days.ts";
import { PRACTICE_FIELDS } from "../domain/practice-fields.ts";
import type { PracticeReview } from "../domain/practice-review-view.ts";
import { formOwner, type RecordFields, type VersionList } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { compareFields } from "./compare-fields.server.ts";
import { openSavedPractice } from "./own-practice.server.ts";
import { showVersions } from "./show-versions.server.ts";
import { findSimilarPractices } from "./similar-practices.server.ts";

/** What waits of a practice of one's own office, against what is published. @throws 404 */
export async function showPracticeReview(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  asked: string | undefined,
): Promise<PracticeReview> {
  const { id, office, practice } = await openSavedPractice(app, actor, "practice.publish", asked);
  const [sent, zone] = await Promise.all([
    findPracticeSubmission(app.reader, id),
    findOfficeZone(app.reader, office.officeId),
  ]);
  const waits = sent !== undefined && sent.returned === null;
  const { version } = practice;
  return {
    ...{ id, version, title: (waits && sent.fields["judul"]) || practice.title, zone: zone ?? "Asia/Jakarta" },
    waiting: waits
      ? {
          ...{ personId: sent.personId, name: sent.name, position: sent.position, at: sent.submittedAt },
          isOwn: sent.personId === actor.personId,
        }
      : null,
    isStale: waits && sent.baseVersion !== version,
    differences: waits ? compareFields(standingFields(practice.fields), sent.fields) : [],
    similar: waits && version === 0 ? await findSimilarPractices(app, { id, fields: sent.fields }) : [],
    ...{ owner: formOwner(actor.personId, { kind: "practice", id }), submission: newId() },
  };
}

/** The texts that wait, of the instant that a reviewer looked at; `undefined` where they no longer do. */
export async function findWaitingFields(
  { reader }: Pick<AppContext, "reader">,
  { id, seen }: { id: string; seen: string },
): Promise<RecordFields | undefined> {
  const sent = await findPracticeSubmission(reader, id);
  return sent?.returned === null && sent.submittedAt === seen ? sent.fields : undefined;
}

/** Where this form led when it was carried out before; `undefined` where it never was. */
export function findCarriedOut(
  { reader }: Pick<AppContext, "reader">,
  { personId }: Pick<Actor, "personId">,
  key: string,
): Promise<string | undefined> {
  return findSubmission(reader, { key, personId });
}

function standingFields(fields: RecordFields): RecordFields {
  return Object.fromEntries(PRACTICE_FIELDS.map((name) => [name, fields[name] ?? ""]));
}

/** Every published version of a practice of one's own office, and the difference of two. @throws 404 */
export async function showPracticeVersions(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  asked: string | undefined,
  chosen: { from: number | undefined; to: number | undefined },
): Promise<{ id: string; title: string; list: VersionList; zone: OfficeZone }> {
  const { id, office, practice } = await openSavedPractice(app, actor, "practice.write", asked);
  const [list, zone] = await Promise.all([
    showVersions(app, { kind: "practice", id }, chosen),
    findOfficeZone(app.reader, office.officeId),
  ]);
  return { id, title: practice.title, list, zone: zone ?? "Asia/Jakarta" };
}
