import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

// HTML and style sheet as they travel, without the typeface.
const MAX_BYTES = 20_000;

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

const EMBEDS = [
  ["/sematan/daerah/18.11", "/daerah/18.11"],
  ["/sematan/daerah/31.01", "/daerah/31.01"],
  ["/sematan/bandingkan?daerah=18.12,18.11&tahun=2024", "/bandingkan?daerah=18.12,18.11&tahun=2024"],
  [
    "/sematan/bandingkan?daerah=18.12,18.11,12.25,18.01,18.71,18",
    "/bandingkan?daerah=18.12,18.11,12.25,18.01,18.71,18",
  ],
] as const;

describe.each(EMBEDS)("%s", (address, page) => {
  test("may stand in a frame of any site, runs nothing and weighs little", async () => {
    const response = await site.get(address, { headers: { "Accept-Encoding": "br" } });
    expect(response.status).toBe(200);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("script-src 'none'");
    expect(response.headers.get("x-frame-options")).toBeNull();
    const html = await response.text();
    expect(html).not.toMatch(/<script|\son\w+="|NaN|undefined|Infinity/);
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? "";
    const styles = await site.get(sheet, { headers: { "Accept-Encoding": "br" } });
    const sizes = [response, styles].map(({ headers }) => Number(headers.get("content-length")));
    expect(sizes[0]).toBeGreaterThan(0);
    expect((sizes[0] ?? 0) + (sizes[1] ?? 0)).toBeLessThan(MAX_BYTES);
  });

  test("is a valid document that leads to the whole page, outside the frame, and names its sources", async () => {
    const html = await (await site.get(address)).text();
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
    expect(html).toContain(`<link rel="canonical" href="${site.origin}${page.replaceAll("&", "&amp;")}"`);
    expect(html).toContain("Bukan portal resmi KemenPANRB.");
    const links = [...html.matchAll(/<a [^>]*>/g)].map(([link]) => link);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toContain('target="_blank" rel="noopener"');
  });

  test("has the values of the page", async () => {
    const json = page.replace(/(\?|$)/, ".json$1");
    const { data }: { data: { tingkat: string; tercetak: string | null }[] } = await (await site.get(json)).json();
    const html = await (await site.get(address)).text();
    for (const { tingkat, tercetak } of data) {
      if (tingkat !== "indeks" || tercetak === null) continue;
      expect(html).toContain(`<span class="val">${tercetak.replace(".", ",")}</span>`);
    }
  });
});

test("an answer from memory may be framed too, and other pages may not", async () => {
  await site.get("/sematan/daerah/18.13");
  const kept = await site.get("/sematan/daerah/18.13");
  expect(kept.headers.get("x-frame-options")).toBeNull();
  const page = await site.get("/daerah/18.13");
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(page.headers.get("x-frame-options")).not.toBeNull();
});

test.each(["/sematan/daerah/99.99", "/sematan/bandingkan", "/sematan/bandingkan?daerah=xyz"])(
  "%s shows nothing and says so inside the frame",
  async (address) => {
    const response = await site.get(address);
    expect([response.status, response.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(await response.text()).toContain("tidak menyebut daerah yang dikenal");
  },
);

test("the page offers both ways to show it elsewhere", async () => {
  const html = (await (await site.get("/daerah/18.11")).text()).replaceAll("&quot;", '"').replaceAll("&lt;", "<");
  expect(html).toContain(`<iframe src="${site.origin}/sematan/daerah/18.11"`);
  expect(html).toContain(`<img src="${site.origin}/daerah/18.11.png"`);
  for (const format of ["svg", "png", "xlsx", "csv", "json"]) expect(html).toContain(`href="/daerah/18.11.${format}"`);
});
