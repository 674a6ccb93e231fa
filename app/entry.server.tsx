import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { RequestMarksProvider } from "./components/layout/request-marks.tsx";
import { showsDemo } from "./platform/demo-mark.server.ts";
import { WholeResponse } from "./platform/http/whole-response.server.ts";

/** Public pages may be kept by anyone who asks again first; the ETag makes the question cheap. */
const PUBLIC = "public, no-cache";

/** Writes the whole document at once: no page of Kiat waits for data while it is being sent, and none hydrates. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { requestId, app }: AppLoadContext,
): Promise<Response> {
  const demo = await showsDemo(app).catch(() => false);
  const page = renderToStaticMarkup(
    <RequestMarksProvider value={{ requestId, demo }}>
      <RemixServer context={context} url={request.url} />
    </RequestMarksProvider>,
  );
  // Browsers and screen readers name a page by its title first: that a form failed belongs there.
  const html = REFUSED.has(status) ? page.replace("<title>", "<title>Galat: ") : page;
  headers.set("Content-Type", "text/html; charset=utf-8");
  const mayBeKept = request.method === "GET" && status < 400;
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", mayBeKept ? PUBLIC : "no-store");
  if (isEnhanced(context)) headers.set("Content-Security-Policy", ENHANCED_POLICY);
  return new WholeResponse(`<!doctype html>${html}`, { status, headers });
}

/** Forms that were not carried out for what stands in them, or what stands in their way. */
const REFUSED = new Set([409, 422, 429]);

export const handleError: HandleErrorFunction = (error, { request, context }) => {
  // A method or an address that nothing answers to is the reader's mistake, not a fault to mend.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  context.app.log.error({ id: context.requestId, err: error });
};

/** A route that a person edits on says so in its `handle`: `{ enhance: true }`. */
function isEnhanced(context: EntryContext): boolean {
  return context.staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = context.routeModules[route.id]?.handle;
    return typeof handle === "object" && handle !== null && "enhance" in handle && handle.enhance === true;
  });
}

/** The policy of `http/security` with our own script files, which may speak to our own server. */
const ENHANCED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(";");
