import { findCredentialsById } from "../../db/queries/person.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { forgiveAttempts, LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { isPassword } from "../platform/passwords.server.ts";

export type Proof =
  | { readonly kind: "right" }
  | { readonly kind: "wrong" }
  | { readonly kind: "limited"; readonly retryAfterS: number };

/**
 * Whether somebody signed in knows the account's password: asked before what an unlocked, unwatched browser must not do.
 * Counts with the attempts to sign in, so that a session gives nobody more guesses.
 */
export async function provePassword(app: AppContext, { personId, mail }: Actor, password: string): Promise<Proof> {
  const limit = await takeAttempt(app, LIMITS.signInOfAccount, mail);
  if (!limit.ok) return { kind: "limited", retryAfterS: limit.retryAfterS };
  const person = await findCredentialsById(app.reader, personId);
  if (!(await isPassword(password, person?.passwordHash ?? null))) return { kind: "wrong" };
  await forgiveAttempts(app, LIMITS.signInOfAccount, mail);
  return { kind: "right" };
}
