import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { RequestMarksProvider } from "./components/layout/request-marks.tsx";
import { WholeResponse } from "./platform/http/whole-response.server.ts";

/** Public pages may be kept by anyone who asks again first; the ETag makes the question cheap. */
const PUBLIC = "public, no-cache";

/**
 * Writes the whole document at once: no page of Kiat waits for data while it is being sent.
 * Pages without scripts leave out React's marks; pages that a person edits keep them and get a nonce.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { requestId, nonce }: AppLoadContext,
): Response {
  const hydrates = hydratesIn(context);
  const render = hydrates ? renderToString : renderToStaticMarkup;
  const html = render(
    <RequestMarksProvider value={{ requestId, nonce }}>
      <RemixServer context={context} url={request.url} />
    </RequestMarksProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  const mayBeKept = request.method === "GET" && status < 400 && !hydrates;
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", mayBeKept ? PUBLIC : "no-store");
  if (hydrates) headers.set("Content-Security-Policy", policyWithNonce(nonce));
  return new WholeResponse(`<!doctype html>${html}`, { status, headers });
}

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // A method or an address that nothing answers to is the reader's mistake, not a fault to mend.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.app.log.error({ id: context.requestId, err: error });
};

/** A route that a person edits on says so in its `handle`: `{ hydrate: true }`. */
function hydratesIn(context: EntryContext): boolean {
  return context.staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = context.routeModules[route.id]?.handle;
    return typeof handle === "object" && handle !== null && "hydrate" in handle && handle.hydrate === true;
  });
}

function policyWithNonce(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(";");
}
