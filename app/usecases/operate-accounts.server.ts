import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { type HeldRole, listRolesOfPerson } from "../../db/queries/member.server.ts";
import { clearSecondFactor, findAccount } from "../../db/queries/person.server.ts";
import { listPeople } from "../../db/queries/person-list.server.ts";
import { deleteSessionsOf } from "../../db/queries/session.server.ts";
import type { ManagedPerson } from "../domain/manage-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { type AccountOutcome, setAccountState } from "./set-account-state.server.ts";

/** What the command line has of the process's context. */
export type Operator = Pick<AppContext, "reader" | "writer" | "now">;

const MAX_ACCOUNTS = 5000;

export type ListedAccount = ManagedPerson & { readonly held: readonly HeldRole[] };

/** Every account with the roles it holds now. */
export async function listAccounts({ reader }: Operator): Promise<ListedAccount[]> {
  const people = await listPeople(reader, {}, { limit: MAX_ACCOUNTS, offset: 0 });
  const listed: ListedAccount[] = [];
  for (const person of people) {
    const roles = await listRolesOfPerson(reader, person.id);
    listed.push({ ...person, held: roles.filter(({ endedAt }) => endedAt === null) });
  }
  return listed;
}

export async function findAccountByMail({ reader }: Operator, mail: string): ReturnType<typeof findAccount> {
  return findAccount(reader, mail.trim().toLowerCase());
}

/** Lets somebody in again or keeps them out, from the command line. */
export async function setState(app: Operator, personId: string, state: "active" | "disabled"): Promise<AccountOutcome> {
  return setAccountState(app, { personId: null }, { personId, state });
}

/** Takes a lost second factor away and ends every session. Tells whether there was one. */
export async function removeFactor({ writer, now }: Operator, personId: string): Promise<boolean> {
  return writer.transaction().execute(async (trx) => {
    if (!(await clearSecondFactor(trx, personId))) return false;
    await deleteSessionsOf(trx, personId);
    const entry = { id: newId(), at: now().toISOString(), personId: null, officeId: null, subjectId: personId };
    await insertAuditEntry(trx, { ...entry, action: "second_factor.removed" });
    return true;
  });
}
