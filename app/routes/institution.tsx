import { type ActionFunctionArgs, data, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { InstitutionForm } from "../components/account/institution-form.tsx";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { keepBegun } from "../platform/institution-cookie.server.ts";
import { LIMITS, takeAttempt } from "../platform/limits.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { INSTITUTION } from "../text/id/institution.ts";
import { sayWait } from "../text/id/sign-in.ts";
import { paths } from "../text/paths.ts";

export const handle = { workspace: true };

/** `GET /masuk/institusi`: the button alone. */
export function loader({ context }: LoaderFunctionArgs) {
  context.answer.personal = true;
  return { name: requireInstitution(context.app).name };
}

/**
 * `POST /masuk/institusi`: leads to the institution. Not by a redirect: browsers hold the redirects of a form to the
 * `form-action` of its page, which names this site alone. So a page leads on, by its `Refresh` header or a link.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  context.answer.personal = true;
  const { app, clientAddress } = context;
  const institution = requireInstitution(app);
  const limit = await takeAttempt(app, LIMITS.tokenOfAddress, clientAddress);
  if (!limit.ok) {
    throw data(sayWait(limit.retryAfterS), { status: 429, headers: { "Retry-After": String(limit.retryAfterS) } });
  }
  const form = await readForm(request);
  const begun = await institution.start(app.publicUrl + paths.institutionReturn).catch((error: unknown) => {
    app.log.warn({ event: "institution.down", reason: error instanceof Error ? error.message : String(error) });
    throw data(INSTITUTION.down, { status: 503 });
  });
  const cookie = await keepBegun(app, { ...begun.checks, back: form.get("ke") || null });
  return data(
    { address: begun.address },
    { headers: { "Set-Cookie": cookie, Refresh: `0; url=${begun.address}`, "Cache-Control": "no-store" } },
  );
}

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta = () => failureMeta(INSTITUTION.title);

export default function InstitutionRoute() {
  const { name } = useView<typeof loader>();
  const begun = useActionData<{ address: string }>();
  return (
    <div className="wrap">
      <div className="head">
        <h1>{begun === undefined ? INSTITUTION.title : INSTITUTION.onward(name)}</h1>
        <p className="lead">{begun === undefined ? INSTITUTION.lead(name) : INSTITUTION.onwardText}</p>
      </div>
      <div className="after-head">
        {begun === undefined ? (
          <InstitutionForm name={name} />
        ) : (
          <p>
            <a className="btn" href={begun.address}>
              {INSTITUTION.onward(name)}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function requireInstitution({ institution }: AppContext) {
  if (institution === undefined) throw data(INSTITUTION.none, { status: 404 });
  return institution;
}
