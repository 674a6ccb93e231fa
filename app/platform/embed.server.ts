import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** As on every page, but any site may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors *",
].join(";");

/** A document for frames of other sites; what shows nothing is told as missing and not kept. */
export function sendEmbed(document: ReactElement, status: 200 | 404 = 200): Response {
  return new Response(`<!doctype html>${renderToStaticMarkup(document)}`, {
    status,
    headers: {
      "Cache-Control": status === 200 ? "public, no-cache" : "no-store",
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": POLICY,
    },
  });
}
