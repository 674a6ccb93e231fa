import { describe, expect, test } from "vitest";
import { MultipartError, readBoundary, readMultipart } from "../../app/platform/files/multipart.server.ts";

const FORM = [
  "--batas\r\n",
  'Content-Disposition: form-data; name="judul"\r\n\r\n',
  "SOP\r\n--bata bukan batas\r\n",
  "--batas\r\n",
  'Content-Disposition: form-data; name="berkas"; filename="a %22b%22 – ü.pdf"\r\nContent-Type: text/html\r\n\r\n',
  "%PDF-1.4\r\n--bata\r\r\n--batas\r\n",
  'content-disposition: form-data; filename=""; name="kosong"\r\n\r\n',
  "\r\n--batas--\r\nsisa",
].join("");
const PARTS = [
  { name: "judul", fileName: undefined, text: "SOP\r\n--bata bukan batas" },
  { name: "berkas", fileName: 'a "b" – ü.pdf', text: "%PDF-1.4\r\n--bata\r" },
  { name: "kosong", fileName: "", text: "" },
];

async function* cut(body: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(body: string, size = 7) {
  const parts: { name: string; fileName: string | undefined; text: string }[] = [];
  for await (const { name, fileName, chunks } of readMultipart(cut(body, size), "batas")) {
    const read: Uint8Array[] = [];
    for await (const chunk of chunks) read.push(Uint8Array.from(chunk));
    parts.push({ name, fileName, text: Buffer.concat(read).toString() });
  }
  return parts;
}

describe("a form with files", () => {
  test("is read the same however its bytes are cut", async () => {
    for (let size = 1; size <= Buffer.byteLength(FORM); size++) expect(await readAll(FORM, size)).toEqual(PARTS);
  });

  test("gives the next part to whoever stops within one", async () => {
    for (let size = 1; size <= Buffer.byteLength(FORM); size++) {
      const names: string[] = [];
      for await (const { name, chunks } of readMultipart(cut(FORM, size), "batas")) {
        names.push(name);
        for await (const _ of chunks) break;
      }
      expect(names).toEqual(["judul", "berkas", "kosong"]);
    }
  });

  test("that is cut off anywhere is a fault", async () => {
    const whole = FORM.indexOf("--batas--") + "--batas--".length;
    for (const end of [0, 5, 20, 60, 90, whole - 3, whole - 1]) {
      await expect(readAll(FORM.slice(0, end))).rejects.toThrow(MultipartError);
    }
  });

  test.each([
    ["an endless header", `--batas\r\nX: ${"x".repeat(20_000)}`],
    ["a part without a name", "--batas\r\nContent-Type: text/plain\r\n\r\nx\r\n--batas--"],
    ["something behind the delimiter", "--batasx\r\n\r\n"],
  ])("with %s is a fault", async (_name, body) => {
    await expect(readAll(body)).rejects.toThrow(MultipartError);
  });
});

test.each([
  ["multipart/form-data; boundary=----WebKitFormBoundaryx", "----WebKitFormBoundaryx"],
  ['Multipart/Form-Data; charset=utf-8; boundary="a b"', "a b"],
  ["multipart/form-data", undefined],
  ["multipart/mixed; boundary=x", undefined],
  ["application/x-www-form-urlencoded", undefined],
  [null, undefined],
])("the boundary of %s", (type, boundary) => {
  expect(readBoundary(type)).toBe(boundary);
});
