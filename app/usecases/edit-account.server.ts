import { updateProfile } from "../../db/queries/account.server.ts";
import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";

/** Changes one's own name and function. */
export async function editAccount(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  { personId, office }: Actor,
  { name, position }: { name: string; position: string },
): Promise<void> {
  const at = now().toISOString();
  await writer.transaction().execute(async (trx) => {
    await updateProfile(trx, { personId, name, position });
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId, officeId: office?.officeId ?? null },
      ...{ action: "account.edited", subjectId: personId, detail: { fields: "profile" } },
    });
  });
}
