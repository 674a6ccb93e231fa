import { clearAttempts, countAttempt } from "../../db/queries/attempt.server.ts";
import type { AppContext } from "./app-context.server.ts";
import { hashToken } from "./tokens.server.ts";

/** How often something may be tried in a window. `name` is part of the key. */
export type Limit = { readonly name: string; readonly max: number; readonly windowS: number };

export type LimitResult = { readonly ok: true } | { readonly ok: false; readonly retryAfterS: number };

/** Every limit of the portal; docs/operation.md lists them. */
export const LIMITS = {
  signInOfAccount: { name: "sign_in.account", max: 10, windowS: 900 },
  /** Not refused over it: the log names a tried account once in a window. */
  notedRefusalOfAccount: { name: "sign_in.noted", max: 1, windowS: 900 },
  signInOfAddress: { name: "sign_in.address", max: 60, windowS: 900 },
  codeOfPerson: { name: "code.person", max: 6, windowS: 900 },
  letterToMail: { name: "letter.mail", max: 3, windowS: 3600 },
  letterOfAddress: { name: "letter.address", max: 20, windowS: 3600 },
  tokenOfAddress: { name: "token.address", max: 40, windowS: 900 },
  writesOfPerson: { name: "writes.person", max: 300, windowS: 3600 },
  draftsOfPerson: { name: "drafts.person", max: 3000, windowS: 3600 },
  uploadsOfPerson: { name: "uploads.person", max: 60, windowS: 3600 },
  questionsOfPerson: { name: "questions.person", max: 20, windowS: 86_400 },
  answersOfPerson: { name: "answers.person", max: 60, windowS: 86_400 },
  reportsOfAddress: { name: "reports.address", max: 10, windowS: 3600 },
  invitationsOfPerson: { name: "invitations.person", max: 40, windowS: 3600 },
} as const satisfies Record<string, Limit>;

/**
 * Counts an attempt in the database, so that it counts for every process and survives a restart.
 *
 * @param subject mail, person id or client address; only its hash is kept
 */
export async function takeAttempt(
  { writer, now }: Pick<AppContext, "writer" | "now">,
  limit: Limit,
  subject: string,
): Promise<LimitResult> {
  const at = now();
  const windowMs = limit.windowS * 1000;
  const { count, startedAt } = await countAttempt(writer, {
    key: keyOf(limit, subject),
    now: at.toISOString(),
    windowStart: new Date(at.getTime() - windowMs).toISOString(),
  });
  if (count <= limit.max) return { ok: true };
  const ends = new Date(startedAt).getTime() + windowMs;
  return { ok: false, retryAfterS: Math.max(1, Math.ceil((ends - at.getTime()) / 1000)) };
}

/** Forgets what was counted: a success proves that it was the person. */
export async function forgiveAttempts(
  { writer }: Pick<AppContext, "writer">,
  limit: Limit,
  subject: string,
): Promise<void> {
  await clearAttempts(writer, keyOf(limit, subject));
}

/** Every key under which attempts of a subject may be counted. */
export function listAttemptKeys(subject: string): string[] {
  return Object.values(LIMITS).map((limit) => keyOf(limit, subject));
}

function keyOf(limit: Limit, subject: string): string {
  return `${limit.name}:${hashToken(subject).slice(0, 32)}`;
}
