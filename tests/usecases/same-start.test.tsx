import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SameStart } from "../../app/components/same-start/same-start.tsx";
import { computeSameStart, SAME_START_RANGE } from "../../app/domain/same-start.ts";
import type { SameStartGroup, SameStartView } from "../../app/domain/same-start-view.ts";
import { listPairs } from "../../app/domain/same-start-years.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { sayCaveats, sayOwnPlace, saySameStart } from "../../app/text/id/same-start.ts";
import { sameStartRows } from "../../app/text/same-start-rows.ts";
import { getIndexBooks } from "../../app/usecases/index-books.server.ts";
import { listSitemap } from "../../app/usecases/list-sitemap.server.ts";
import { showLeadingSameStart, showSameStart } from "../../app/usecases/show-same-start.server.ts";
import { missingScore } from "../domain/sample-scores.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareApp } from "./sample-app.ts";

const app = prepareApp();

async function groupOf(code: string, years: { from?: number; to?: number; range?: number } = {}) {
  const view = await showSameStart(app(), code, { range: 30, ...years });
  if (view?.group == null) throw new Error(`${code} has no group`);
  return { ...view, group: view.group };
}

const changesOf = ({ rows }: SameStartGroup, kind = "regency") =>
  rows.filter(({ region }) => region.kind === kind).map(({ region, change }) => [region.shortName, change]);

test("Lampung 2021 to 2022 from the start of Tulang Bawang Barat: Mesuji first, as the story tells", async () => {
  const { group } = await groupOf("18.12", { from: 2021, to: 2022 });
  expect(changesOf(group).filter(([name]) => name !== "Tanah Datar")).toEqual([
    ["Mesuji", 90],
    ["Lampung Utara", 57],
    ["Lampung Tengah", 43],
    ["Lampung Barat", 35],
    ["Way Kanan", 14],
    ["Tulang Bawang Barat", 10],
    ["Pringsewu", -3],
  ]);
});

test("Metro is a city: it is followed among cities, +0,35", async () => {
  const { group } = await groupOf("18.72", { from: 2021, to: 2022 });
  expect(group.own.change).toBe(35);
  expect(group.rows.every(({ region }) => region.kind === "city")).toBe(true);
});

test("without a choice Tulang Bawang Barat is followed from 2021 to 2024, and says so in sentences", async () => {
  const view = await groupOf("18.12");
  expect([view.group.from, view.group.to, view.group.place]).toEqual([2021, 2024, "least"]);
  expect(view.group.counts).toEqual({ bodies: 415, known: 15, near: 7, followed: 7 });
  expect(saySameStart(view)).toBe(
    "Dari 7 kabupaten lain yang mulai 1,67–2,27 pada 2021, Mesuji naik terbanyak sampai 2024: +2,30.",
  );
  expect(sayOwnPlace(view)).toBe(
    "Dari 2021 ke 2024 Tulang Bawang Barat naik 0,52, perubahan paling rendah di kelompok ini; median yang lain +1,02.",
  );
  expect(sayCaveats(view)[0]).toBe(
    "Cakupan: 15 dari 415 kabupaten punya nilai 2021 dalam data ini; 7 yang lain berada di rentang ini, 7 di antaranya punya nilai 2024.",
  );
});

test("years of two instruments are refused with a reason, swapped ones are put right", async () => {
  const across = await showSameStart(app(), "18.11", { from: 2020, to: 2022, range: 30 });
  expect(across?.note).toEqual({ kind: "different_instrument", from: 2020, to: 2022 });
  expect(across?.group?.instrument).toBe("spbe-2020");
  const swapped = await showSameStart(app(), "18.12", { from: 2024, to: 2022, range: 30 });
  expect([swapped?.note?.kind, swapped?.group?.from, swapped?.group?.to]).toEqual(["swapped", 2022, 2024]);
  expect((await showSameStart(app(), "18.12", { from: 1990, range: 30 }))?.note).toMatchObject({ kind: "missing" });
  expect(await showSameStart(app(), "99.99", { range: 30 })).toBeUndefined();
});

test("of the first eight it is told which domain rose most, where both years have all four", async () => {
  const { group } = await groupOf("18.12", { from: 2023, to: 2024 });
  expect(group.rows.slice(0, 8).filter(({ parts }) => parts !== null).length).toBeGreaterThan(0);
  for (const { parts } of group.rows) if (parts !== null) expect(parts.hundredths).toBeGreaterThan(0);
});

test("the part for other pages has the own row, at most nine rows, and the sources of just these", async () => {
  const view = (await showLeadingSameStart(app(), "18.12")) as SameStartView;
  const rows = view.group?.rows ?? [];
  expect(rows.length).toBeLessThanOrEqual(9);
  expect(rows.filter(({ own }) => own)).toHaveLength(1);
  const used = new Set(
    rows.flatMap(({ from, to }) => [from, to]).flatMap((s) => ("source" in s ? [s.source.slug] : [])),
  );
  expect(view.sources.map(({ slug }) => slug)).toEqual([...used].sort());
});

test("all 552 regions are sound on every pair of years, on one instrument, with counts that add up", async () => {
  const { regions, books } = await getIndexBooks(app());
  expect(regions).toHaveLength(552);
  const faults: string[] = [];
  for (const region of regions) {
    const bodies = regions.filter(({ kind, ownGovernment }) => kind === region.kind && ownGovernment);
    for (const pair of listPairs(region, bodies, books, 30)) {
      const instrument = instruments.find(({ code }) => code === pair.book.instrument);
      if (instrument === undefined) throw new Error(`no instrument ${pair.book.instrument}`);
      const missing = () => missingScore("not_found", pair.to, instrument.code);
      const group = computeSameStart({ region, bodies, pair, range: 30, instrument, missing });
      faults.push(...(group === undefined ? [`${region.code} ${pair.from}: no group`] : faultsOf(group)));
      if (group?.counts.followed !== pair.bodies - 1) faults.push(`${region.code} ${pair.from}: choice`);
    }
  }
  expect(faults).toEqual([]);
});

test("the drawn part of seeded regions, with or without a group, holds no nonsense", async () => {
  const { regions } = await getIndexBooks(app());
  for (const { code } of seededPick(regions, 60, 2_026_1125)) {
    const view = await showLeadingSameStart(app(), code);
    if (view === undefined) throw new Error(`${code} has no view`);
    const html = renderToStaticMarkup(<SameStart view={view} instruments={instruments} numberOf={() => 1} />);
    expect(/NaN|undefined|Infinity|\[object/.exec(html)?.[0], code).toBeUndefined();
    expect([view.group === null, view.note], code).toEqual([view.reason !== null, null]);
  }
});

function faultsOf(group: Omit<SameStartGroup, "fromChoices" | "toChoices">): string[] {
  const { rows, counts, instrument, low, high, from, to } = group;
  const known = rows.filter(({ change }) => change !== null);
  const said = { region: group.own.region, group: { ...group, fromChoices: [], toChoices: [] } };
  const sentences = [saySameStart, sayOwnPlace, sayCaveats].flatMap((say) => say(said));
  const numbers = [...rows.flatMap(({ change }) => change ?? []), group.median ?? 0, low, high];
  const checks: [string, boolean][] = [
    ["sentences", !/NaN|undefined|Infinity/.test(sentences.join(" ")) && numbers.every(Number.isFinite)],
    ["instrument", rows.every((row) => row.from.instrument === instrument && row.to.instrument === instrument)],
    ["years", rows.every((row) => row.from.year === from && row.to.year === to)],
    ["range", rows.every((row) => row.from.value >= low && row.from.value <= high)],
    ["near", rows.length === counts.near + 1 && known.length === counts.followed + 1],
    ["known", counts.near < counts.known && counts.known <= counts.bodies],
    ["order", known.every((row, at) => at === 0 || (known[at - 1]?.change ?? 0) >= (row.change ?? 0))],
    ["missing last", known.every((row, at) => rows[at] === row)],
    ["own", rows.filter(({ own }) => own).length === 1],
    ["file", sameStartRows(said.group, "Indeks").length === rows.length * 2],
  ];
  return checks.filter(([, ok]) => !ok).map(([name]) => `${said.region.code} ${from}–${to}: ${name}`);
}

test("the sitemap lists the page of exactly those regions for which it has something to say", async () => {
  const { regions, followed } = await listSitemap(app());
  const told: string[] = [];
  for (const code of regions) {
    if ((await showSameStart(app(), code, { range: SAME_START_RANGE }))?.group) told.push(code);
  }
  expect(followed).toEqual(told);
  expect(followed).not.toContain("31.01");
});
