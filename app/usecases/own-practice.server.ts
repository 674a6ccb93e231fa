import { findPractice, type StandingPractice } from "../../db/queries/practice.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { Owner, Permission } from "../domain/permissions.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";

/** An id as new ones are made. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The practice of an address that belongs to the actor's office. `practice` is `undefined` before its first save. */
export type OwnPractice = {
  readonly id: string;
  readonly office: Owner;
  readonly practice: StandingPractice | undefined;
};

/** @throws 404 for anything that is not the office's own, as if it were not there */
export async function openOwnPractice(
  { reader }: Pick<AppContext, "reader">,
  actor: Actor,
  permission: Permission,
  id: string | undefined,
): Promise<OwnPractice> {
  const office = ownOfficeOf(actor, permission);
  const practice = id === undefined || !ID.test(id) ? undefined : await findPractice(reader, id);
  const isFree = practice === undefined && id !== undefined && ID.test(id);
  const owner = isFree || practice?.officeId === office.officeId ? office : undefined;
  assertOwn(actor, permission, owner);
  return { id: id ?? "", office, practice };
}

/** The same where it must have been saved. @throws 404 */
export async function openSavedPractice(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  permission: Permission,
  id: string | undefined,
): Promise<OwnPractice & { practice: StandingPractice }> {
  const own = await openOwnPractice(app, actor, permission, id);
  const { practice } = own;
  assertOwn(actor, permission, practice && own.office);
  if (practice === undefined) throw new Error("A practice that is not there was let through");
  return { ...own, practice };
}
