import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../log.server.ts";

/** What tells one request from another in log and page. */
export type RequestMarks = { readonly requestId: string };

const PROXY_ID = /^[\w-]{8,64}$/;

/**
 * Gives the request its id (a trusted proxy's own one where it sends one), and writes one log line
 * when the answer is out: method, path without query, status and milliseconds. Nothing about the reader.
 */
export function markRequest(
  req: IncomingMessage,
  res: ServerResponse,
  { log, trustProxy }: { log: Log; trustProxy: number },
) {
  const started = performance.now();
  const given = trustProxy > 0 ? req.headers["x-request-id"] : undefined;
  const requestId = typeof given === "string" && PROXY_ID.test(given) ? given : randomUUID();
  res.setHeader("X-Request-Id", requestId);
  res.on("close", () => {
    const url = req.url ?? "";
    const query = url.indexOf("?");
    log.info({
      id: requestId,
      method: req.method,
      path: query === -1 ? url : url.slice(0, query),
      status: res.statusCode,
      ms: Math.round((performance.now() - started) * 10) / 10,
    });
  });
  return requestId;
}
