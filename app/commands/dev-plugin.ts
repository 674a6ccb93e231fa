import { randomUUID } from "node:crypto";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import type { Plugin, ViteDevServer } from "vite";

// Application code is loaded through Vite, as the pages are: this file is part of Vite's own configuration.
type DevModule = typeof import("./dev-context.ts");

/**
 * Answers pages while developing with the context that the real server gives them. Put it before the Remix plugin,
 * whose own answer knows no context. There is no page cache and there are no security headers here.
 */
export function kiatDevServer(): Plugin {
  return {
    name: "kiat-dev-server",
    apply: "serve",
    configureServer: (server) => () => {
      server.middlewares.use(createDevApp(server));
    },
  };
}

function createDevApp(server: ViteDevServer): express.Express {
  let context: ReturnType<typeof loadContext> | undefined;
  const showFailure: express.ErrorRequestHandler = (error: unknown, _req, res, _next) => {
    if (error instanceof Error) server.ssrFixStacktrace(error);
    const text = error instanceof Error ? error.stack : String(error);
    res.status(500).type("text").send(text);
  };
  return express()
    .disable("x-powered-by")
    .use(async (req, res, next) => {
      try {
        // At the first request: Remix starts further servers for its own ends, which answer nobody.
        context ??= loadContext(server);
        const { app, passViews, resolveTwin } = await context;
        const [path = "/", ...query] = req.originalUrl.split("?");
        req.originalUrl = [resolveTwin(path) ?? "/tidak-ada", ...query].join("?");
        const answer = createRequestHandler({
          // What Remix promises for this name.
          build: passViews((await server.ssrLoadModule("virtual:remix/server-build")) as ServerBuild),
          mode: "development",
          getLoadContext: (request) => ({
            app,
            requestId: randomUUID(),
            clientAddress: request.ip ?? "",
            answer: { personal: true },
          }),
        });
        await answer(req, res, next);
      } catch (error) {
        next(error);
      }
    })
    .use(showFailure);
}

async function loadContext(server: ViteDevServer) {
  // The module of that path.
  const { createDevContext, passViews, resolveTwin } = (await server.ssrLoadModule(
    "/app/commands/dev-context.ts",
  )) as DevModule;
  return { passViews, resolveTwin, app: await createDevContext(addressOf(server)) };
}

function addressOf(server: ViteDevServer): string {
  const { host, port } = server.config.server;
  return `http://${typeof host === "string" ? host : "localhost"}:${port}`;
}
