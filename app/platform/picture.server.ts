import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { encodeIndexedPng } from "./indexed-png.server.ts";

export type PictureFormat = "svg" | "png";

/** A picture opened as a document runs nothing and asks nobody: its typeface is inside. */
const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'unsafe-inline'",
  "font-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(";");

const FONTS = path.resolve("styles/fonts");

export function isPictureFormat(text: string | undefined): text is PictureFormat {
  return text === "svg" || text === "png";
}

/**
 * A drawing as a file that may be kept like its page and shown by other sites.
 *
 * @param drawing an `<svg>` with all its colours, in the typeface "Plus Jakarta Sans" of the weights 400 and 700
 */
export async function sendPicture(drawing: ReactElement, format: PictureFormat, name: string): Promise<Response> {
  const svg = renderToStaticMarkup(drawing);
  const body = format === "svg" ? withTypeface(svg) : await renderPng(svg);
  return new Response(body, {
    headers: {
      "Cache-Control": "public, no-cache",
      "Content-Type": format === "svg" ? "image/svg+xml; charset=utf-8" : "image/png",
      "Content-Disposition": `inline; filename="${name}.${format}"`,
      "Content-Security-Policy": POLICY,
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}

let typeface: string | undefined;

function withTypeface(svg: string): string {
  typeface ??= readFileSync(path.join(FONTS, "plus-jakarta-sans.woff2")).toString("base64");
  const source = `url(data:font/woff2;base64,${typeface}) format("woff2")`;
  const style = `<style>@font-face{font-family:"Plus Jakarta Sans";font-weight:400 700;src:${source}}</style>`;
  return svg.replace(">", `>${style}`);
}

/** The renderer passes over files it cannot read, so they are looked for first. */
function fontFiles(): string[] {
  const files = [400, 700].map((weight) => path.join(FONTS, `plus-jakarta-sans-${weight}.ttf`));
  for (const file of files) readFileSync(file);
  return files;
}

/** One picture after the other, outside the main thread: whoever asks for many slows down only himself. */
let last: Promise<unknown> = Promise.resolve();

function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const rendered = last.then(async () => {
    // Loaded with the first picture: a machine that the renderer knows nothing of still serves everything else.
    const { renderAsync } = await import("@resvg/resvg-js");
    const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: "Plus Jakarta Sans" };
    const { pixels, width, height } = await renderAsync(svg, { font });
    return encodeIndexedPng(pixels, width, height);
  });
  last = rendered.catch(() => {});
  return rendered;
}
