import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { readSession } from "../platform/session.server.ts";
import { ATTACHMENTS } from "../text/id/attachments.ts";
import { paths } from "../text/paths.ts";
import { showAttachment } from "../usecases/show-attachment.server.ts";

/** `GET /lampiran/:id/:name`: the bytes of a file of a record. The name is there for people; another one leads to it. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { id = "", name } = params;
  const shown = await showAttachment(context.app, id, async () => {
    const session = await readSession(context, request);
    return session?.complete === true ? session.actor.grants : [];
  });
  if (shown === undefined) {
    return new Response(ATTACHMENTS.notFound, { status: 404, headers: NOT_KEPT });
  }
  if (name !== shown.name) return redirect(paths.attachment({ id, name: shown.name }));
  context.answer.file = shown.file;
  return new Response(null, { headers: shown.headers });
}

const NOT_KEPT = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
