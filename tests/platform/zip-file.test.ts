import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { unzipSync } from "fflate";
import { afterEach, expect, inject, test } from "vitest";
import { writeZip } from "../../app/platform/files/zip-file.server.ts";
import { newId } from "../../app/platform/ids.server.ts";

const AT = "2023-03-16T17:30:00.000Z";
const LARGE = Buffer.alloc(3_000_000, "isi berkas ");
const parts = [
  { name: "isi.txt", content: Buffer.from("satu") },
  { name: "lampiran/foto – rapat.png", content: async () => Readable.from([LARGE.subarray(0, 7), LARGE.subarray(7)]) },
  { name: "kosong.bin", content: async () => Readable.from([]) },
];

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

async function write(): Promise<Buffer> {
  const file = join(inject("workFolder"), newId());
  await writeZip(file, parts, AT);
  return readFileSync(file);
}

test("parts are read again as they were given, whatever their names and sizes", async () => {
  const read = unzipSync(await write());
  expect(Object.keys(read)).toEqual(parts.map(({ name }) => name));
  expect(Buffer.from(read["isi.txt"] ?? []).toString()).toBe("satu");
  expect(Buffer.from(read["lampiran/foto – rapat.png"] ?? []).equals(LARGE)).toBe(true);
  expect(read["kosong.bin"]?.length).toBe(0);
});

test("the same parts have the same bytes in every zone", async () => {
  const bytes = await write();
  for (const tz of ["UTC", "Asia/Jakarta", "America/New_York"]) {
    process.env["TZ"] = tz;
    expect((await write()).equals(bytes)).toBe(true);
  }
});

test("a part that cannot be read fails the whole, and an existing file is never written over", async () => {
  const file = join(inject("workFolder"), newId());
  const broken = { name: "a", content: async () => Promise.reject(new Error("gone")) };
  await expect(writeZip(file, [broken], AT)).rejects.toThrow("gone");
  await expect(writeZip(file, parts, AT)).rejects.toThrow("EEXIST");
});
