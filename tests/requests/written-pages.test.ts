import { describe, expect, test } from "vitest";
import { COLUMN_MEANINGS } from "../../app/domain/data-columns.ts";
import { glossary } from "../../app/platform/content/glossary.server.ts";
import { contentPages } from "../../app/platform/content/pages.server.ts";
import { SCORE_COLUMNS } from "../../app/text/score-rows.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("written pages", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const html = async (path: string) => {
    const response = await server.get(path);
    expect(response.status, path).toBe(200);
    return response.text();
  };

  test.each(contentPages.map(({ slug, title, summary }) => ({ slug, title, summary })))(
    "/$slug shows its text with title, description and canonical address",
    async ({ slug, title, summary }) => {
      const page = await html(`/${slug}`);
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).toContain(`<title>${title} – Kiat</title>`);
      expect(page).toContain(`name="description" content="${summary}"`);
      expect(page).toMatch(new RegExp(`<link rel="canonical" href="http://[^"]+/${slug}"/>`));
      expect(page).toMatch(/<time dateTime="\d{4}-\d\d-\d\d">/i);
      expect(page).not.toContain("<script");
    },
  );

  test("/tentang says that this is no official portal", async () => {
    expect(await html("/tentang")).toContain("<strong>Bukan portal resmi KemenPANRB.</strong>");
  });

  test("/data counts what is there now and explains files, columns and statuses", async () => {
    const page = await html("/data");
    expect(page).toContain("Wilayah: 38 provinsi, 416 kabupaten, 98 kota");
    for (const count of ["1.249", "4.250", "523", "529"]) expect(page, count).toContain(`>${count}</td>`);
    expect(page).toContain("menunggu hasil");
    expect(page).toContain('href="/data/nilai.csv"');
    expect(page).toContain("<code>not_assessed</code>");
    expect(page).toContain("Copyright (c) 2017-2025 and (c) 2024");
  });

  test("every column of the value files is explained in its order", () => {
    expect(COLUMN_MEANINGS.map(([name]) => name)).toEqual([...SCORE_COLUMNS, "kutipan"]);
  });

  test("/glosarium has every term under its own address", async () => {
    const page = await html("/glosarium");
    for (const { slug } of glossary) expect(page, slug).toContain(`<div id="${slug}">`);
    expect(page).toContain('href="#huruf-A"');
    expect(page).toContain('<i lang="en">e-government architecture</i>');
  });

  test("/data/nilai leads to the page about its files", async () => {
    const response = await server.get("/data/nilai");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/data#berkas");
  });
});
