import { describe, expect, test } from "vitest";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";
import { readElements, readText } from "../support/markup.ts";
import { HOSTILE, renderSample } from "./sample-texts.ts";

const render = async (source: string) => (await renderSample(source)).html;

describe("lists whose numbers are years (MD-04)", () => {
  test("a sentence that starts with a year keeps it", async () => {
    expect(await render("2018. Nilai SPBE 1,3")).toBe('<ol start="2018">\n<li>Nilai SPBE 1,3</li>\n</ol>\n');
  });

  test("so do the years that follow, with gaps", async () => {
    const html = await render("2018. Nilai 1,3\n2020. Nilai 1,6\n2021. Nilai 2,1");
    expect(html).toBe(
      '<ol start="2018">\n<li>Nilai 1,3</li>\n<li value="2020">Nilai 1,6</li>\n<li>Nilai 2,1</li>\n</ol>\n',
    );
  });

  test.each(["1. a\n1. b\n1. c", "1. a\n2. b\n3. c"])("a list counts by itself: %j", async (source) => {
    expect(await render(source)).toBe("<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>\n");
  });
});

describe("headings (MD-05)", () => {
  test("ids are unique, begin with the text's own prefix, and are told in order", async () => {
    const { html, headings } = await renderSample(HOSTILE["MD-05"][0]);
    const ids = readElements(html).flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids).toEqual(["masalah-hasil", "masalah-hasil-1", "masalah-main", "masalah-root"]);
    expect(headings.map(({ id }) => id)).toEqual(ids);
    expect(headings[1]).toEqual({ id: "masalah-hasil-1", level: 3, text: "Hasil" });
    expect(html).not.toMatch(/name=|__remixContext|<img/);
  });

  test("they stand below the page's own and never skip a step", async () => {
    const { headings } = await renderSample("### Tiga\n\n# Satu\n\n###### Enam & _miring_");
    expect(headings.map(({ level, text }) => `${level} ${text}`)).toEqual(["3 Tiga", "3 Satu", "4 Enam & miring"]);
  });

  test("a link to a heading of the same text reaches it", async () => {
    const { html } = await renderSample("[kedua](#hasil-1) [bukan](#tidak-ada)\n\n## Hasil\n\n## Hasil");
    const links = readElements(html).flatMap(({ attributes }) => attributes["href"] ?? []);
    expect(links).toEqual(["#masalah-hasil-1", "#tidak-ada"]);
  });

  test("texts of one page share no id, even where a heading looks like another's", async () => {
    const markdown = createMarkdown(renderHere);
    const all = await markdown.renderAll({ a: "## B c\n\n## !!!", "a-b": "## C" }, { before: "lihat-" });
    const ids = all.ok ? Object.values(all.texts).flatMap(({ headings }) => headings.map(({ id }) => id)) : [];
    expect(ids).toEqual(["lihat-a-b-c", "lihat-a-bagian", "lihat-a-b-c-1"]);
  });

  test("a heading without words is none", async () => {
    expect(await render("##\n\nteks")).toBe("<p>teks</p>\n");
  });
});

test("pictures are the record's own, with their words and their size; others leave their words", async () => {
  const alur = { src: "/lampiran/0190/alur.png", width: 640, height: 480 };
  const images = new Map([
    ["lampiran:alur kerja.png", alur],
    [alur.src, alur],
  ]);
  const source =
    '![Alur *kerja* & "izin"](<lampiran:alur kerja.png>) ![Sama](/lampiran/0190/alur.png) ![Kode](lampiran:alur%20kerja.png) ![Pelacak](https://contoh.example/a.png) ![Lain](lampiran:lain.png)';
  const { html } = await renderSample(source, images);
  const pictures = readElements(html).filter(({ tag }) => tag === "img");
  expect(pictures.map(({ attributes }) => attributes["alt"])).toEqual(['Alur kerja & "izin"', "Sama", "Kode"]);
  expect(pictures[0]?.attributes).toMatchObject({ src: alur.src, width: "640", height: "480", loading: "lazy" });
  expect(readText(html).trim()).toBe("Pelacak Lain");
});

test("tables scroll, name their columns and keep numbers to the right", async () => {
  expect(await render("| Tahun | Nilai |\n|--|--:|\n| 2018 | 1,3 |")).toBe(
    '<div class="tbl-wrap" role="group" tabindex="0" aria-label="Tabel"><table class="tbl"><thead><tr><th scope="col">Tahun</th><th scope="col" class="r">Nilai</th></tr>\n</thead><tbody><tr><td>2018</td><td class="r">1,3</td></tr>\n</tbody></table></div>\n',
  );
});

test("tasks are signs with a word for those who hear them, no controls", async () => {
  const html = await render("- [x] SK terbit\n- [ ] Uji coba");
  expect(readText(html)).toContain("☑ Selesai: SK terbit");
  expect(readText(html)).toContain("☐ Belum: Uji coba");
  expect(html).not.toContain("<input");
});

test("code is shown as it was typed", async () => {
  expect(await render("`a&amp;b`\n\n```html\n<b>&lt;</b>\n```")).toBe(
    '<p><code>a&amp;amp;b</code></p>\n<pre tabindex="0"><code>&lt;b&gt;&amp;lt;&lt;/b&gt;\n</code></pre>\n',
  );
});
