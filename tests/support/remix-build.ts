import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";

/** The built routes with their loaders and actions (`npm run build`). */
export async function importRemixBuild(): Promise<ServerBuild> {
  // The bundler's output has the shape that Remix promises; there is nothing to check it against.
  return (await import(pathToFileURL(path.resolve("build/server/index.js")).href)) as ServerBuild;
}
