import type { InstrumentCode } from "../../app/domain/instrument.ts";
import type { Region } from "../../app/domain/region.ts";
import type { AvailableScore, MissingScore } from "../../app/domain/score-view.ts";
import { hundredths, spbe2020 } from "./sample-instruments.ts";

/** An index of 2024 with what a test does not care about filled in. */
export function sampleScore(value: number, overrides: Partial<Omit<AvailableScore, "value">> = {}): AvailableScore {
  return {
    status: "available",
    year: 2024,
    instrument: spbe2020.code,
    value: hundredths(value),
    decimals: 2,
    band: null,
    roundKind: "evaluation",
    confidence: "high",
    disputed: false,
    note: null,
    source: { slug: "laporan", title: "Laporan", kind: "ministry_report", place: "tabel" },
    ...overrides,
  };
}

export function missingScore(
  status: MissingScore["status"] = "not_found",
  year = 2024,
  instrument: InstrumentCode = spbe2020.code,
): MissingScore {
  return { status, year, instrument, note: null };
}

export function sampleRegion(code: string, shortName: string, overrides: Partial<Region> = {}): Region {
  return {
    id: code,
    code,
    kind: "regency",
    name: `Kabupaten ${shortName}`,
    shortName,
    sortName: shortName.toLowerCase(),
    provinceId: "18",
    provinceCode: "18",
    provinceName: "Provinsi Lampung",
    ownGovernment: true,
    population: 241_280,
    areaM2: 2_200_410_000,
    profileSource: "wilayah",
    note: null,
    ...overrides,
  };
}
