import { expect } from "vitest";
import type { KiatServer } from "./server.ts";

/** What a reader sees of a page: its text without marks, blanks folded, text for screen readers included. */
export function textOf(html: string): string {
  return html
    .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, " ")
    .replace(/<(svg)[^>]*>.*?<\/\1>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** The cells of each row of the tables of a page, as text. */
export function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => textOf(cell).trim()),
  );
}

/** The address that a page says is its own, below the site. */
export function canonicalOf(html: string): string | undefined {
  const address = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]*)"/.exec(html)?.[1];
  return address?.replaceAll("&amp;", "&");
}

export function isNoindex(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}

/** Fetches a page that must answer 200. */
export async function getHtml(server: Pick<KiatServer, "get">, path: string): Promise<string> {
  const response = await server.get(path);
  expect(response.status, path).toBe(200);
  return response.text();
}
