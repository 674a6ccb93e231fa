import { describe, expect, test } from "vitest";
import { dayInZone } from "../../app/domain/days.ts";
import { rowsOf } from "../domain/real-directory.ts";
import type { JsonFile } from "../support/data-tables.ts";
import { findPageFaults } from "../support/nonsense.ts";
import { getHtml } from "../support/page-text.ts";
import { findUnprinted } from "../support/printed-figures.ts";
import { fileOf } from "../support/random-pages.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const SEED = 20_261_130;
const codes = rowsOf("content/data/regions.csv").map((row) => row["code"] ?? "");
const sample = seededPick(codes, 8, SEED);
/** The starter content of a test run is loaded today. */
const TODAY = dayInZone(new Date().toISOString(), "Asia/Jakarta");

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const readJson = async (path: string): Promise<JsonFile> => (await site.get(path)).json();

describe.each(sample)("pages about %s hold no nonsense", (code) => {
  const other = codes[(codes.indexOf(code) + 41) % codes.length] ?? "18.11";

  test.each([
    `/daerah/${code}/lembar`,
    `/daerah/${code}/lembar?pembanding=${other}`,
    `/simulasi?daerah=${code}&instrumen=spbe-2018&mulai=rata`,
    `/simulasi?daerah=${code}&instrumen=spbe-2020&mulai=rata&naik=1,23`,
    `/simulasi?daerah=${code}&instrumen=pemdi-2026&mulai=rata`,
    `/perubahan?daerah=${code}`,
    `/bandingkan?daerah=${code},${other}&tahun=2026`,
    `/bandingkan?daerah=${code},${other}&tahun=2019&pembanding=nasional`,
  ])("%s", async (path) => {
    expect(findPageFaults(await getHtml(site, path))).toEqual([]);
  });

  test.each([
    ["region", `/daerah/${code}`],
    ["comparison", `/bandingkan?daerah=${code},${other}&tahun=2024`],
  ] as const)("the kept %s shows the figures of its files, the same as today's", async (kind, path) => {
    const html = await getHtml(site, `/arsip/${TODAY}${path}`);
    const kept = await readJson(fileOf(`/arsip/${TODAY}${path}`, "json"));
    expect(findPageFaults(html)).toEqual([]);
    expect(findUnprinted(kind, html, kept)).toEqual([]);
    expect(kept.data).toEqual((await readJson(fileOf(path, "json"))).data);
  });
});
