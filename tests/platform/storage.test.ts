import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parseConfig } from "../../app/platform/env.server.ts";
import { openTempFolder } from "../../app/platform/files/temp-folder.server.ts";
import { describeInstallation } from "../../app/platform/installation.server.ts";
import { type FileStorage, openStorage } from "../../app/platform/storage/storage.server.ts";
import { type FakeS3, startFakeS3 } from "../support/fake-s3.ts";

const KEY = "kunci-uji";
let s3: FakeS3;
beforeAll(async () => {
  s3 = await startFakeS3({ accessKeyId: KEY });
});
afterAll(() => s3.close());

const newFolder = () => mkdtempSync(join(inject("workFolder"), "berkas-"));
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const read = async (stream: Readable | undefined) =>
  stream === undefined ? undefined : Buffer.concat(await stream.toArray());

async function put(storage: FileStorage, dataDir: string, bytes: Buffer): Promise<string> {
  const path = await openTempFolder({ dataDir }).create();
  writeFileSync(path, bytes);
  await storage.put({ path, sha256: hashOf(bytes), bytes: bytes.length });
  // It may be put again where it was removed meanwhile.
  expect(existsSync(path)).toBe(true);
  rmSync(path);
  return hashOf(bytes);
}

const settings = (accessKeyId: string) => ({
  ...{ endpoint: s3.endpoint, bucket: "kiat", region: "us-east-1" },
  ...{ accessKeyId, secretAccessKey: "rahasia-uji" },
});

describe.each(["disk", "S3"])("files on %s", (kind) => {
  const open = () => {
    const dataDir = newFolder();
    return { dataDir, storage: openStorage({ dataDir, s3: kind === "S3" ? settings(KEY) : undefined }) };
  };

  test("are read back whole and in part, and are gone once removed", async () => {
    const { dataDir, storage } = open();
    const bytes = Buffer.alloc(300_000, kind);
    const sha256 = await put(storage, dataDir, bytes);
    expect((await read(await storage.open(sha256)))?.equals(bytes)).toBe(true);
    const part = await read(await storage.open(sha256, { start: 10, end: 12 }));
    expect(part).toEqual(bytes.subarray(10, 13));
    await storage.remove(sha256);
    expect(await storage.open(sha256)).toBeUndefined();
    await storage.remove(sha256);
  });

  test("are kept once however often they are put", async () => {
    const { dataDir, storage } = open();
    const bytes = Buffer.from(`sama di ${kind}`);
    const before = s3.asked.length;
    const hashes = [await put(storage, dataDir, bytes), await put(storage, dataDir, bytes)];
    expect(new Set(hashes).size).toBe(1);
    expect(await read(await storage.open(hashes[0] ?? ""))).toEqual(bytes);
    const sent = s3.asked.slice(before).filter((line) => line.startsWith("PUT"));
    expect(sent).toHaveLength(kind === "S3" ? 1 : 0);
  });
});

test("on the disk nothing else is left, and only the owner of the folder reads it", async () => {
  const dataDir = newFolder();
  const sha256 = await put(openStorage({ dataDir, s3: undefined }), dataDir, Buffer.from("isi"));
  expect(existsSync(join(dataDir, "berkas", sha256.slice(0, 2), sha256.slice(2)))).toBe(true);
  expect(readdirSync(join(dataDir, "berkas", ".tmp"))).toEqual([]);
});

test("S3 that refuses is a fault, not a missing file", async () => {
  const dataDir = newFolder();
  const storage = openStorage({ dataDir, s3: settings("kunci-salah") });
  await expect(storage.open("ab".repeat(32))).rejects.toThrow("403");
  await expect(put(storage, dataDir, Buffer.from("x"))).rejects.toThrow("403");
});

test("settings of S3 are all given or none, and its keys are shown to nobody", () => {
  const given = {
    S3_ENDPOINT: `${s3.endpoint}/`,
    S3_BUCKET: "kiat",
    S3_ACCESS_KEY_ID: KEY,
    S3_SECRET_ACCESS_KEY: "rahasia-uji",
  };
  const parsed = parseConfig(given);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  expect(parsed.config.s3).toEqual(settings(KEY));
  const shown = describeInstallation(parsed.config, { kind: "sqlite", measure: async () => 0 }).settings;
  expect(shown.filter(({ name }) => name.startsWith("S3_")).map(({ value }) => value)).toEqual([
    ...[s3.endpoint, "kiat", "us-east-1", "", ""],
  ]);
  for (const name of Object.keys(given))
    expect(parseConfig({ ...given, [name]: undefined })).toMatchObject({ ok: false });
  expect(parseConfig({ ...given, S3_ENDPOINT: "http://s3.contoh.go.id" })).toMatchObject({ ok: false });
});

test("of temporary files only those go that no request can still need", async () => {
  const temp = openTempFolder({ dataDir: newFolder() });
  expect(await temp.sweep(new Date())).toBe(0);
  const [old, fresh] = [await temp.create(), await temp.create()];
  for (const file of [old, fresh]) writeFileSync(file, "x");
  utimesSync(old, new Date(0), new Date(0));
  expect(await temp.sweep(new Date(Date.now() - 60_000))).toBe(1);
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
});
