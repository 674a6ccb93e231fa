import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "@remix-run/node";
import { dayInZone } from "../../domain/days.ts";
import type { AppContext, RequestContext } from "../app-context.server.ts";
import { type CachedPage, chooseEncoding, createPage, encodePage, etagOf, PageCache } from "./page-cache.server.ts";
import type { RequestMarks } from "./request-marks.server.ts";
import { sendFile } from "./send-file.server.ts";
import { resolveTwin } from "./twins.server.ts";

export type PageHandler = {
  /** Answers from memory; `false` where the page must be made first. */
  sendKept(req: IncomingMessage, res: ServerResponse): boolean;
  /** Makes the page, keeps it where it is public, and answers. */
  makeAndSend(
    req: IncomingMessage,
    res: ServerResponse,
    marks: RequestMarks & { clientAddress: string },
  ): Promise<void>;
};

/**
 * GET and HEAD of pages and files. Public pages are pure functions of address, content version and the
 * day in WIB (dates of access), so their finished bytes are kept and sent again.
 */
export function createPageHandler(
  app: AppContext,
  handleRemix: RequestHandler,
  { cacheBytes }: { cacheBytes: number },
): PageHandler {
  const cache = new PageCache(cacheBytes);
  const generation = () => `${app.version.current()} ${dayInZone(app.now().toISOString(), "Asia/Jakarta")}`;

  return {
    sendKept(req, res) {
      const page = cache.find(generation(), req.url ?? "/");
      if (page === undefined) return false;
      sendPage(req, res, page);
      return true;
    },

    async makeAndSend(req, res, marks) {
      const made = generation();
      const answer: RequestContext["answer"] = { personal: false };
      const response = await handleRemix(createRequest(req, app.publicUrl), { app, ...marks, answer });
      // The older header would forbid what the policy of this answer allows.
      if (mayBeFramed(response)) res.removeHeader("X-Frame-Options");
      const headers = { ...plainHeaders(res), ...Object.fromEntries(response.headers) };
      if (answer.personal) headers["cache-control"] = "no-store";
      if (answer.file !== undefined) {
        await sendFile(req, res, { headers, file: answer.file });
        return;
      }
      const page = createPage(response.status, headers, Buffer.from(await response.arrayBuffer()));
      if (response.status === 200 && isPublic(headers)) cache.keep(made, req.url ?? "/", page);
      sendPage(req, res, page);
    },
  };
}

/** The address asked for, on our own origin; `undefined` where it is none. A path is never read as another host. */
export function readAddress(target: string, origin: string): URL | undefined {
  const address = target.startsWith("/") ? `${origin}${target}` : target;
  return URL.canParse(address, origin) ? new URL(address, origin) : undefined;
}

function createRequest(req: IncomingMessage, origin: string): Request {
  const url = readAddress(req.url ?? "/", origin) ?? new URL(origin);
  // A path of the application's own is asked for as something nobody has.
  url.pathname = resolveTwin(url.pathname) ?? "/tidak-ada";
  const headers = new Headers();
  for (const name of ["cookie", "user-agent"] as const) {
    const value = req.headers[name];
    if (value !== undefined) headers.set(name, value);
  }
  return new Request(url, { headers });
}

function isPublic(headers: Record<string, string>): boolean {
  return headers["cache-control"]?.startsWith("public") === true && headers["set-cookie"] === undefined;
}

function mayBeFramed({ headers }: Response): boolean {
  return headers.get("content-security-policy")?.includes("frame-ancestors *") === true;
}

/** What the middleware in front has set already, such as the security headers; the id belongs to this request alone. */
function plainHeaders(res: ServerResponse): Record<string, string> {
  const { "x-request-id": _ownId, ...headers } = res.getHeaders();
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function sendPage(req: IncomingMessage, res: ServerResponse, page: CachedPage): void {
  const encoding = chooseEncoding(page, req.headers["accept-encoding"]);
  const etag = etagOf(page, encoding);
  for (const name in page.headers) res.setHeader(name, page.headers[name] ?? "");
  res.setHeader("Vary", "Accept-Encoding");
  const comparable = page.status === 200 && page.headers["cache-control"] !== "no-store";
  if (comparable) res.setHeader("ETag", etag);
  if (comparable && isKnown(req.headers["if-none-match"], etag)) {
    res.writeHead(304).end();
    return;
  }
  const body = encodePage(page, encoding);
  if (encoding !== "identity") res.setHeader("Content-Encoding", encoding);
  res.setHeader("Content-Length", body.length);
  res.writeHead(page.status);
  res.end(req.method === "HEAD" ? undefined : body);
}

/** Whether the asker holds this very form already; `*` stands for any (RFC 9110, 13.1.2). */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && (ifNoneMatch.trim() === "*" || ifNoneMatch.includes(etag));
}
