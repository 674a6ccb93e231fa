import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { ATTACHMENT_BYTES } from "../../app/domain/attachment.ts";
import { MOST_UPLOAD_BYTES, readUpload } from "../../app/platform/files/read-upload.server.ts";
import { openTempFolder } from "../../app/platform/files/temp-folder.server.ts";

const TYPE = "multipart/form-data; boundary=batas";
const NAME = "C:\\map/a %22b%22 – 16‑3 ü.pdf";
const CONTENT = "%PDF-1.4\r\n--bata\r";
const FORM = [
  "--batas\r\n",
  'Content-Disposition: form-data; name="judul"\r\n\r\n',
  "SOP – ü\r\n--bata bukan batas\r\n",
  "--batas\r\n",
  `Content-Disposition: form-data; name="berkas"; filename="${NAME}"\r\nContent-Type: text/html\r\n\r\n`,
  `${CONTENT}\r\n--batas\r\n`,
  'content-disposition: form-data; filename=""; name="kosong"\r\n\r\n',
  "\r\n--batas\r\n",
  'Content-Disposition: form-data; name="lisensi"\r\n\r\ncc0-1.0\r\n--batas--\r\nsisa',
].join("");
const END = FORM.indexOf("--batas--") + "--batas--".length;

const fieldOf = (name: string, text: string) =>
  `--batas\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
const fileOf = (name: string, text: string) =>
  `--batas\r\nContent-Disposition: form-data; name="berkas"; filename="${name}"\r\n\r\n${text}\r\n`;

function* cut(body: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += size) yield Uint8Array.from(bytes.subarray(at, at + size));
}

/** A form read from a body that comes in pieces, and the names of what lies in the temporary folder then. */
async function read(pieces: Iterable<Uint8Array>, type = TYPE) {
  const dataDir = mkdtempSync(join(inject("workFolder"), "kiriman-"));
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
  const init = { method: "POST", headers: { "Content-Type": type }, body, duplex: "half" as const };
  const reading = readUpload(new Request("http://kiat.test/", init), { folder: openTempFolder({ dataDir }) });
  const upload = await reading.catch((refused: unknown) => ({ refused }));
  const left = await readdir(join(dataDir, "berkas", ".tmp")).catch(() => []);
  return { upload, left };
}

const readText = (text: string, size = 7) => read(cut(text, size));

const refusedWith = (status: number) => ({ upload: { refused: { init: { status } } }, left: [] });

describe("a form with files", () => {
  test("is read the same however its bytes are cut", async () => {
    for (const size of [...Array(50).keys(), Buffer.byteLength(FORM)].slice(1)) {
      const { upload, left } = await readText(FORM, size);
      if ("refused" in upload) throw upload.refused;
      const { form, file, fault } = upload;
      expect([fault, form.fields]).toEqual([
        undefined,
        [
          ["judul", "SOP – ü\n--bata bukan batas"],
          ["lisensi", "cc0-1.0"],
        ],
      ]);
      expect(file).toMatchObject({
        name: 'C:\\map/a "b" – 16‑3 ü.pdf',
        bytes: CONTENT.length,
        sha256: createHash("sha256").update(CONTENT).digest("hex"),
      });
      expect(readFileSync(file?.path ?? "", "utf8")).toBe(CONTENT);
      expect(left).toHaveLength(1);
    }
  });

  test("that is cut off anywhere is refused, and leaves nothing", async () => {
    for (let end = 0; end < END; end += 4) {
      expect(await readText(FORM.slice(0, end), 31)).toMatchObject(refusedWith(400));
      expect(await readText(FORM.slice(0, end), 9999)).toMatchObject(refusedWith(400));
    }
  });

  test.each([
    ["an endless header", `--batas\r\nX: ${"x".repeat(20_000)}`],
    ["a part without a name", "--batas\r\nContent-Disposition: form-data\r\n\r\nx\r\n--batas--"],
    ["something behind the delimiter", "--batasx\r\n\r\n"],
  ])("with %s is refused", async (_name, body) => {
    expect(await readText(body, 1000)).toMatchObject(refusedWith(400));
  });

  test.each([
    ["a second file", fileOf("a.pdf", "x") + fileOf("b.pdf", "y")],
    ["too much text", fieldOf("a", "x".repeat(150_000)) + fieldOf("b", "x".repeat(50_001)) + fileOf("a.pdf", "x")],
    ["a text that is too long", fileOf("a.pdf", "x") + fieldOf("a", "x".repeat(200_001))],
    ["too many parts", fileOf("a.pdf", "x") + fieldOf("a", "x").repeat(70)],
  ])("with %s keeps its first text and no file", async (_name, parts) => {
    const { upload, left } = await readText(`${fieldOf("judul", "Tetap")}${parts}--batas--`, 1000);
    expect(upload).toMatchObject({ fault: { kind: "too_many_parts" }, file: undefined });
    expect("form" in upload && upload.form.get("judul")).toBe("Tetap");
    expect(left).toEqual([]);
  });

  test("takes a file of the greatest size, and not of a byte more", async () => {
    const send = (bytes: number) => readText(`${fileOf("a.pdf", "x".repeat(bytes))}--batas--`, 65_536);
    expect((await send(ATTACHMENT_BYTES)).upload).toMatchObject({
      file: { bytes: ATTACHMENT_BYTES },
      fault: undefined,
    });
    expect(await send(ATTACHMENT_BYTES + 1)).toMatchObject({
      upload: { file: undefined, fault: { kind: "too_large", name: "a.pdf" } },
      left: [],
    });
  });

  test("that never ends is refused", async () => {
    const piece = Buffer.alloc(1_000_000, "x");
    function* endless() {
      yield Buffer.from(fileOf("a.pdf", ""));
      for (let n = 0; n <= MOST_UPLOAD_BYTES / piece.length; n++) yield piece;
    }
    expect(await read(endless())).toMatchObject(refusedWith(413));
  });

  test("tells what is wrong with the disk", async () => {
    const dataDir = mkdtempSync(join(inject("workFolder"), "kiriman-"));
    const path = join(dataDir, "ada");
    writeFileSync(path, "");
    const folder = { ...openTempFolder({ dataDir }), create: async () => path };
    const init = { method: "POST", headers: { "Content-Type": TYPE }, body: FORM };
    await expect(readUpload(new Request("http://kiat.test/", init), { folder })).rejects.toThrow("EEXIST");
  });
});

test.each([
  ['Multipart/Form-Data; charset=utf-8; boundary="batas"', undefined],
  ["multipart/form-data", 415],
  ["multipart/form-data; charset=utf-8", 415],
  [`multipart/form-data; boundary=${"x".repeat(300)}`, 415],
  ["multipart/mixed; boundary=batas", 415],
  ["text/plain", 415],
])("a body of %s", async (type, status) => {
  const { upload } = await read(cut(FORM, 50), type);
  expect(upload).toMatchObject(status === undefined ? { fault: undefined } : { refused: { init: { status } } });
});
