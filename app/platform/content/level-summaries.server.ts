import { z } from "zod";
import spbe2020 from "../../../content/levels/spbe-2020.json";
import type { SummarizedIndicator, SummaryBook } from "../../domain/level-summary.ts";
import { findInstrument } from "./instruments.server.ts";

const sentence = z.string().trim().min(1);

const book: z.ZodType<SummaryBook> = z
  .strictObject({
    instrument: z.string(),
    year: z.int(),
    guide: sentence,
    appliesTo: sentence,
    disclaimer: sentence,
    indicators: z.array(
      z.strictObject({
        no: z.int(),
        question: sentence,
        levels: z.array(
          z.strictObject({
            level: z.int().min(1).max(5),
            asks: sentence,
            evidence: z.array(sentence).min(1),
            hint: sentence.nullable(),
            doubt: sentence.nullable(),
          }),
        ),
        note: sentence.nullable(),
      }),
    ),
  })
  .superRefine((summaries, context) => {
    for (const message of findSummaryFaults(summaries)) context.addIssue({ code: "custom", message });
  });

/** Summaries of what each level asks, by instrument. Checked when this module is loaded; a fault stops the start. */
const books: readonly SummaryBook[] = [parseSummaries("spbe-2020", spbe2020)];

/** What is asked for an indicator level by level; `null` where nobody has summed it up yet. */
export function findLevelSummary(instrument: string, no: number): SummarizedIndicator | null {
  const found = books.find((one) => one.instrument === instrument);
  const indicator = found?.indicators.find((one) => one.no === no);
  if (found === undefined || indicator === undefined) return null;
  const { guide, appliesTo, disclaimer, year } = found;
  return { ...indicator, guide, appliesTo, disclaimer, year };
}

/** @throws with the file's name and everything that is wrong with it. */
export function parseSummaries(name: string, file: unknown): SummaryBook {
  const result = book.safeParse(file);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new Error(`content/levels/${name}.json: ${faults.join("; ")}`);
}

/** Every indicator of the instrument once and in order, each with every level that it is judged on. */
function findSummaryFaults({ instrument: code, indicators }: SummaryBook): string[] {
  const instrument = findInstrument(code);
  if (instrument === undefined) return [`instrumen ${code} tidak dikenal`];
  const expected = instrument.indicators.map(({ no }) => no).join();
  if (indicators.map(({ no }) => no).join() !== expected) return ["indikator tidak lengkap atau tidak urut"];
  return indicators.flatMap(({ no, levels }) => {
    const capability = instrument.indicators.find((one) => one.no === no)?.capability;
    const known = instrument.levels.filter((one) => one.capability === capability).map(({ level }) => level);
    const isComplete = levels.map(({ level }) => level).join() === known.join();
    return isComplete ? [] : [`level indikator ${no} tidak lengkap atau tidak urut`];
  });
}
