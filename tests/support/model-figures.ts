import type { ClaimsView } from "../../app/domain/claims-view.ts";
import type { ComparedRegion, ComparisonRow, ComparisonView } from "../../app/domain/comparison.ts";
import type { GroupMiddle } from "../../app/domain/comparison-group.ts";
import type { IndicatorView } from "../../app/domain/indicator-view.ts";
import type { InstrumentNode } from "../../app/domain/instrument.ts";
import type { PeersView } from "../../app/domain/peers-view.ts";
import type { RegionListView } from "../../app/domain/region-list-view.ts";
import type { RegionView } from "../../app/domain/region-view.ts";
import type { SameStartView } from "../../app/domain/same-start-view.ts";
import type { ScoreView } from "../../app/domain/score-view.ts";
import type { Simulated } from "../../app/domain/simulation.ts";
import type { SimulationView } from "../../app/domain/simulation-view.ts";
import type { SourceView } from "../../app/domain/source-view.ts";
import type { ScorePage } from "../../app/usecases/list-score-page.server.ts";
import type { Row } from "./data-tables.ts";

/**
 * What a page's view model says, row by row as its files must. Written from the models alone, without the code that
 * writes files, so that a fault there is not repeated here.
 */
export const MODEL_FIGURES = {
  region: ({ region, scores, profile }: RegionView) => [
    ...scores.map((score) => figure(region, INDEX, score)),
    ...(profile?.rows ?? []).map((row) => ({ ...figure(region, row, row.score), unsur: row.name })),
  ],
  values: ({ region, years }: ClaimsView) =>
    years.flatMap(({ year, instrument, claims }) =>
      claims.map(({ claim, node, nodeName, band, sourceSlug, check }) => ({
        ...placed(region, node),
        ...{ tahun: year, instrumen: instrument, unsur: nodeName },
        ...{ nilai: claim.value / 100, tercetak: printed(claim), predikat: band?.label ?? null, sumber: sourceSlug },
        dihitung_ulang: check === null || check.kind === "incomplete" ? null : Number((check.exact / 1e4).toFixed(6)),
      })),
    ),
  regions: ({ groups }: RegionListView) =>
    groups.flatMap(({ regions }) =>
      regions.map((region) => ({
        ...figure(region, INDEX, region.score),
        penduduk: region.population,
        luas_km2: region.areaM2 === null ? null : region.areaM2 / 1e6,
      })),
    ),
  comparison: (view: ComparisonView) => {
    const known = [...view.rows, ...view.emptyRows];
    const parts = [...known, ...view.gapRows.filter((row) => !known.some((other) => sameNode(row, other)))];
    return view.regions.flatMap((one, at) => [
      ...one.scores.map((score) => ({
        ...figure(one.region, INDEX, score),
        selisih: points(one.yearGaps.find(({ year }) => year === score.year)?.hundredths),
        bagian_selisih: null,
        sisa_pembulatan: score.year === view.year && one.gap?.ok ? one.gap.remainder / 100 : null,
        ...middle(score.year === view.year ? view.index : { middle: middleIn(view, score) }),
      })),
      ...parts.map((row) => compared(one, row, at)),
    ]);
  },
  sameStart: ({ group }: SameStartView) =>
    (group?.rows ?? []).flatMap(({ region, from, to, change, parts }) => [
      { ...figure(region, INDEX, from), perubahan: null, unsur_naik_terbanyak: null, kenaikan_unsur: null },
      {
        ...figure(region, INDEX, to),
        perubahan: points(change),
        unsur_naik_terbanyak: parts?.names.join("; ") ?? null,
        kenaikan_unsur: points(parts?.hundredths),
      },
    ]),
  peers: ({ focus, peers, latest }: PeersView) =>
    [{ ...focus, distance: null, km: null, parts: [] }, ...peers].map(({ region, start, distance, km, parts }, at) => {
      const score = latest[region.code];
      return {
        ...(score === undefined ? {} : figure(region, INDEX, score)),
        ...{ urutan: at, jarak_km: km, nilai_awal: points(start?.value) },
        jarak_kemiripan: distance === null ? null : distance / 10_000,
        ...Object.fromEntries(
          parts.map(({ variable, weight, difference }) => [
            PEER_COLUMNS[variable],
            weight === 0 ? null : points(difference),
          ]),
        ),
      };
    }),
  simulation: ({ simulation, state: { instrument, levels, targets }, region, steps }: SimulationView) => {
    const head = { kode_daerah: region?.code ?? null, instrumen: instrument.code, status: "simulation" };
    const parts = [simulation.index, ...simulation.parts].flatMap(({ node, name, now, target }) =>
      [now, target].map((value) => ({ ...head, tingkat: LEVELS[node.level], unsur: name, ...simulated(value) })),
    );
    const indicators = instrument.indicators.flatMap(({ no, name }, at) => {
      const step = steps.find((one) => one.no === no);
      const level = levels[at] ?? null;
      return [
        { ...head, nomor: no, unsur: name, nilai: level, tambahan_satu_level: null, peluang: null },
        {
          ...{ ...head, nomor: no, unsur: name, nilai: targets[at] ?? level },
          tambahan_satu_level: step === undefined ? null : step.gain / 10_000,
          peluang: step?.feasibility?.share?.value ?? null,
          peluang_n: step?.feasibility?.n ?? null,
        },
      ];
    });
    return [...parts, ...indicators];
  },
  indicator: ({ indicator, values }: IndicatorView) =>
    values.map(({ region, score }) => figure(region, { level: "indicator", no: indicator.no }, score)),
  scores: (page: ScorePage) =>
    page.kind === "page" ? page.rows.map(({ region, node, score }) => figure(region, node, score)) : [],
  source: ({ source, values }: SourceView) =>
    values.map((value) => ({
      ...placed(value.region, value.node),
      ...{ tahun: value.year, instrumen: value.instrument, unsur: value.nodeName, letak: value.place },
      ...{
        nilai: value.value / 100,
        tercetak: printed(value),
        sumber: source.slug,
        diadopsi: value.state === "adopted",
      },
    })),
} as const;

/** Cells of a file that are not as the model says, in words; nothing where both tell the same. */
export function findFigureFaults(figures: readonly Row[], rows: readonly Row[]): string[] {
  const count = figures.length === rows.length ? [] : [`${rows.length} rows for ${figures.length} of the page`];
  const cells = figures.flatMap((one, at) =>
    Object.entries(one)
      .filter(([name, value]) => rows[at]?.[name] !== value)
      .map(([name, value]) => `row ${at + 1}, ${name}: ${rows[at]?.[name]}, on the page ${value}`),
  );
  return [...count, ...cells];
}

const INDEX: InstrumentNode = { level: "index", no: 0 };
const LEVELS = { index: "indeks", domain: "domain", aspect: "aspek", indicator: "indikator" } as const;
const PEER_COLUMNS = {
  population: "selisih_baku_penduduk",
  area: "selisih_baku_luas",
  density: "selisih_baku_kepadatan",
  distance: "selisih_baku_jarak",
  place: "selisih_baku_letak",
  start: "selisih_baku_nilai_awal",
} as const;

function placed({ code }: { readonly code: string }, { level, no }: InstrumentNode): Row {
  return { kode_daerah: code, tingkat: LEVELS[level], nomor: level === "index" ? null : no };
}

/** A value with what must never be parted from it, or the reason why there is none. */
function figure(region: { readonly code: string }, node: InstrumentNode, score: ScoreView): Row {
  const { status, year: tahun, instrument: instrumen } = score;
  const row = { ...placed(region, node), status, tahun, instrumen };
  if (score.status !== "available") return { ...row, nilai: null, tercetak: null, predikat: null, sumber: null };
  const { value, band, disputed: sengketa, source } = score;
  return {
    ...{ ...row, nilai: value / 100, tercetak: printed(score), predikat: band?.label ?? null, sengketa },
    ...{ sumber: source.slug, judul_sumber: source.title, letak: source.place },
  };
}

function compared(one: ComparedRegion, row: ComparisonRow, at: number): Row {
  const cell = row.cells[at];
  if (cell === undefined) throw new Error(`${row.name} has no cell for ${one.region.code}`);
  const part = one.gap?.ok ? one.gap.parts.find((other) => sameNode(other, row)) : undefined;
  return {
    ...figure(one.region, row.node, cell.score),
    ...{ unsur: row.name, selisih: points(cell.difference?.hundredths), bagian_selisih: points(part?.points) },
    ...middle(row),
  };
}

function middleIn({ middles }: ComparisonView, { year, instrument }: ScoreView): GroupMiddle | null {
  return middles.find((one) => one.year === year && one.instrument === instrument) ?? null;
}

function middle(row: Pick<ComparisonRow, "middle">): Row {
  const { low, median, high, n, bodies } = row.middle ?? {};
  const fine = (value: number | undefined) => (value === undefined ? null : value / 10_000);
  return {
    median: fine(median),
    kuartil_bawah: fine(low),
    kuartil_atas: fine(high),
    n: n ?? null,
    dari: bodies ?? null,
  };
}

function simulated(value: Simulated): Row {
  const fine = (exact: number) => Math.round(exact) / 10_000;
  return value.known
    ? { nilai: fine(value.exact), nilai_terendah: null, nilai_tertinggi: null }
    : { nilai: null, nilai_terendah: fine(value.low), nilai_tertinggi: fine(value.high) };
}

function points(hundredths: number | null | undefined): number | null {
  return hundredths == null ? null : hundredths / 100;
}

function printed({ value, decimals }: { readonly value: number; readonly decimals: number }): string {
  const needed = value % 100 === 0 ? 0 : value % 10 === 0 ? 1 : 2;
  return (value / 100).toFixed(Math.max(decimals, needed));
}

function sameNode({ node: a }: { node: InstrumentNode }, { node: b }: { node: InstrumentNode }): boolean {
  return a.level === b.level && a.no === b.no;
}
