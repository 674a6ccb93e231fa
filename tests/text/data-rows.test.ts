import { describe, expect, test } from "vitest";
import { INDEX_NODE } from "../../app/domain/instrument.ts";
import { formatCitation } from "../../app/text/citation.ts";
import { comparisonColumns, comparisonRows } from "../../app/text/comparison-rows.ts";
import { REGION_COLUMNS, regionRow } from "../../app/text/region-rows.ts";
import { SCORE_COLUMNS, scoreRow } from "../../app/text/score-rows.ts";
import { missingScore, sampleRegion, sampleScore } from "../domain/sample-scores.ts";
import { sampleComparison } from "./sample-comparison.ts";

const pringsewu = sampleRegion("18.10", "Pringsewu");
const where = { region: pringsewu, node: INDEX_NODE, nodeName: "Indeks SPBE" };

describe("a value as a row", () => {
  test("keeps the zero of its code, its number and its printed form, with instrument, status and source", () => {
    const row = scoreRow(where, sampleScore(130, { decimals: 1, confidence: "low", disputed: true, year: 2018 }));
    expect(row).toMatchObject({
      kode_daerah: "18.10",
      nilai: 1.3,
      tercetak: "1.3",
      status: "available",
      instrumen: "spbe-2020",
      sumber: "laporan",
      keyakinan: "rendah",
      sengketa: true,
      predikat: null,
      asal_predikat: null,
    });
    expect(Object.keys(row).filter((name) => !SCORE_COLUMNS.includes(name))).toEqual([]);
  });

  test("says whether its band was published or computed", () => {
    const band = { label: "Cukup", rank: 2, origin: "published", onCutoff: false } as const;
    expect(scoreRow(where, sampleScore(259, { band }))).toMatchObject({
      predikat: "Cukup",
      asal_predikat: "diterbitkan",
    });
    const computed = { ...band, origin: "computed" } as const;
    expect(scoreRow(where, sampleScore(259, { band: computed }))).toMatchObject({ asal_predikat: "dihitung" });
  });

  test("that is missing has its reason and no number", () => {
    const row = scoreRow({ ...where, node: { level: "domain", no: 4 } }, missingScore("withheld"));
    expect(row).toMatchObject({ status: "withheld", tingkat: "domain", nomor: 4, instrumen: "spbe-2020" });
    expect(row["nilai"]).toBeUndefined();
  });
});

describe("a comparison as rows", () => {
  const view = sampleComparison(
    {
      region: sampleRegion("18.12", "Tulang Bawang Barat"),
      scores: [sampleScore(197, { year: 2021 }), sampleScore(249)],
      domains: { 1: sampleScore(310) },
    },
    {
      region: sampleRegion("18.11", "Mesuji"),
      scores: [sampleScore(169, { year: 2021 }), sampleScore(220)],
      domains: { 1: sampleScore(310), 2: sampleScore(279) },
    },
  );
  const rows = comparisonRows(view, () => "Indeks SPBE");
  const differences = (level: string) =>
    rows
      .filter(({ tingkat }) => tingkat === level)
      .map(({ kode_daerah, tahun, selisih }) => [kode_daerah, tahun, selisih]);

  test("has differences to the first region in every year of one instrument", () => {
    expect(differences("indeks")).toEqual([
      ["18.12", 2021, null],
      ["18.12", 2024, null],
      ["18.11", 2021, -0.28],
      ["18.11", 2024, -0.29],
    ]);
  });

  test("has every domain of every region, missing ones with their reason", () => {
    expect(differences("domain")).toHaveLength(8);
    expect(rows).toContainEqual(expect.objectContaining({ kode_daerah: "18.11", nomor: 1, selisih: 0 }));
    expect(rows).toContainEqual(expect.objectContaining({ kode_daerah: "18.12", nomor: 2, status: "not_found" }));
    expect(rows).toContainEqual(
      expect.objectContaining({ kode_daerah: "18.11", nomor: 2, nilai: 2.79, selisih: null }),
    );
    expect(comparisonColumns).toContain("selisih");
    expect(rows.flatMap((row) => Object.keys(row)).filter((name) => !comparisonColumns.includes(name))).toEqual([]);
  });
});

test("a region as a row says its kind in words, its area in km² and null for what is unknown", () => {
  expect(regionRow(pringsewu)).toEqual({
    jenis: "kabupaten",
    kode_provinsi: "18",
    provinsi: "Provinsi Lampung",
    pemerintahan_sendiri: true,
    penduduk: 241_280,
    luas_km2: 2200.41,
  });
  expect(regionRow({ ...pringsewu, areaM2: null, population: null })).toMatchObject({ luas_km2: null, penduduk: null });
  expect(Object.keys(regionRow(pringsewu))).toEqual(REGION_COLUMNS);
});

test("a citation names the thing, its address and the day of access", () => {
  const citation = formatCitation({
    what: "riwayat nilai Kabupaten Mesuji",
    address: "https://kiat.example/daerah/18.11",
    day: "2026-11-25",
  });
  expect(citation).toBe(
    "Kiat, riwayat nilai Kabupaten Mesuji, https://kiat.example/daerah/18.11, diakses 25 November 2026.",
  );
});
