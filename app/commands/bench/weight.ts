import { brotliDecompressSync } from "node:zlib";
import { record } from "./recorded.ts";
import type { WeightReport } from "./report.ts";

/** What a first visit to each page loads, in bytes as sent. */
export async function weighPages(origin: string, paths: readonly string[]): Promise<WeightReport[]> {
  return Promise.all(
    paths.map(async (path) => {
      const { headers, body } = await record(`${origin}${path}`);
      const html = headers["content-encoding"] === "br" ? brotliDecompressSync(body).toString() : body.toString();
      return {
        path,
        html: body.length,
        css: await weighLinked(origin, html, /href="([^"]+\.css)"/g),
        typeface: await weighLinked(origin, html, /href="([^"]+\.woff2)"/g),
      };
    }),
  );
}

async function weighLinked(origin: string, html: string, pattern: RegExp): Promise<number> {
  const addresses = new Set([...html.matchAll(pattern)].map(([, address = ""]) => address));
  const files = await Promise.all([...addresses].map((address) => record(`${origin}${address}`)));
  return files.reduce((sum, { body }) => sum + body.length, 0);
}
