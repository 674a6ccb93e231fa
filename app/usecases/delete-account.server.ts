import type { Transaction } from "kysely";
import { erasePerson } from "../../db/queries/account-removal.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { endRole, type HeldRole, listMembers, listRolesOfPerson, lockHolders } from "../../db/queries/member.server.ts";
import { deleteEmptyPractice, listBegunPractices } from "../../db/queries/practice-desk.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

/** `last_portal_admin`, `last_office_admin`: nobody would be left to manage the portal, or an office with other members. */
export type DeletionOutcome = "deleted" | "last_portal_admin" | "last_office_admin";

/**
 * Deletes one's own account in one transaction: roles end, what is personal goes, what belongs to the office stays with a
 * person that has no name any more. The old mail is told.
 */
export async function deleteAccount(
  app: Pick<AppContext, "writer" | "now" | "mail">,
  { personId, mail, office }: Actor,
  letter: (at: string) => { subject: string; text: string },
): Promise<DeletionOutcome> {
  const at = app.now().toISOString();
  const outcome = await app.writer.transaction().execute(async (trx): Promise<DeletionOutcome> => {
    const roles = (await listRolesOfPerson(trx, personId)).filter(({ endedAt }) => endedAt === null);
    for (const held of roles) {
      const obstacle = await findObstacle(trx, held);
      if (obstacle !== undefined) return obstacle;
    }
    for (const { grantId, role, officeId } of roles) {
      await endRole(trx, { grantId, at, by: personId });
      const entry = { id: newId(), at, personId, officeId, subjectId: personId, detail: { role } };
      await insertAuditEntry(trx, { ...entry, action: "role.ended" });
    }
    const begun = await listBegunPractices(trx, personId);
    await erasePerson(trx, { personId, mail, at });
    for (const id of begun) await deleteEmptyPractice(trx, id);
    const entry = { id: newId(), at, personId, officeId: office?.officeId ?? null, subjectId: personId };
    await insertAuditEntry(trx, { ...entry, action: "account.deleted" });
    return "deleted";
  });
  if (outcome === "deleted") await app.mail.send({ to: mail, ...letter(at) });
  return outcome;
}

async function findObstacle(
  trx: Transaction<Schema>,
  { role, officeId, personId }: HeldRole,
): Promise<DeletionOutcome | undefined> {
  if (role !== "portal_admin" && role !== "office_admin") return undefined;
  const holders = await lockHolders(trx, { role, officeId });
  if (holders.some((other) => other !== personId)) return undefined;
  if (officeId === null) return "last_portal_admin";
  const members = await listMembers(trx, officeId);
  const others = members.some((member) => member.personId !== personId && member.state === "active");
  return others ? "last_office_admin" : undefined;
}
