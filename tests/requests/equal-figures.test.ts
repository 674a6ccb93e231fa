import { describe, expect, test } from "vitest";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { rowsOf } from "../domain/real-directory.ts";
import { findDifferences, type JsonFile } from "../support/data-tables.ts";
import { findPageFaults } from "../support/nonsense.ts";
import { getHtml, textOf } from "../support/page-text.ts";
import { allowedNumbers, findUnprinted, numbersIn } from "../support/printed-figures.ts";
import { fileOf, RANDOM_PAGES, type RandomPage } from "../support/random-pages.ts";
import { seededDice } from "../support/seeded.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { linesAcrossSeams, textsOf } from "../support/svg.ts";

/** Changed only to look for faults elsewhere; a fault found becomes a test of its own. */
const SEED = 20_261_129;

const codes = rowsOf("content/data/regions.csv").map((row) => row["code"] ?? "");
const slugs = [...new Set(rowsOf("content/data/sources.csv").map((row) => row["slug"] ?? ""))];
const known = { codes: [...codes, ...Array(40).fill(["18.12", "18.11"]).flat()], slugs, instruments };

/** Every picture of a page by what is added to its address; whoever adds a picture adds it here. */
const PICTURES: Partial<Record<RandomPage, readonly string[]>> = {
  region: [""],
  comparison: ["", "gambar=selisih", "gambar=perubahan", "gambar=panel"],
};
const FRAMES: readonly RandomPage[] = ["region", "comparison"];

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const read = async (path: string) => {
  const response = await site.get(path, { headers: { "Accept-Encoding": "br" } });
  expect(response.status, path).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
const readJson = async (path: string): Promise<JsonFile> => JSON.parse((await read(path)).toString());
const ownPath = ({ alamat }: JsonFile) => alamat.slice(site.origin.length);

/** A seeded selection of a kind of page with its file, and the path that the file says is its page's. */
async function choose(kind: RandomPage, at: number) {
  const asked = RANDOM_PAGES[kind](seededDice(SEED + at), known);
  const file = await readJson(fileOf(asked, "json"));
  return { asked, file, path: ownPath(file), name: `seed ${SEED + at}: ${asked}` };
}

describe.each<[RandomPage, number]>([
  ["region", 5],
  ["values", 4],
  ["regions", 2],
  ["comparison", 10],
  ["sameStart", 5],
  ["peers", 5],
  ["simulation", 5],
  ["source", 2],
])("of %s the built server", (kind, count) => {
  test("prints in HTML what it sends as JSON, CSV and workbook", async () => {
    for (let at = 0; at < count; at++) {
      const { asked, file, path, name } = await choose(kind, at);
      const [json, csv, xlsx] = await Promise.all(["json", "csv", "xlsx"].map((form) => read(fileOf(asked, form))));
      if (json === undefined || csv === undefined || xlsx === undefined) throw new Error("three files were asked for");
      expect((await findDifferences({ json, csv, xlsx })).slice(0, 9), name).toEqual([]);
      const html = await getHtml(site, path);
      expect(findUnprinted(kind, html, file), name).toEqual([]);
      expect(findPageFaults(html), name).toEqual([]);
    }
  });
});

describe.each(Object.entries(PICTURES) as [RandomPage, readonly string[]][])("pictures of %s", (kind, added) => {
  test("show no number that the files do not have", async () => {
    for (let at = 0; at < 8; at++) {
      const { file, path, name } = await choose(kind, at + 100);
      const regions = [...new Set(file.data.map((row) => row["kode_daerah"]))];
      const claims = await Promise.all(regions.map((code) => readJson(`/daerah/${code}/nilai.json`)));
      const allowed = allowedNumbers(
        file.data,
        claims.flatMap(({ data }) => data),
      );
      const drawings = added.map(
        (query) => fileOf(path, "svg") + (query && `${path.includes("?") ? "&" : "?"}${query}`),
      );
      for (const address of drawings) {
        const svg = (await read(address)).toString();
        const numbers = numbersIn(textsOf(svg.replace(/<style>.*?<\/style>/s, "")));
        expect(
          numbers.filter((number) => !allowed.has(number)),
          `${name} as ${address}`,
        ).toEqual([]);
        expect([...findPageFaults(svg), ...linesAcrossSeams(svg)], address).toEqual([]);
      }
      if (!FRAMES.includes(kind)) continue;
      const frame = await getHtml(site, `/sematan${path}`);
      expect(
        numbersIn([textOf(frame)]).filter((number) => !allowed.has(number)),
        `${name} in a frame`,
      ).toEqual([]);
      expect(findPageFaults(frame), `${name} in a frame`).toEqual([]);
    }
  });
});
