import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { removeLettersTo, removeOldLetters } from "../../app/platform/old-letters.server.ts";

test("letters kept as files go after 30 days, other files stay", () => {
  const folder = mkdtempSync(join(inject("workFolder"), "surat-"));
  const now = new Date("2026-11-25T03:00:00Z");
  const write = (name: string, days: number) => {
    writeFileSync(join(folder, name), "");
    const at = new Date(now.getTime() - days * 86_400_000);
    utimesSync(join(folder, name), at, at);
  };
  write("lama.eml", 31);
  write("baru.eml", 29);
  write("lama.txt", 400);
  removeOldLetters(folder, now);
  expect(readdirSync(folder).toSorted()).toEqual(["baru.eml", "lama.txt"]);
});

test("letters to demonstration accounts go with them", () => {
  const folder = mkdtempSync(join(inject("workFolder"), "surat-"));
  writeFileSync(join(folder, "a.eml"), "From: Kiat <kiat@localhost>\r\nTo: admin@demo.invalid\r\n\r\nIsi");
  writeFileSync(join(folder, "b.eml"), "From: Kiat <kiat@localhost>\r\nTo: ana@uji.example\r\n\r\nTo: x@demo.invalid");
  removeLettersTo(folder, "@demo.invalid");
  removeLettersTo(join(folder, "tidak-ada"), "@demo.invalid");
  expect(readdirSync(folder)).toEqual(["b.eml"]);
});
