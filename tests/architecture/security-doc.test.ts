import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../app/platform/limits.server.ts";

const ANSWERS = ["ya", "sebagian", "tidak", "pengelola", "tidak berlaku"];
const PATHS = /`((?:app|db|docs|tests|content|styles)\/[\w./-]+|package(?:-lock)?\.json|tsconfig\.json|biome\.json)`/g;
/** Requirements of levels 1 and 2 in ASVS 5.0.0, and controls of article 27 as they are numbered here. */
const ASVS_REQUIREMENTS = 253;
const BSSN_GROUPS = 13;

const read = (file: string) => readFileSync(file, "utf8");

/** The cells of each row whose second cell answers something. */
function listAnswers(text: string): string[][] {
  const rows = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return rows.map(([, ...cells]) => cells).filter(([, answer = ""]) => ANSWERS.includes(answer));
}

/** "V1.2.6–V1.2.8" as the three of them. */
function expand(ids: string): string[] {
  const [, section = "", first = "0", last = first] = /^(V\d+\.\d+)\.(\d+)(?:–V\d+\.\d+\.(\d+))?$/.exec(ids) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `${section}.${Number(first) + n}`);
}

describe.each(["docs/security.md", "docs/security-asvs.md"])("%s", (file) => {
  test("names only files and folders that are there", () => {
    const named = [...read(file).matchAll(PATHS)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((path) => !existsSync(path))).toEqual([]);
  });
});

test("every requirement of ASVS 5.0 levels 1 and 2 has one answer", () => {
  const ids = listAnswers(read("docs/security-asvs.md")).flatMap(([id = ""]) => expand(id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(ASVS_REQUIREMENTS);
});

test("every group of the BSSN regulation is answered, and every answer says how", () => {
  const text = read("docs/security.md");
  expect([...text.matchAll(/^### [a-m]\. /gm)]).toHaveLength(BSSN_GROUPS);
  const mute = [...listAnswers(text), ...listAnswers(read("docs/security-asvs.md"))].filter(([, , how]) => !how);
  expect(mute).toEqual([]);
});

test("the limits are those of the code, in their order", () => {
  const [, table = ""] = read("docs/security.md").split("\n## Batas\n");
  const told = [...table.matchAll(/\| (\d+) \| (\d+) (menit|jam) \|/g)].map(([, max, span, unit]) => [
    Number(max),
    Number(span) * (unit === "jam" ? 3600 : 60),
  ]);
  expect(told).toEqual(Object.values(LIMITS).map(({ max, windowS }) => [max, windowS]));
});
