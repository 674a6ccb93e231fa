import { z } from "zod";
import { weightErrors } from "../../domain/index-computation.ts";
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

function findWeightFaults(instrument: Instrument): string[] {
  return weightErrors(instrument).map(({ parent, level, expected, actual }) => {
    const whole = parent.level === "index" ? "" : ` pada ${parent.level} ${parent.no}`;
    return `bobot ${level}${whole} berjumlah ${actual}, seharusnya ${expected} (perseratus persen)`;
  });
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
