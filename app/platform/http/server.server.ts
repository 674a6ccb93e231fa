import { createServer, type Server } from "node:http";
import { createRequestHandler as createExpressHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler } from "express";
import sirv from "sirv";
import type { AppContext } from "../app-context.server.ts";
import type { Config } from "../env.server.ts";
import { MOST_UPLOAD_BYTES } from "../files/read-upload.server.ts";
import { createPageHandler, type PageHandler, readAddress } from "./page-handler.server.ts";
import { passViews } from "./pass-views.server.ts";
import { sayFault } from "./plain-refusals.server.ts";
import { markRequest } from "./request-marks.server.ts";
import { createSectionHandler } from "./sections.server.ts";
import {
  endSlowBodies,
  refuseLargeBodies,
  refuseOtherMethods,
  refuseOtherOrigins,
  securityHeaders,
  takesFiles,
} from "./security.server.ts";

const MAX_ADDRESS_CHARACTERS = 4096;
const MAX_BODY_BYTES = 1_000_000;
/** A whole form; a file of 25 MB on a slow line needs minutes. */
const FORM_PATIENCE_MS = 30_000;
const UPLOAD_PATIENCE_MS = 15 * 60_000;
const DEFAULT_CACHE_BYTES = 64 * 1024 * 1024;

export type ServerOptions = {
  readonly app: AppContext;
  readonly build: ServerBuild;
  readonly config: Pick<Config, "trustProxy">;
  /** Folder of the built client files. */
  readonly clientDir: string;
  /** Room for finished pages; 0 makes every page anew. */
  readonly cacheBytes?: number;
};

/**
 * The HTTP server: finished public pages from memory first, everything else through Express to Remix.
 * The caller listens and closes.
 */
export function createKiatServer(options: ServerOptions): Server {
  const { app, build, config, cacheBytes = DEFAULT_CACHE_BYTES } = options;
  const pages = createPageHandler(app, createSectionHandler(build), { cacheBytes });
  const rest = createExpressApp(options, pages);

  const server = createServer((req, res) => {
    markRequest(req, res, { log: app.log, trustProxy: config.trustProxy });
    if (!takesFiles(req.url)) endSlowBodies(req, FORM_PATIENCE_MS);
    const readsOnly = req.method === "GET" || req.method === "HEAD";
    if (readsOnly && pages.sendKept(req, res)) return;
    rest(req, res);
  });
  server.requestTimeout = UPLOAD_PATIENCE_MS;
  server.headersTimeout = 10_000;
  server.keepAliveTimeout = 65_000;
  return server;
}

function createExpressApp({ app, build, config, clientDir }: ServerOptions, pages: PageHandler) {
  const server = express().disable("x-powered-by").disable("etag").set("trust proxy", config.trustProxy);
  server.use(securityHeaders, refuseOtherMethods);
  server.use((req, res, next) => {
    if (req.url.length > MAX_ADDRESS_CHARACTERS) {
      res.status(414).type("text").send("Alamat ini terlalu panjang.");
      return;
    }
    if (!isWellFormed(req.path) || readAddress(req.url, app.publicUrl) === undefined) {
      res.status(400).type("text").send("Alamat ini tidak dapat dibaca. Periksa tanda persennya.");
      return;
    }
    next();
  });
  server.use("/assets", sirv(`${clientDir}/assets`, { immutable: true, maxAge: 31_536_000, brotli: true, gzip: true }));
  server.get("*", async (req, res, next) => {
    try {
      const requestId = String(res.getHeader("X-Request-Id"));
      await pages.makeAndSend(req, res, { requestId, clientAddress: req.ip ?? "" });
    } catch (error) {
      next(error);
    }
  });
  server.use(
    refuseOtherOrigins(app.publicUrl),
    refuseLargeBodies({ form: MAX_BODY_BYTES, upload: MOST_UPLOAD_BYTES }),
    compression(),
  );
  server.use((req, _res, next) => {
    // Remix believes both headers, whoever sent them, and cannot read every text in them.
    req.headers.host = new URL(app.publicUrl).host;
    delete req.headers["x-forwarded-host"];
    next();
  });
  server.all(
    "*",
    createExpressHandler({
      build: passViews(build),
      mode: "production",
      getLoadContext: (req, res) => ({
        app,
        requestId: String(res.getHeader("X-Request-Id")),
        clientAddress: req.ip ?? "",
        answer: { personal: true },
      }),
    }),
  );
  server.use(reportFailure(app));
  return server;
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Faults outside Remix: a short sentence and the code that the log has too. */
function reportFailure(app: AppContext): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    const id = String(res.getHeader("X-Request-Id"));
    app.log.error({ id, err: error });
    if (res.headersSent) {
      res.destroy();
      return;
    }
    res.status(500).type("text").send(sayFault(id));
  };
}
