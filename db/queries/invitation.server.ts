import type { Transaction } from "kysely";
import type { Role } from "../../app/domain/permissions.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

export type Invitation = {
  readonly id: string;
  readonly mail: string;
  readonly role: Role;
  readonly officeId: string | null;
  readonly provinceId: string | null;
  readonly invitedBy: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Name of the office, or of the province; `null` for roles of the portal. */
  readonly scopeName: string | null;
};

const MAX_OPEN = 500;

function selectInvitations(db: Db) {
  return db
    .selectFrom("invitation")
    .leftJoin("office", "office.id", "invitation.office_id")
    .leftJoin("region as province", "province.id", "invitation.province_id")
    .select((eb) => [
      "invitation.id",
      "invitation.mail",
      "invitation.role",
      "invitation.office_id as officeId",
      "invitation.province_id as provinceId",
      "invitation.invited_by as invitedBy",
      "invitation.created_at as createdAt",
      "invitation.expires_at as expiresAt",
      eb.fn.coalesce("office.name", "province.name").as("scopeName"),
    ])
    .where("invitation.accepted_at", "is", null)
    .where("invitation.withdrawn_at", "is", null);
}

/** Open invitations that still hold, of one office or of all, the next to run out first. */
export async function listInvitations(
  db: Db,
  { officeId, now }: { officeId?: string | undefined; now: string },
): Promise<Invitation[]> {
  const all = selectInvitations(db).where("invitation.expires_at", ">", now);
  const chosen = officeId === undefined ? all : all.where("invitation.office_id", "=", officeId);
  return chosen.orderBy("invitation.expires_at").orderBy("invitation.id").limit(MAX_OPEN).execute();
}

/** An open invitation by its id, whether or not it still holds. */
export async function findInvitation(db: Db, id: string): Promise<Invitation | undefined> {
  return selectInvitations(db).where("invitation.id", "=", id).executeTakeFirst();
}

/** An open invitation that still holds, by the secret of its letter. */
export async function findInvitationByToken(
  db: Db,
  { tokenHash, now }: { tokenHash: string; now: string },
): Promise<Invitation | undefined> {
  return selectInvitations(db)
    .where("invitation.token_hash", "=", tokenHash)
    .where("invitation.expires_at", ">", now)
    .executeTakeFirst();
}

/** Keeps an invitation. Open ones to the same mail for the same role are withdrawn: only the newest link works. */
export async function insertInvitation(
  trx: Transaction<Schema>,
  invitation: Omit<Invitation, "scopeName" | "invitedBy"> & { tokenHash: string; invitedBy: string | null },
): Promise<void> {
  const { officeId, provinceId } = invitation;
  await trx
    .updateTable("invitation")
    .set({ withdrawn_at: invitation.createdAt })
    .where("mail", "=", invitation.mail)
    .where("role", "=", invitation.role)
    .where("office_id", officeId === null ? "is" : "=", officeId)
    .where("province_id", provinceId === null ? "is" : "=", provinceId)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
  await trx
    .insertInto("invitation")
    .values({
      id: invitation.id,
      token_hash: invitation.tokenHash,
      mail: invitation.mail,
      role: invitation.role,
      office_id: officeId,
      province_id: provinceId,
      invited_by: invitation.invitedBy,
      created_at: invitation.createdAt,
      expires_at: invitation.expiresAt,
      accepted_at: null,
      withdrawn_at: null,
    })
    .execute();
}

/** Marks an invitation as accepted or withdrawn. Of two who come at once one is told `false`. */
export async function closeInvitation(
  trx: Transaction<Schema>,
  { id, how, at }: { id: string; how: "accepted" | "withdrawn"; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("invitation")
    .set(how === "accepted" ? { accepted_at: at } : { withdrawn_at: at })
    .where("id", "=", id)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
