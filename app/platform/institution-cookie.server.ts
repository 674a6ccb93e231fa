import { createCookie } from "@remix-run/node";
import { z } from "zod";
import type { AppContext } from "./app-context.server.ts";

const MINUTES = 10;

/** A begun sign-in at the institution, bound to the browser that began it. */
const Begun = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string().nullable(),
  until: z.string(),
});

type BegunSignIn = Omit<z.infer<typeof Begun>, "until">;

function cookieOf({ publicUrl }: Pick<AppContext, "publicUrl">) {
  const secure = publicUrl.startsWith("https:");
  // Lax: the institution leads back from another site.
  return createCookie("kiat-institusi", { httpOnly: true, sameSite: "lax", secure, path: "/masuk/institusi" });
}

export function keepBegun(app: AppContext, begun: BegunSignIn): Promise<string> {
  const until = new Date(app.now().getTime() + MINUTES * 60_000).toISOString();
  return cookieOf(app).serialize(app.seal.lock(JSON.stringify({ ...begun, until })), { maxAge: MINUTES * 60 });
}

export async function readBegun(app: AppContext, request: Request): Promise<BegunSignIn | undefined> {
  const sealed: unknown = await cookieOf(app).parse(request.headers.get("cookie"));
  if (typeof sealed !== "string" || sealed === "") return undefined;
  try {
    const begun = Begun.parse(JSON.parse(app.seal.unlock(sealed)));
    return begun.until > app.now().toISOString() ? begun : undefined;
  } catch {
    return undefined;
  }
}

/** `Set-Cookie` that takes it away: each begun sign-in ends once. */
export function dropBegun(app: AppContext): Promise<string> {
  return cookieOf(app).serialize("", { maxAge: 0 });
}
