import { setAttachmentsPublic } from "../../db/queries/attachment.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import {
  claimPractice,
  insertConfirmation,
  noteConfirmed,
  type StandingPractice,
  withdrawPractice,
} from "../../db/queries/practice.server.ts";
import { listClaimable } from "../../db/queries/practice-desk.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import type { Practice } from "../domain/practice.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { indexPractices } from "./index-practices.server.ts";
import { publishPractice, type StatusWord } from "./publish-practice.server.ts";

type App = Pick<AppContext, "writer" | "now" | "version">;
type Person = Pick<Actor, "personId">;
type OfPractice = { readonly id: string; readonly officeId: string };

/** Takes a practice off the public pages, which then say why. Its text stays with the office. Tells whether it was public. */
export async function withdraw(
  { writer, now, version }: App,
  { personId }: Person,
  { id, officeId, reason }: OfPractice & { reason: string },
): Promise<boolean> {
  const at = now().toISOString();
  const isDone = await writer.transaction().execute(async (trx) => {
    if (!(await withdrawPractice(trx, { id, reason, at }))) return false;
    await setAttachmentsPublic(trx, { kind: "practice", id }, null);
    await indexPractices(trx, [id]);
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "practice.withdrawn", subjectId: id, detail: {} },
    });
    await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await version.refresh();
  return isDone;
}

/** Keeps the office's word on how a practice stands today. Said twice on a day, it is kept once. */
export async function confirmPractice(
  { writer, now, version }: App,
  { personId }: Person,
  { id, officeId, status, note }: OfPractice & { status: "running" | "changed" | "stopped"; note: string | null },
): Promise<boolean> {
  const at = now().toISOString();
  const day = dayInZone(at, "Asia/Jakarta");
  const isDone = await writer.transaction().execute(async (trx) => {
    if (!(await noteConfirmed(trx, { id, day, again: note !== null }))) return false;
    await insertConfirmation(trx, { id: newId(), practiceId: id, status, note, personId, at });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "practice.confirmed", subjectId: id, detail: { status } },
    });
    await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await version.refresh();
  return isDone;
}

export type SaidStatus = OfPractice & {
  readonly practice: StandingPractice;
  readonly word: StatusWord;
  /** The practice with the said status; `undefined` where its texts no longer pass its form. */
  readonly changed: Practice | undefined;
};

/** Keeps the office's word: by itself where the status stands, with a version that says so where it is another. */
export async function sayStatus(
  app: App & Pick<AppContext, "reader" | "markdown">,
  actor: Person,
  { id, officeId, practice, word, changed }: SaidStatus,
): Promise<"done" | "broken"> {
  if (practice.status === word.status) {
    await confirmPractice(app, actor, { id, officeId, ...word });
    return "done";
  }
  if (changed === undefined || practice.state !== "published") return "broken";
  const { status } = await publishPractice(app, actor, {
    ...{ id, officeId, practice: changed, from: practice.version, seen: "", word },
    ...{ submission: newId(), address: "" },
  });
  return status === "published" ? "done" : "broken";
}

/** A practice about the region of one's office that no office has claimed. @throws 404 */
export async function openClaimable({ reader }: Pick<AppContext, "reader">, actor: Actor, id: string | undefined) {
  const office = ownOfficeOf(actor, "practice.claim");
  const practice = (await listClaimable(reader, office.officeId)).find((one) => one.id === id);
  assertOwn(actor, "practice.claim", practice && office);
  if (practice === undefined) throw new Error("A practice that is not there was let through");
  return { ...practice, officeId: office.officeId };
}

/** Makes a practice that was summed up from public sources the office's own. The source stays named with it. */
export async function claim(
  { writer, now, version }: App,
  { personId }: Person,
  { id, officeId }: OfPractice,
): Promise<boolean> {
  const at = now().toISOString();
  const isDone = await writer.transaction().execute(async (trx) => {
    if (!(await claimPractice(trx, { id, officeId, at }))) return false;
    await indexPractices(trx, [id]);
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId, action: "practice.claimed", subjectId: id, detail: {} },
    });
    await raiseContentVersion(trx);
    return true;
  });
  if (isDone) await version.refresh();
  return isDone;
}
