import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import { describe, expect, inject, test } from "vitest";
import { type Inspected, inspectFile } from "../../app/platform/files/file-type.server.ts";
import { redrawPicture } from "../../app/platform/files/picture-file.server.ts";

const folder = mkdtempSync(join(inject("workFolder"), "jenis-"));
let files = 0;

function write(content: Content): string {
  files += 1;
  const path = join(folder, String(files));
  writeFileSync(path, content);
  return path;
}

const inspect = (content: Content, name: string) =>
  inspectFile({ path: write(content), bytes: Buffer.from(content).length, name });
const fixture = (name: string) => readFileSync(`tests/fixtures/attachments/${name}`);
const zip = (names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("x".repeat(9000))])));
const openDocument = (type: string, more: readonly string[] = []) =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    ...Object.fromEntries(["content.xml", ...more].map((name) => [name, strToU8("<x/>")])),
  });
const encrypted = () => {
  const bytes = zip(["[Content_Types].xml", "word/document.xml"]);
  const entry = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  bytes[entry + 8] = 1;
  return bytes;
};
const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: "#c33" } });

type Content = string | Uint8Array;

describe("what a file is", () => {
  test.each<[string, () => Content | Promise<Content>, string, Inspected]>([
    ["UPL-02: a PDF under any name", () => fixture("laporan-asli.pdf"), "halaman.html", { type: "pdf" }],
    ["UPL-02: a page called PDF", () => fixture("laporan-palsu.pdf"), "laporan-palsu.pdf", { fault: "unknown_type" }],
    ["UPL-01: a drawing with a script", () => fixture("lambang.svg"), "lambang.svg", { fault: "unknown_type" }],
    ["UPL-01: the same called a text", () => fixture("lambang.svg"), "lambang.txt", { fault: "unknown_type" }],
    ["a page called a table", () => "nama,nilai\n<script>1</script>", "x.csv", { fault: "unknown_type" }],
    ["a table", () => "nama;nilai\nMesuji;2,59\n", "nilai.CSV", { type: "csv" }],
    ["a text", () => "Perbup — pasal 1\r\n\tkurang < dari\f", "catatan.txt", { type: "txt" }],
    ["a text under another name", () => "Perbup", "catatan.pdf", { fault: "unknown_type" }],
    ["a text of another encoding", () => Buffer.from("caf\xe9", "latin1"), "x.txt", { fault: "not_utf8" }],
    ["a text cut within a sign", () => Buffer.from("é").subarray(0, 1), "x.txt", { fault: "not_utf8" }],
    ["a text with a NUL", () => "a\u0000b", "x.csv", { fault: "not_utf8" }],
    ["nothing", () => "", "x.pdf", { fault: "empty" }],
    ["a document", () => zip(["[Content_Types].xml", "word/document.xml"]), "x.bin", { type: "docx" }],
    ["a workbook", () => zip(["[Content_Types].xml", "xl/workbook.xml"]), "x.docx", { type: "xlsx" }],
    ["slides", () => zip(["[Content_Types].xml", "ppt/presentation.xml"]), "x.pptx", { type: "pptx" }],
    [
      "a document with macros",
      () => zip(["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]),
      "x.docx",
      { fault: "macros" },
    ],
    [
      "a workbook with old macros",
      () => zip(["[Content_Types].xml", "xl/workbook.xml", "xl/macrosheets/sheet1.xml"]),
      "x.xlsx",
      { fault: "macros" },
    ],
    ["an encrypted document", encrypted, "x.docx", { fault: "encrypted" }],
    ["an open text", () => openDocument("text"), "x.odt", { type: "odt" }],
    ["an open table", () => openDocument("spreadsheet"), "x", { type: "ods" }],
    ["an open text with macros", () => openDocument("text", ["Basic/script-lc.xml"]), "x.odt", { fault: "macros" }],
    ["a template", () => openDocument("text-template"), "x.odt", { fault: "unknown_type" }],
    ["an archive", () => zip(["surat.pdf"]), "x.docx", { fault: "unknown_type" }],
    [
      "half an archive",
      () => zip(["[Content_Types].xml", "word/document.xml"]).slice(0, 90),
      "x.docx",
      { fault: "damaged" },
    ],
    [
      "a program",
      () => Buffer.from("MZ\u0090\u0000\u0003".padEnd(300, "\u0000"), "latin1"),
      "x.pdf",
      { fault: "unknown_type" },
    ],
    [
      "an animation",
      () =>
        sharp({ create: { width: 2, height: 2, channels: 3, background: "#000" } })
          .gif()
          .toBuffer(),
      "x.png",
      { fault: "unknown_type" },
    ],
  ])("%s", async (_name, content, sent, found) => {
    expect(await inspect(await content(), sent)).toEqual(found);
  });
});

describe("a picture", () => {
  const redraw = async (content: Buffer, type: "jpg" | "png" | "webp") => {
    const to = `${write(content)}-baru`;
    return { to, drawn: await redrawPicture(to.replace("-baru", ""), to, type) };
  };

  test("loses place, camera and profile, and stands upright", async () => {
    const sent = await picture()
      .withMetadata({ orientation: 6 })
      .withExifMerge({ IFD0: { Make: "KameraUji" }, IFD3: { GPSLatitude: "4/1 30/1 0/1", GPSLatitudeRef: "S" } })
      .jpeg()
      .toBuffer();
    expect(sent.includes("KameraUji")).toBe(true);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const { to, drawn } = await redraw(sent, "jpg");
    expect(drawn).toMatchObject({ width: 40, height: 60 });
    const kept = await sharp(to).metadata();
    expect(kept).toMatchObject({ format: "jpeg", width: 40, height: 60 });
    expect([kept.exif, kept.icc, kept.xmp, kept.iptc, kept.orientation]).toEqual(Array(5).fill(undefined));
    expect(readFileSync(to).includes("KameraUji")).toBe(false);
  });

  test("loses what hides behind its pixels", async () => {
    const sent = Buffer.concat([await picture().png().toBuffer(), fixture("laporan-palsu.pdf")]);
    const { to, drawn } = await redraw(sent, "png");
    expect(drawn).toMatchObject({ width: 60, height: 40 });
    expect(readFileSync(to).includes("script")).toBe(false);
  });

  test("is drawn smaller where it is larger than a screen", async () => {
    const sent = await sharp({ create: { width: 5000, height: 2500, channels: 3, background: "#fff" } })
      .webp()
      .toBuffer();
    const { to, drawn } = await redraw(sent, "webp");
    expect(drawn).toEqual({ width: 2000, height: 1000, bytes: readFileSync(to).length });
  });

  test("with too many pixels, or cut off, is refused; the next one is drawn all the same", async () => {
    const huge = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const half = (await picture().jpeg().toBuffer()).subarray(0, 200);
    const [tooLarge, cut, whole] = await Promise.all([
      redraw(huge, "png"),
      redraw(half, "jpg"),
      redraw(await picture().png().toBuffer(), "png"),
    ]);
    expect([tooLarge.drawn, cut.drawn]).toEqual([{ fault: "too_many_pixels" }, { fault: "damaged" }]);
    expect(whole.drawn).toMatchObject({ width: 60 });
  });

  test("that is a drawing by its bytes never reaches a reader of drawings", async () => {
    expect((await redraw(fixture("lambang.svg"), "png")).drawn).toEqual({ fault: "damaged" });
  });
});
