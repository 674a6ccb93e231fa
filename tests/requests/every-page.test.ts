import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { listPublicPages } from "../support/public-pages.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

// Decision 30: 1 kB is 1,000 bytes of HTML, CSS and typeface, compressed.
const MAX_BYTES = 27_000;
const MAX_BYTES_WITH_TYPEFACE = 45_000;

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const pages = await listPublicPages();
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

describe.each(pages)("$address", ({ address, status }) => {
  test("is valid HTML without a script, in Indonesian, with a title", async () => {
    const response = await site.get(address);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'none'");
    const html = await response.text();
    expect(await listFaults(html)).toEqual([]);
    expect(html).toMatch(/^<!doctype html><html lang="id"/i);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).not.toMatch(/<script|javascript:|\son\w+="/i);
  });

  test("weighs little on a first visit", async () => {
    const page = await measure(address);
    const styles = await sum(page.html, /<link rel="stylesheet" href="([^"]+)"/g);
    const typeface = await sum(page.html, /<link rel="preload" href="([^"]+)" as="font"/g);
    expect(page.bytes + styles).toBeLessThanOrEqual(MAX_BYTES);
    expect(page.bytes + styles + typeface).toBeLessThanOrEqual(MAX_BYTES_WITH_TYPEFACE);
    expect(styles).toBeGreaterThan(0);
    expect(typeface).toBeGreaterThan(0);
  });
});

test("a fault in HTML is found", async () => {
  expect(await listFaults("<!doctype html><html><p><div></p></html>")).not.toEqual([]);
});

async function listFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${message} (${line}:${column})`),
  );
}

/** Bytes over the wire as a browser gets them, compressed. */
async function measure(address: string): Promise<{ bytes: number; html: string }> {
  const response = await site.get(address, { headers: { "Accept-Encoding": "br" } });
  const html = await response.text();
  return { bytes: Number(response.headers.get("content-length")), html };
}

async function sum(html: string, links: RegExp): Promise<number> {
  const addresses = [...html.matchAll(links)].flatMap(([, address]) => address ?? []);
  const sizes = await Promise.all(addresses.map(async (address) => (await measure(address)).bytes));
  return sizes.reduce((total, bytes) => total + bytes, 0);
}
