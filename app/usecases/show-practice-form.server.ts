import { findPracticeSubmission, type PracticeSubmission } from "../../db/queries/practice-submission.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { Instrument } from "../domain/instrument.ts";
import { may } from "../domain/permissions.ts";
import { practiceCompleteness } from "../domain/practice-completeness.ts";
import { PRACTICE_FIELDS, PRACTICE_ROWS } from "../domain/practice-fields.ts";
import type { Choice, PracticeFormView } from "../domain/practice-form-view.ts";
import type { Conflict, RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { compareTyped, openRecordForm, showConflict } from "./open-record-form.server.ts";
import { openOwnPractice } from "./own-practice.server.ts";
import { findSimilarPractices } from "./similar-practices.server.ts";

type App = Pick<AppContext, "reader" | "instruments">;

const EMPTY: RecordFields = Object.fromEntries(PRACTICE_FIELDS.map((name) => [name, ""]));

/** The form of a practice of one's own office, or of a new one. `address` is where publishing or submitting leads. @throws 404 */
export async function showPracticeForm(
  app: App,
  actor: Actor,
  { id: asked, address }: { id: string | undefined; address: string },
): Promise<PracticeFormView> {
  const { id, office, practice } = await openOwnPractice(app, actor, "practice.write", asked);
  const sent = await findPracticeSubmission(app.reader, id);
  // What was given back is its author's again; colleagues go on from what is published.
  const shown = sent?.returned == null || sent.personId === actor.personId ? sent : undefined;
  const version = practice?.version ?? 0;
  const standing = { ...EMPTY, ...practice?.fields, ...shown?.fields };
  const form = await openRecordForm(app, actor, {
    key: { kind: "practice", id },
    standing: { fields: standing, version: shown?.baseVersion ?? version },
    address,
  });
  const [zone, similar] = await Promise.all([
    findOfficeZone(app.reader, office.officeId),
    findSimilarPractices(app, { id, fields: form.fields }),
  ]);
  return {
    ...{
      id,
      isSaved: practice !== undefined,
      version,
      form,
      similar,
      state: practice?.state ?? "draft",
      stateReason: practice?.stateReason ?? null,
    },
    slug: practice?.state === "published" || practice?.state === "withdrawn" ? practice.slug : null,
    mayPublish: may(actor.grants, "practice.publish", office),
    zone: zone ?? "Asia/Jakarta",
    waiting: shown === undefined || shown.returned !== null ? null : waitingOf(shown, actor),
    returned: shown?.returned ?? null,
    completeness: practiceCompleteness(form.fields),
    ...choicesOf(app.instruments, form.fields),
  };
}

/** What stands or waits against the texts that somebody typed over version `from`. */
export async function showPracticeConflict(
  app: App,
  actor: Pick<Actor, "personId">,
  { id, from, seen, typed }: { id: string; from: number; seen: string; typed: RecordFields },
): Promise<Conflict> {
  const sent = await findPracticeSubmission(app.reader, id);
  if (sent === undefined || sent.returned !== null || sent.submittedAt === seen) {
    return showConflict(app, actor, { key: { kind: "practice", id }, from, typed });
  }
  const { personId, name, position, fields, baseVersion, submittedAt } = sent;
  return {
    revision: { number: baseVersion, fields, personId, name, position, savedAt: submittedAt },
    isOwn: personId === actor.personId,
    isWaiting: true,
    differences: compareTyped(fields, typed),
  };
}

function waitingOf({ personId, name, position, submittedAt }: PracticeSubmission, actor: Actor) {
  return { personId, name, position, at: submittedAt, isOwn: personId === actor.personId };
}

/** Indicators of the instrument in force and of the one before, and those that the form names already. */
function choicesOf(instruments: readonly Instrument[], fields: RecordFields) {
  const named = Array.from({ length: PRACTICE_ROWS.indicators }, (_, at) => fields[`indikator-${at + 1}`] ?? "");
  const before = instruments.filter(({ status }) => status === "superseded").at(-1);
  const offered = instruments.filter(
    ({ code, status }) =>
      status === "in_force" || code === before?.code || named.some((chosen) => chosen.startsWith(`${code}/`)),
  );
  const indicators: Choice[] = offered
    .toSorted((a, b) => Number(b.status === "in_force") - Number(a.status === "in_force"))
    .flatMap(({ code, tag, indicators }) =>
      indicators.map(({ no, name }) => ({ value: `${code}/${no}`, label: `${tag}: ${no}. ${name}` })),
    );
  const levels = new Set(offered.flatMap(({ levels }) => levels.map(({ level }) => String(level))));
  return { indicators, levels: [...levels].sort() };
}
