import { z } from "zod";
import type { Hundredths, Instrument, InstrumentCode } from "../../domain/instrument.ts";
import { WHOLE_WEIGHT } from "../../domain/instrument.ts";

/** Shape of one file in `content/instruments`; the parse edge where codes and hundredths get their types. */
export const instrumentSchema: z.ZodType<Instrument, unknown> = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .transform((code) => code as InstrumentCode),
    tag: z.string().min(1),
    title: z.string().min(1),
    indexName: z.string().min(1),
    status: z.enum(["in_force", "superseded", "draft"]),
    regulation: z.string().min(1),
    regulationNote: z.string().min(1).nullable(),
    inForceFrom: z.iso.date().nullable(),
    inForceTo: z.iso.date().nullable(),
    inForceNote: z.string().min(1).nullable(),
    firstYear: z.int().nullable(),
    lastYear: z.int().nullable(),
    scale: z.strictObject({ min: hundredths(), max: hundredths() }),
    bands: z.array(
      z.strictObject({
        rank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
        label: z.string().min(1),
        min: hundredths(),
        max: hundredths(),
      }),
    ),
    bandsChecked: z.boolean(),
    bandsNote: z.string().min(1),
    levels: z.array(
      z.strictObject({ capability: capability(), level: z.int().min(0).max(5), name: z.string().min(1) }),
    ),
    guides: z.array(
      z.strictObject({ title: z.string().min(1), years: z.array(z.int()).min(1), change: z.string().min(1) }),
    ),
    domains: z.array(z.strictObject(part())),
    aspects: z.array(z.strictObject({ ...part(), domainNo: z.int().nullable() })).min(1),
    indicators: z.array(z.strictObject({ ...part(), aspectNo: z.int(), capability: capability() })).min(1),
    sources: z.array(z.string().min(1)).min(1),
    confidence: z.string().min(1),
  })
  .superRefine((instrument, context) => {
    for (const message of findInstrumentFaults(instrument)) context.addIssue({ code: "custom", message });
  });

/** What is wrong with the structure of an instrument: weights that do not add up, gaps between bands, numbers out of order. */
export function findInstrumentFaults(instrument: Instrument): string[] {
  return [
    ...findWeightFaults(instrument),
    ...findBandFaults(instrument),
    ...findNumberFaults("domain", instrument.domains),
    ...findNumberFaults("aspek", instrument.aspects),
    ...findNumberFaults("indikator", instrument.indicators),
  ];
}

function findWeightFaults({ domains, aspects, indicators }: Instrument): string[] {
  const faults: string[] = [];
  const expect = (what: string, parts: readonly { weight: number }[], whole: number) => {
    const sum = parts.reduce((total, { weight }) => total + weight, 0);
    if (sum !== whole) faults.push(`bobot ${what} berjumlah ${sum}, seharusnya ${whole} (perseratus persen)`);
  };
  if (domains.length > 0) expect("domain", domains, WHOLE_WEIGHT);
  expect("aspek", aspects, WHOLE_WEIGHT);
  expect("indikator", indicators, WHOLE_WEIGHT);
  for (const { no, weight } of domains) {
    const parts = aspects.filter(({ domainNo }) => domainNo === no);
    expect(`aspek pada domain ${no}`, parts, weight);
  }
  for (const { no, weight } of aspects) {
    const parts = indicators.filter(({ aspectNo }) => aspectNo === no);
    expect(`indikator pada aspek ${no}`, parts, weight);
  }
  return faults;
}

function findBandFaults({ bands, scale }: Instrument): string[] {
  const edges = [scale.min, ...bands.map(({ max }) => max)];
  const joined = bands.every(({ rank, min }, place) => rank === place + 1 && min === edges[place]);
  if (joined && edges.at(-1) === scale.max) return [];
  return ["predikat tidak bersambung dari batas bawah sampai batas atas skala"];
}

function findNumberFaults(what: string, parts: readonly { no: number }[]): string[] {
  if (parts.every(({ no }, place) => no === place + 1)) return [];
  return [`nomor ${what} tidak urut dari 1`];
}

function hundredths() {
  return z
    .int()
    .min(0)
    .max(500)
    .transform((value) => value as Hundredths);
}

function capability() {
  return z.enum(["process", "service"]).nullable();
}

function part() {
  return { no: z.int(), name: z.string().min(1), weight: z.int().min(1).max(WHOLE_WEIGHT) };
}
