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
      // The build starts a server in middleware mode of its own, which answers nobody.
      if (!server.config.server.middlewareMode) server.middlewares.use(createDevApp(server));
    },
  };
}

function createDevApp(server: ViteDevServer): express.Express {
  const context = server.ssrLoadModule("/app/commands/dev-context.ts").then(async (loaded) => {
    const { createDevContext, resolveTwin } = loaded as DevModule; // The module of that path.
    return { resolveTwin, app: await createDevContext(addressOf(server)) };
  });
  return express()
    .disable("x-powered-by")
    .use(async (req, res) => {
      const { app, resolveTwin } = await context;
      const [path = "/", ...query] = req.originalUrl.split("?");
      req.originalUrl = [resolveTwin(path) ?? "/tidak-ada", ...query].join("?");
      const answer = createRequestHandler({
        // What Remix promises for this name.
        build: (await server.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
        mode: "development",
        getLoadContext: () => ({ app, requestId: randomUUID(), nonce: "" }),
      });
      await answer(req, res, (error) => {
        if (error instanceof Error) server.ssrFixStacktrace(error);
        res
          .status(500)
          .type("text")
          .send(error instanceof Error ? error.stack : String(error));
      });
    });
}

function addressOf(server: ViteDevServer): string {
  const { host, port } = server.config.server;
  return `http://${typeof host === "string" ? host : "localhost"}:${port}`;
}
