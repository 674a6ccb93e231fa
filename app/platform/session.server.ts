import type { Transaction } from "kysely";
import { listGrants } from "../../db/queries/grant.server.ts";
import { findSession, insertSession, touchSession } from "../../db/queries/session.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { ownOffice } from "../domain/permissions.ts";
import type { AppContext, RequestContext } from "./app-context.server.ts";
import { newId } from "./ids.server.ts";
import { readSessionToken, sessionEnd } from "./session-cookie.server.ts";
import { createToken, hashToken } from "./tokens.server.ts";

/** A session is written to at most this often. */
const TOUCH_EVERY_MS = 5 * 60_000;

export type SignedIn = {
  readonly actor: Actor;
  /** The second factor was given where there is one. */
  readonly complete: boolean;
  /** "Ingat saya". */
  readonly remembered: boolean;
};

/**
 * Who asks, with their rights of this moment; `undefined` for visitors. Without a cookie no query runs.
 * Whatever is answered from here on belongs to this person: it is never kept for others.
 */
export async function readSession({ app, answer }: RequestContext, request: Request): Promise<SignedIn | undefined> {
  answer.personal = true;
  const token = await readSessionToken(app, request);
  if (token === undefined) return undefined;
  const now = app.now();
  const session = await findSession(app.reader, { tokenHash: hashToken(token), now: now.toISOString() });
  if (session === undefined) return undefined;
  if (session.complete && now.getTime() - new Date(session.seenAt).getTime() > TOUCH_EVERY_MS) {
    const expiresAt = sessionEnd(now, { ...session, createdAt: new Date(session.createdAt) });
    await touchSession(app.writer, { id: session.id, seenAt: now.toISOString(), expiresAt });
  }
  const grants = await listGrants(app.reader, session.personId);
  const { personId, mail, name, position, hasSecondFactor } = session;
  const office = ownOffice(grants);
  return {
    complete: session.complete,
    remembered: session.remembered,
    actor: { personId, sessionId: session.id, mail, name, position, grants, office, hasSecondFactor },
  };
}

/** Begins a session inside the transaction of what opened it; the token goes into the cookie once. */
export async function startSession(
  trx: Transaction<Schema>,
  { now: clock }: Pick<AppContext, "now">,
  { personId, complete, remembered, device }: StartedBy,
): Promise<{ id: string; token: string }> {
  const { token, hash } = createToken();
  const id = newId();
  const now = clock();
  await insertSession(trx, {
    id,
    tokenHash: hash,
    personId,
    complete,
    remembered,
    device,
    at: now.toISOString(),
    expiresAt: sessionEnd(now, { remembered, complete, createdAt: now }),
  });
  return { id, token };
}

type StartedBy = { personId: string; complete: boolean; remembered: boolean; device: string };
