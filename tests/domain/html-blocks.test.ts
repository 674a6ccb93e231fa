import { expect, test } from "vitest";
import { blocksOfHtml } from "../../app/domain/html-blocks.ts";

test("paragraphs, headings and lists of safe HTML become plain blocks in their order", () => {
  expect(
    blocksOfHtml(
      '<h3 id="a">Judul</h3><p>Satu <a href="https://x.example">dua</a> &lt;tiga&gt;<br>empat</p><ul><li>a</li><li><p>b</p><ol><li>c</li></ol></li></ul><p>akhir</p>',
    ),
  ).toEqual([
    { kind: "paragraph", text: "Judul" },
    { kind: "paragraph", text: "Satu dua <tiga>" },
    { kind: "paragraph", text: "empat" },
    { kind: "list", ordered: false, items: ["a", "b", "c"] },
    { kind: "paragraph", text: "akhir" },
  ]);
});

test("rows of tables become lines", () => {
  const table =
    "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>";
  expect(blocksOfHtml(table)).toEqual([
    { kind: "paragraph", text: "A; B" },
    { kind: "paragraph", text: "1; 2" },
  ]);
});

test("nothing gives nothing, and cut off HTML loses no words", () => {
  expect(blocksOfHtml("")).toEqual([]);
  expect(blocksOfHtml("<ul><li>a<li>b")).toEqual([{ kind: "list", ordered: false, items: ["a", "b"] }]);
});
