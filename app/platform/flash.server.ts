import { createCookie, redirect } from "@remix-run/node";
import type { RequestContext } from "./app-context.server.ts";

/** One word of `text/id/flash` that the next page says once. The cookie holds only the word. */
const cookie = createCookie("kiat-pesan", { httpOnly: true, sameSite: "lax", path: "/", maxAge: 60 });

/** Leads on after a change and lets the next page say what happened. */
export async function redirectWithFlash(address: string, flash: string, headers = new Headers()): Promise<Response> {
  headers.append("Set-Cookie", await cookie.serialize(flash));
  return redirect(address, { status: 303, headers });
}

/** What the page before left to say, and the header that takes it away. */
export async function readFlash(
  { answer }: RequestContext,
  request: Request,
): Promise<{ flash: string | undefined; headers: Record<string, string> }> {
  answer.personal = true;
  const flash: unknown = await cookie.parse(request.headers.get("cookie"));
  if (typeof flash !== "string" || flash === "") return { flash: undefined, headers: {} };
  return { flash, headers: { "Set-Cookie": await cookie.serialize("", { maxAge: 0 }) } };
}
