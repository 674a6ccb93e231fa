import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * Leaves of a person only the row that records of offices point to, without mail, name and function. Everything that lets
 * them in and everything that only they could go on with is deleted.
 */
export async function erasePerson(
  trx: Transaction<Schema>,
  { personId, mail, at }: { personId: string; mail: string; at: string },
): Promise<void> {
  for (const table of OWNED) await trx.deleteFrom(table).where("person_id", "=", personId).execute();
  await trx
    .updateTable("invitation")
    .set((eb) => ({
      mail: "",
      withdrawn_at: eb
        .case()
        .when(eb.and([eb("accepted_at", "is", null), eb("withdrawn_at", "is", null)]))
        .then(at)
        .else(eb.ref("withdrawn_at"))
        .end(),
    }))
    .where("mail", "=", mail)
    .execute();
  await eraseHandovers(trx, personId, at);
  await trx
    .updateTable("person")
    .set({
      ...{ mail: null, name: "", position: "", state: "deleted" as const },
      ...{ password_hash: null, password_changed_at: null, totp_secret: null, totp_step: null },
    })
    .where("id", "=", personId)
    .execute();
}

const OWNED = ["session", "recovery_code", "person_identity", "one_time_token", "draft", "submission"] as const;

/** Offers end; notes go, since they are free text about the person. */
async function eraseHandovers(trx: Transaction<Schema>, personId: string, at: string): Promise<void> {
  await trx
    .updateTable("handover")
    .set((eb) => ({
      note: null,
      withdrawn_at: eb
        .case()
        .when(eb.and([eb("accepted_at", "is", null), eb("withdrawn_at", "is", null)]))
        .then(at)
        .else(eb.ref("withdrawn_at"))
        .end(),
    }))
    .where((eb) => eb.or([eb("from_person_id", "=", personId), eb("to_person_id", "=", personId)]))
    .execute();
}
