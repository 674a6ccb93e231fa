import { redirect } from "@remix-run/node";
import { safeReturn } from "../domain/safe-return.ts";
import type { AppContext } from "./app-context.server.ts";
import { keepSessionToken } from "./session-cookie.server.ts";

type Opened = { readonly token: string; readonly remembered: boolean; readonly complete: boolean };

/** Leads into the site with the token of a new session; a half-open one leads to the code first, keeping where to go then. */
export async function redirectSignedIn(app: AppContext, session: Opened, wished: string | null): Promise<Response> {
  const address = safeReturn(wished);
  const to = session.complete ? address : `/masuk/kode?ke=${encodeURIComponent(address)}`;
  return redirect(to, { status: 303, headers: { "Set-Cookie": await keepSessionToken(app, session) } });
}
