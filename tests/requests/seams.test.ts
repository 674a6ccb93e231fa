import { describe, expect, test } from "vitest";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { openDatabases } from "../../db/open.server.ts";
import type { JsonFile } from "../support/data-tables.ts";
import { moveIndex } from "../support/foreign-index.ts";
import { getHtml, textOf } from "../support/page-text.ts";
import { fileOf } from "../support/random-pages.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { linesAcrossSeams, textsOf } from "../support/svg.ts";

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

/** Mesuji's 3,99 of 2024 as if it had been assessed on the instrument of 2026. */
const moved = prepareServer(async () => {
  const databaseUrl = await createLoadedDatabase();
  const { writer, close } = openDatabases(databaseUrl);
  await moveIndex(writer, { code: "18.11", year: 2024, instrument: "pemdi-2026" });
  await close();
  return { databaseUrl };
});

/** Addresses that ask for years or values of two instruments. */
const SEAMS = [
  "/daerah/18.11",
  "/daerah/18.11/nilai",
  "/daerah/18.11/lembar?pembanding=18.12",
  "/daerah/18.11/naik",
  "/daerah/18.11/naik?dari=2020&ke=2022",
  "/daerah/18.11/naik?dari=2018&ke=2024",
  "/daerah/18.11/naik?ke=2020",
  "/bandingkan?daerah=18.11,18.12&tahun=2018-2024",
  "/bandingkan?daerah=18.11,18.12&tahun=2020-2022&urut=selisih&beda=1",
  "/bandingkan?daerah=18.11,18.12&tahun=2020",
  "/bandingkan?daerah=18.11,18.13&tahun=2021&instrumen=spbe-2018",
  "/bandingkan?daerah=18.12,18.11&tahun=2026&pembanding=nasional",
  "/bandingkan?daerah=18,18.11,18.71&tahun=2018-2026&tingkat=indikator",
  "/sebanding?daerah=18.11&tahun=2020&resep=n1",
  "/sebanding?daerah=18.11&tahun=2024&resep=n1",
  "/simulasi?daerah=18.11&instrumen=spbe-2018&mulai=rata",
  "/simulasi?daerah=18.11&instrumen=pemdi-2026&mulai=rata",
  "/perubahan?daerah=18.11",
];

const FRAMES = [
  "/daerah/18.11",
  "/bandingkan?daerah=18.11,18.12&tahun=2018-2024",
  "/bandingkan?daerah=18.11,18.12&tahun=2020-2022",
];

const instrumentIn = (year: number) =>
  instruments.find(({ firstYear, lastYear }) => firstYear !== null && firstYear <= year && year <= (lastYear ?? year))
    ?.code;

/** Two years that a text joins into a change: "dari 2020 ke 2022", "sejak 2018 naik", "Perubahan 2020 ke 2022". */
function findJoinedYears(text: string): string[] {
  const pairs = [...text.matchAll(/(20\d\d)(?: \([^)]*\))? (?:ke|sampai|hingga) (20\d\d)/g)];
  const since = [...text.matchAll(/dari (20\d\d) ke (20\d\d); sejak (20\d\d)/g)].map(([, , to, from]) => [
    "",
    from,
    to,
  ]);
  return [...pairs, ...since]
    .filter(([, from, to]) => instrumentIn(Number(from)) !== instrumentIn(Number(to)))
    .map(([, from, to]) => `${from} to ${to}`);
}

/** Sentences that say themselves that nothing is compared, and which years are shown. */
const REFUSALS = /[^.]*(instrumen yang berbeda|disesuaikan dengan data|dibetulkan menjadi)[^.]*\./g;

/** Text of a page, of its drawings too, without what refuses a comparison. */
function toldIn(html: string): string {
  const drawn = [...html.matchAll(/<svg[^>]*>.*?<\/svg>/gs)].flatMap(([svg]) => textsOf(svg));
  const hidden = [...html.matchAll(/(?:content|aria-label|alt)="([^"]*)"/g)].map(([, text = ""]) => text);
  return [textOf(html), ...drawn, ...hidden].join(" ").replaceAll(REFUSALS, " ");
}

describe("across a change of instrument", () => {
  test.each(SEAMS)("%s joins no two years in words, pictures or lines", async (path) => {
    const html = await getHtml(site, path);
    expect(findJoinedYears(toldIn(html))).toEqual([]);
    expect(html).toMatch(/5\/2018|59\/2020|8\/2026|spbe-2020|Belum ada perubahan/);
  });

  test.each(FRAMES)("%s as a picture and as a frame neither", async (path) => {
    const svg = await getHtml(site, fileOf(path, "svg"));
    expect([...findJoinedYears(toldIn(svg)), ...linesAcrossSeams(svg)]).toEqual([]);
    expect(findJoinedYears(toldIn(await getHtml(site, `/sematan${path}`)))).toEqual([]);
  });

  test.each(SEAMS.filter((path) => !/lembar/.test(path)))("the data of %s computes nothing from two", async (path) => {
    const { data }: JsonFile = await (await site.get(fileOf(path, "json"))).json();
    const joined = data.filter((row, at) => {
      const focus = data.find(
        (one) => one["kode_daerah"] === data[0]?.["kode_daerah"] && one["tahun"] === row["tahun"],
      );
      const start = data[at - 1];
      return (
        (row["selisih"] != null && focus?.["instrumen"] !== row["instrumen"]) ||
        (row["perubahan"] != null && start?.["instrumen"] !== row["instrumen"])
      );
    });
    expect(joined).toEqual([]);
  });

  test("the feed of changes and the page of two instruments' sources name the instrument of each value", async () => {
    expect(findJoinedYears(await (await site.get("/perubahan.atom")).text())).toEqual([]);
    const { data }: JsonFile = await (await site.get("/perubahan.json")).json();
    for (const row of data) if (row["nilai_baru"] != null) expect(row["instrumen"]).toMatch(/^(spbe|pemdi)-20\d\d$/);
  });

  test("joined years are found", () => {
    expect(findJoinedYears("Naik 0,99 dari 2020 ke 2022.")).toEqual(["2020 to 2022"]);
    expect(findJoinedYears("Naik 0,42 dari 2023 ke 2024; sejak 2018 naik 2,69")).toEqual(["2018 to 2024"]);
    expect(findJoinedYears("Naik 0,42 dari 2023 ke 2024; sejak 2021 naik 2,30")).toEqual([]);
  });
});

describe("an index of the same year on another instrument", () => {
  /** 3,99 minus the 2,49 of Tulang Bawang Barat, and minus Mesuji's own 3,57, 2,59 and 1,69. */
  const JOINED = /(?<!\d)(1,50|0,42|1,40)(?!\d)|([+−]|naik |turun )2,30/;

  test.each([
    "/daerah/18.11",
    "/daerah/18.11/lembar",
    "/daerah/18.12/lembar?pembanding=18.11",
    "/daerah/18.12/naik?dari=2021&ke=2024",
    "/bandingkan?daerah=18.12,18.11&tahun=2024",
    "/bandingkan?daerah=18.11,18.12&tahun=2018-2026",
    "/sematan/bandingkan?daerah=18.12,18.11&tahun=2024",
    "/sematan/daerah/18.11",
    "/daerah/18.11.svg",
    "/bandingkan.svg?daerah=18.12,18.11&tahun=2024",
  ])("%s subtracts it from nothing and nothing from it", async (path) => {
    const text = toldIn(await getHtml(moved, path));
    const at = text.search(JOINED);
    expect(at === -1 ? "" : text.slice(Math.max(0, at - 80), at + 20)).toBe("");
  });

  test("the files say its own instrument, without a difference", async () => {
    for (const path of ["/bandingkan?daerah=18.12,18.11&tahun=2024", "/daerah/18.12/naik?dari=2021&ke=2024"]) {
      const { data }: JsonFile = await (await moved.get(fileOf(path, "json"))).json();
      const own = data.filter(
        (row) => row["kode_daerah"] === "18.11" && row["tahun"] === 2024 && row["tingkat"] === "indeks",
      );
      expect(own.length, path).toBe(1);
      expect([own[0]?.["selisih"] ?? null, own[0]?.["perubahan"] ?? null, own[0]?.["sisa_pembulatan"] ?? null]).toEqual(
        [null, null, null],
      );
    }
  });
});
