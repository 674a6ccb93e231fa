import { randomUUID } from "node:crypto";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { RequestMarksProvider } from "./components/layout/request-marks.tsx";
import { showsDemo } from "./platform/demo-mark.server.ts";
import { WholeResponse } from "./platform/http/whole-response.server.ts";
import { writeHtml } from "./platform/http/write-html.server.ts";

/** Public pages may be kept by anyone who asks again first; the ETag makes the question cheap. */
const PUBLIC = "public, no-cache";

/** Writes the whole document at once: no page of Kiat waits for data while it is being sent, and none hydrates. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { requestId, app, answer }: AppLoadContext,
): Promise<Response> {
  const demo = await showsDemo(app).catch(() => false);
  const draw = (entry: EntryContext) => (
    <RequestMarksProvider value={{ requestId, demo }}>
      <RemixServer context={entry} url={request.url} />
    </RequestMarksProvider>
  );
  const mayBeKept = request.method === "GET" && status < 400 && !answer.personal;
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", mayBeKept ? PUBLIC : "no-store");
  if (isEnhanced(context)) headers.set("Content-Security-Policy", ENHANCED_POLICY);
  const html = mayBeKept ? writePublicPage(context, draw) : Buffer.from(writePersonalPage(draw(context), status));
  return new WholeResponse(Buffer.concat([DOCTYPE, html]), { status, headers });
}

const DOCTYPE = Buffer.from("<!doctype html>");

/** Browsers and screen readers name a page by its title first: that a form failed belongs there. */
function writePersonalPage(document: ReactElement, status: number): string {
  const html = renderToStaticMarkup(document);
  return REFUSED.has(status) ? html.replace("<title>", "<title>Galat: ") : html;
}

/** React writes the frame, `writeHtml` the page in it: nearly all of the document, and many times quicker. */
function writePublicPage(context: EntryContext, draw: (entry: EntryContext) => ReactElement): Uint8Array {
  const id = context.staticHandlerContext.matches.at(-1)?.route.id ?? "";
  const module = context.routeModules[id];
  const Page = module?.default as (() => ReactNode) | undefined;
  if (module === undefined || Page === undefined) return Buffer.from(renderToStaticMarkup(draw(context)));
  const mark = randomUUID();
  let page = new Uint8Array();
  const place = () => {
    page = writeHtml(Page());
    return mark;
  };
  const routeModules = { ...context.routeModules, [id]: { ...module, default: place } };
  const frame = renderToStaticMarkup(draw({ ...context, routeModules }));
  // The mark of this request is known to nobody, so no text on the page can be it. A failed page has none.
  const [before = "", ...after] = frame.split(mark);
  return Buffer.concat([Buffer.from(before), page, Buffer.from(after.join(""))]);
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
