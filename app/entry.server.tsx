import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { RequestMarksProvider } from "./components/layout/request-marks.tsx";
import { WholeResponse } from "./platform/http/whole-response.server.ts";
import { writeHtml } from "./platform/http/write-html.server.ts";

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
  const draw = (entry: EntryContext) => (
    <RequestMarksProvider value={{ requestId, nonce }}>
      <RemixServer context={entry} url={request.url} />
    </RequestMarksProvider>
  );
  const html = hydrates ? Buffer.from(renderToString(draw(context))) : writeDocument(context, draw, nonce);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", hydrates || status >= 400 ? "no-store" : PUBLIC);
  if (hydrates) headers.set("Content-Security-Policy", policyWithNonce(nonce));
  return new WholeResponse(Buffer.concat([DOCTYPE, html]), { status, headers });
}

const DOCTYPE = Buffer.from("<!doctype html>");

/** React writes the frame, `writeHtml` the page in it: nearly all of the document, and many times quicker. */
function writeDocument(context: EntryContext, draw: (entry: EntryContext) => ReactElement, mark: string): Uint8Array {
  const id = context.staticHandlerContext.matches.at(-1)?.route.id ?? "";
  const module = context.routeModules[id];
  const Page = module?.default as (() => ReactNode) | undefined;
  if (module === undefined || Page === undefined) return Buffer.from(renderToStaticMarkup(draw(context)));
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
