import { insertAuditEntry } from "../../db/queries/audit.server.ts";
import { findIdentityOwner, insertIdentity, listIdentities } from "../../db/queries/identity.server.ts";
import { findCredentials } from "../../db/queries/person.server.ts";
import { readMailAddress } from "../domain/mail-address.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import type { InstitutionAccount } from "../platform/institution.server.ts";
import { type OpenedSession, openSession } from "./sign-in.server.ts";

/** `unknown`: nobody here has this account or its verified mail, or may not come in. `other`: the person has another one there. */
export type InstitutionSignIn =
  | { readonly kind: "opened"; readonly session: OpenedSession }
  | { readonly kind: "unknown" | "other" };

type Arrived = {
  readonly issuer: string;
  readonly account: InstitutionAccount;
  readonly device: string;
};

/**
 * Signs in whoever an institution vouches for. The first time its verified mail finds the person and the account is linked;
 * from then on issuer and subject alone count. Accounts are never made here, and our second factor is asked as ever.
 *
 * @param letter tells the person of a new link
 */
export async function signInAtInstitution(
  app: AppContext,
  { issuer, account, device }: Arrived,
  letter: (at: string) => { subject: string; text: string },
): Promise<InstitutionSignIn> {
  const owner = await findIdentityOwner(app.reader, { issuer, subject: account.subject });
  if (owner === null) return { kind: "unknown" };
  if (owner !== undefined) return open(app, owner, device);
  const mail = account.mail === undefined ? undefined : readMailAddress(account.mail);
  const person = mail === undefined ? undefined : await findCredentials(app.reader, mail);
  if (person === undefined) return { kind: "unknown" };
  const identities = await listIdentities(app.reader, person.id);
  // A mail that the institution gave to somebody else must not open the account of who had it before.
  if (identities.some((identity) => identity.issuer === issuer)) return { kind: "other" };
  const at = app.now().toISOString();
  const linked = await app.writer.transaction().execute(async (trx) => {
    if (!(await insertIdentity(trx, { issuer, subject: account.subject, personId: person.id, at }))) return false;
    await insertAuditEntry(trx, {
      ...{ id: newId(), at, personId: person.id, officeId: null },
      ...{ action: "identity.linked", subjectId: person.id, detail: { issuer } },
    });
    return true;
  });
  if (!linked) return { kind: "unknown" };
  await app.mail.send({ to: person.mail, ...letter(at) });
  return open(app, person, device);
}

async function open(
  app: AppContext,
  person: { id: string; totpSecret: string | null },
  device: string,
): Promise<InstitutionSignIn> {
  return {
    kind: "opened",
    session: await openSession(app, { person, by: "institution", remembered: false, device }),
  };
}
