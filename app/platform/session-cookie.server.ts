import { createCookie } from "@remix-run/node";
import type { AppContext } from "./app-context.server.ts";

/** Long enough for a working day without "ingat saya"; a browser's own end comes earlier. */
const SESSION_HOURS = 12;
const REMEMBERED_DAYS = 30;
/** However much a session is used, it ends some day: a stolen one too. */
const LONGEST_DAYS = 7;
const LONGEST_REMEMBERED_DAYS = 90;
/** Time to find the phone with the code. */
const PENDING_MINUTES = 15;

/** The cookie that holds a session's token and nothing else. Over https its name binds it to this host. */
function sessionCookie({ publicUrl }: Pick<AppContext, "publicUrl">) {
  const secure = publicUrl.startsWith("https:");
  return createCookie(secure ? "__Host-kiat" : "kiat", { httpOnly: true, sameSite: "lax", secure, path: "/" });
}

/** The token of a request's cookie; `undefined` without one. */
export async function readSessionToken(app: AppContext, request: Request): Promise<string | undefined> {
  const value: unknown = await sessionCookie(app).parse(request.headers.get("cookie"));
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** `Set-Cookie` for a new token; kept over the browser's end where the person asked to be remembered. */
export function keepSessionToken(
  app: AppContext,
  { token, remembered }: { token: string; remembered: boolean },
): Promise<string> {
  return sessionCookie(app).serialize(token, remembered ? { maxAge: REMEMBERED_DAYS * 86_400 } : {});
}

/** `Set-Cookie` that takes the token away. */
export function dropSessionToken(app: AppContext): Promise<string> {
  return sessionCookie(app).serialize("", { maxAge: 0 });
}

/** When a session ends that began at `createdAt` and is used at `now`; one that waits for its code ends soon, used or not. */
export function sessionEnd(now: Date, { remembered, complete, createdAt }: SessionLife): string {
  if (!complete) return new Date(now.getTime() + PENDING_MINUTES * MINUTE_MS).toISOString();
  const unused = now.getTime() + (remembered ? REMEMBERED_DAYS * DAY_MS : SESSION_HOURS * 60 * MINUTE_MS);
  const longest = createdAt.getTime() + (remembered ? LONGEST_REMEMBERED_DAYS : LONGEST_DAYS) * DAY_MS;
  return new Date(Math.min(unused, longest)).toISOString();
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

type SessionLife = { remembered: boolean; complete: boolean; createdAt: Date };
