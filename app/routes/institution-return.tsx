import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { describeDevice } from "../domain/device.ts";
import { redirectSignedIn } from "../platform/enter.server.ts";
import { dropBegun, readBegun } from "../platform/institution-cookie.server.ts";
import { LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { ACCOUNT_LETTERS } from "../text/id/account-letters.ts";
import { INSTITUTION } from "../text/id/institution.ts";
import { sayWait } from "../text/id/sign-in.ts";
import { signInAtInstitution } from "../usecases/sign-in-at-institution.server.ts";

/** `GET /masuk/institusi/kembali?code=…&state=…`: where the institution leads back to. Holds only for the browser that began. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  const { app, clientAddress } = context;
  const { institution } = app;
  if (institution === undefined) throw data(INSTITUTION.none, { status: 404 });
  const limit = await takeAttempt(app, LIMITS.tokenOfAddress, clientAddress);
  if (!limit.ok) {
    throw data(sayWait(limit.retryAfterS), { status: 429, headers: { "Retry-After": String(limit.retryAfterS) } });
  }
  const begun = await readBegun(app, request);
  const refuse = async (text: string, status: number) =>
    data(text, { status, headers: { "Set-Cookie": await dropBegun(app) } });
  if (begun === undefined) throw await refuse(INSTITUTION.failed, 400);
  const { pathname, search } = new URL(request.url);
  const account = await institution.finish(new URL(pathname + search, app.publicUrl), begun).catch((error: unknown) => {
    app.log.warn({ event: "institution.refused", reason: error instanceof Error ? error.message : String(error) });
    return undefined;
  });
  if (account === undefined) throw await refuse(INSTITUTION.failed, 400);
  const device = describeDevice(request.headers.get("user-agent"));
  const result = await signInAtInstitution(app, { issuer: institution.issuer, account, device }, (at) =>
    ACCOUNT_LETTERS.identityLinked(institution.name, at),
  );
  if (result.kind !== "opened") throw await refuse(INSTITUTION[result.kind], 403);
  // The begun sign-in stays behind in its cookie: its code is used up, and it runs out in minutes.
  return redirectSignedIn(app, result.session, begun.back);
}

/** A page without content: the loader leads on, or what it throws is shown by the frame around every page. */
export default function InstitutionReturnRoute() {
  return null;
}
