import type { Instrument } from "../domain/instrument.ts";
import type { PracticeIndicator, PracticeLink, PracticeResult } from "../domain/practice.ts";
import { PRACTICE_LIMITS, PRACTICE_ROWS } from "../domain/practice-fields.ts";
import type { PracticeProblem } from "../domain/practice-problem.ts";
import type { RecordFields } from "../domain/record.ts";
import { isYear } from "./practice-numbers.ts";
import { checkText, line } from "./practice-text.ts";
import { isWeb } from "./web-address.ts";

/** What the rows of one group say, and everything that is wrong in them. Rows without any text are left out. */
export type ParsedRows<Item> = { readonly items: readonly Item[]; readonly problems: readonly PracticeProblem[] };

/** What a form must know of instruments to judge an indicator and its levels. */
export type KnownInstrument = Pick<Instrument, "code" | "scale" | "levels"> & {
  readonly indicators: readonly { readonly no: number }[];
};

/** Indicators with levels; each at most once, from the lower level to the higher one. */
export function parseIndicatorRows(
  typed: RecordFields,
  instruments: readonly KnownInstrument[],
): ParsedRows<PracticeIndicator> {
  const seen = new Set<string>();
  return eachRow(PRACTICE_ROWS.indicators, (at) => {
    const chosen = line(typed[`indikator-${at}`]);
    const [from, to] = [line(typed[`dari-${at}`]), line(typed[`ke-${at}`])];
    if (chosen + from + to === "") return undefined;
    const field = `indikator-${at}`;
    if (chosen === "") return { problems: [{ field, problem: "missing" }] };
    const [code, number] = chosen.split("/");
    const instrument = instruments.find((one) => one.code === code);
    const indicator = instrument?.indicators.find(({ no }) => String(no) === number);
    if (instrument === undefined || indicator === undefined || chosen !== `${instrument.code}/${indicator.no}`) {
      return { problems: [{ field, problem: "indicator" }] };
    }
    const problems: PracticeProblem[] = [];
    if (seen.has(chosen)) problems.push({ field, problem: "twice" });
    seen.add(chosen);
    const isLevel = (text: string) => text === "" || levelsOf(instrument).includes(text);
    if (!isLevel(from)) problems.push({ field: `dari-${at}`, problem: "level" });
    if (!isLevel(to)) problems.push({ field: `ke-${at}`, problem: "level" });
    if (isLevel(from) && isLevel(to) && from !== "" && to !== "" && Number(from) >= Number(to)) {
      problems.push({ field: `ke-${at}`, problem: "levelOrder" });
    }
    const level = (text: string) => (text === "" ? null : Number(text));
    return { problems, item: { instrument: instrument.code, no: indicator.no, from: level(from), to: level(to) } };
  });
}

/** Results with their numbers; a row needs to say what was measured. */
export function parseResultRows(typed: RecordFields, thisYear: number): ParsedRows<PracticeResult> {
  return eachRow(PRACTICE_ROWS.results, (at) => {
    const [measure, before, after, year, source] = ["ukuran", "sebelum", "sesudah", "tahun", "rujukan"].map((name) =>
      line(typed[`${name}-${at}`]),
    ) as [string, string, string, string, string];
    if (measure + before + after + year + source === "") return undefined;
    const texts = { ukuran: measure, sebelum: before, sesudah: after, rujukan: source };
    const problems = Object.entries(texts).flatMap(([name, text]) =>
      wrong(`${name}-${at}`, text, PRACTICE_LIMITS.line),
    );
    if (measure === "") problems.unshift({ field: `ukuran-${at}`, problem: "missing" });
    if (year !== "" && !isYear(year, thisYear)) problems.push({ field: `tahun-${at}`, problem: "year" });
    return { problems, item: { measure, before, after, year, source } };
  });
}

/** Things to take along that lie elsewhere; a row needs a title and a web address. */
export function parseLinkRows(typed: RecordFields): ParsedRows<PracticeLink> {
  return eachRow(PRACTICE_ROWS.links, (at) => {
    const title = line(typed[`bagian-${at}`]);
    const address = line(typed[`tautan-${at}`]);
    const licence = line(typed[`lisensi-${at}`]);
    if (title + address + licence === "") return undefined;
    const href = address === "" || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
    const problems: PracticeProblem[] = [
      ...(title === "" ? [{ field: `bagian-${at}`, problem: "missing" } as const] : []),
      ...wrong(`bagian-${at}`, title, PRACTICE_LIMITS.line),
      ...(href === "" ? [{ field: `tautan-${at}`, problem: "missing" } as const] : []),
      ...(href !== "" && !isWeb(href) ? [{ field: `tautan-${at}`, problem: "web" } as const] : []),
      ...(href.length > PRACTICE_LIMITS.address ? [{ field: `tautan-${at}`, problem: "long" } as const] : []),
      ...wrong(`lisensi-${at}`, licence, PRACTICE_LIMITS.line),
    ];
    return { problems, item: { title, href, licence } };
  });
}

/** Levels of an instrument's scale, as texts. */
function levelsOf({ scale, levels }: Pick<Instrument, "scale" | "levels">): string[] {
  if (levels.length > 0) return [...new Set(levels.map(({ level }) => String(level)))];
  const [min, max] = [Math.ceil(scale.min / 100), Math.floor(scale.max / 100)];
  return Array.from({ length: max - min + 1 }, (_, at) => String(min + at));
}

function eachRow<Item>(
  rows: number,
  parse: (at: number) => { problems: readonly PracticeProblem[]; item?: Item } | undefined,
): ParsedRows<Item> {
  const parsed = Array.from({ length: rows }, (_, at) => parse(at + 1)).filter((row) => row !== undefined);
  return {
    items: parsed.flatMap(({ item }) => (item === undefined ? [] : [item])),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function wrong(field: string, text: string, limit: number): PracticeProblem[] {
  const problem = checkText(text, limit);
  return problem === undefined ? [] : [{ field, problem }];
}
