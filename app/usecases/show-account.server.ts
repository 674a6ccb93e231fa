import { getAccountFacts, listSessions } from "../../db/queries/account.server.ts";
import { listIdentities } from "../../db/queries/identity.server.ts";
import { listRolesOfPerson } from "../../db/queries/member.server.ts";
import { countRecoveryCodes } from "../../db/queries/recovery-code.server.ts";
import type { AccountView, SecondFactorSetup, SessionLine } from "../domain/account-view.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { drawQr } from "../platform/qr.server.ts";
import { totpAddress } from "../platform/totp.server.ts";
import type { SecondFactorOffer } from "./second-factor.server.ts";

type App = Pick<AppContext, "reader" | "now">;

/** What `/akun` shows beside what the session tells. */
export async function showAccount({ reader, now }: App, { personId }: Actor): Promise<AccountView> {
  const [{ passwordChangedAt }, roles, sessions, identities, recoveryCodes] = await Promise.all([
    getAccountFacts(reader, personId),
    listRolesOfPerson(reader, personId),
    listSessions(reader, { personId, now: now().toISOString() }),
    listIdentities(reader, personId),
    countRecoveryCodes(reader, personId),
  ]);
  return {
    passwordChangedAt,
    roles: roles
      .filter(({ endedAt }) => endedAt === null)
      .map(({ grantId, role, officeName, grantedAt }) => ({ grantId, role, officeName, grantedAt })),
    sessions: sessions.length,
    institutions: identities.map(({ issuer }) => issuer),
    recoveryCodes,
  };
}

/** One's running sessions, the one that asks first. */
export async function showSessions({ reader, now }: App, { personId, sessionId }: Actor): Promise<SessionLine[]> {
  const sessions = await listSessions(reader, { personId, now: now().toISOString() });
  return sessions
    .map(({ expiresAt: _, ...session }) => ({ ...session, isThis: session.id === sessionId }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** An offered second factor as it is scanned or typed. */
export function showSetup({ mail }: Actor, { secret, sealed }: SecondFactorOffer): SecondFactorSetup {
  return {
    sealed,
    key: secret.match(/.{1,4}/g)?.join(" ") ?? secret,
    qr: drawQr(totpAddress({ secret, mail })),
  };
}
