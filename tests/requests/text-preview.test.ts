import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { HOSTILE } from "../platform/sample-texts.ts";
import { typeInto } from "../support/forms.ts";
import { prepareOfficeDesk } from "../support/office-desk.ts";

const PREVIEW = { _pratinjau: "1" };
const validator = new HtmlValidate({ extends: ["html-validate:standard"], rules: { "no-inline-style": "off" } });

/** Rows of one cell under a wide head, which Markdown fills up: 3,900 characters that become four megabytes. */
const GROWING = `${"|a".repeat(650)}|\n${"|-".repeat(650)}|\n${"|b\n".repeat(650)}`;
const STALLING = "*a_".repeat(20_000);

describe("the preview of an office's text", () => {
  const desk = prepareOfficeDesk("sqlite");
  const typing = async (layanan: string) => typeInto(await desk().formOf(desk().sari), { layanan, ...PREVIEW });
  const previewOf = (html: string) => /<section class="preview[^>]*>.*?<\/section>/s.exec(html)?.[0] ?? "";

  test("shows it as it will be read, keeps what was typed and stores nothing", async () => {
    const { sari, send, standing, countRevisions, draftsOf } = desk();
    const before = [await standing(), await countRevisions(), await draftsOf(sari)];
    const { status, html } = await send(sari, await typing("## Pelajari\n\n2018. Nilai **1,3**"));
    expect(status).toBe(200);
    expect(previewOf(html)).toContain('<h3 id="pratinjau-layanan-pelajari">Pelajari</h3>');
    expect(previewOf(html)).toContain('<ol start="2018">\n<li>Nilai <strong>1,3</strong></li>');
    expect(html).toContain("## Pelajari\n\n2018. Nilai **1,3**</textarea>");
    expect([await standing(), await countRevisions(), await draftsOf(sari)]).toEqual(before);
    expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test("is there only where it was asked for", async () => {
    expect(previewOf((await desk().open(desk().sari)).html)).toBe("");
  });

  test("is as safe as the page, on which hostile texts are sound markup", async () => {
    const { sari, send, server } = desk();
    const text = Object.values(HOSTILE).flat().join("\n\n");
    const { html } = await send(sari, await typing(text));
    expect(previewOf(html)).not.toMatch(/href="(?!https:|#)|\son\w+="|class="fixed|style="/);
    const published = typeInto(await typing(text), { _pratinjau: "" });
    expect((await send(sari, published)).status).toBe(303);
    const page = await (await server.get("/daerah/18.11")).text();
    expect(page).toContain('id="layanan-hasil-1"');
    for (const document of [html, page]) {
      expect((await validator.validateString(document)).results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });

  test.each([
    ["that is far too long", STALLING, /Teks ini terlalu panjang/, /terlalu panjang: paling banyak 4000 huruf/],
    ["that grows without end", GROWING, /Teks ini terlalu rumit/, /href="#layanan">Teks ini terlalu rumit/],
  ])("a text %s is refused in words, while others are served (MD-06)", async (_what, text, inPreview, inSave) => {
    const { sari, send, server } = desk();
    const fields = await typing(text);
    const [preview, save, home] = await Promise.all([
      send(sari, fields),
      send(sari, { ...fields, _pratinjau: "" }),
      server.get("/"),
    ]);
    expect([preview.status, save.status, home.status]).toEqual([200, 422, 200]);
    expect(previewOf(preview.html)).toMatch(inPreview);
    expect(save.html).toMatch(inSave);
  });

  test("the server ends cleanly with its threads", async () => {
    expect(await desk().server.stop()).toBe(0);
  });
});
