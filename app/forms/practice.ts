import { CHOSEN_STATUSES, PRACTICE_KINDS, type Practice, type Range } from "../domain/practice.ts";
import { MARKDOWN_FIELDS, PRACTICE_FIELDS, PRACTICE_LIMITS } from "../domain/practice-fields.ts";
import type { PracticeProblem } from "../domain/practice-problem.ts";
import { pickFields, type RecordFields } from "../domain/record.ts";
import { readMonth, readRupiah, readWhole } from "./practice-numbers.ts";
import { type KnownInstrument, parseIndicatorRows, parseLinkRows, parseResultRows } from "./practice-rows.ts";
import { checkText, line } from "./practice-text.ts";

export type ParsedPractice =
  | { readonly ok: true; readonly value: Practice }
  | { readonly ok: false; readonly problems: readonly PracticeProblem[] };

type Known = { readonly instruments: readonly KnownInstrument[]; readonly thisYear: number };

const MAX_WEEKS = 520;
const MAX_TEAM = 9999;

const LINES = ["inisiator", "unit", "mitra", "asal", "tingkat"];
const REQUIRED = ["judul", "masalah", "langkah", "hasil", "status"];

/** The texts of a sent practice; anything else that the form carried is left behind. */
export function readPracticeFields(form: { get(name: string): string }): RecordFields {
  return pickFields(PRACTICE_FIELDS, (name) => form.get(name));
}

/** The practice, or everything that is wrong with it at once, in the order of the form. */
export function parsePractice(typed: RecordFields, { instruments, thisYear }: Known): ParsedPractice {
  const one = (name: string) => line(typed[name]);
  const text = (name: string) => (typed[name] ?? "").trim();
  const indicators = parseIndicatorRows(typed, instruments);
  const results = parseResultRows(typed, thisYear);
  const links = parseLinkRows(typed);
  const summary = text("ringkasan");
  const status = CHOSEN_STATUSES.find((word) => word === one("status"));
  const kind = PRACTICE_KINDS.find((word) => word === (one("jenis") || "other"));
  const started = one("mulai") === "" ? null : readMonth(one("mulai"), thisYear);
  const cost = readRange(one("biaya-dari"), one("biaya-sampai"), readRupiah);
  const weeks = readRange(one("minggu-dari"), one("minggu-sampai"), (typed) => readWhole(typed, MAX_WEEKS));
  const team = one("tim") === "" ? null : readWhole(one("tim"), MAX_TEAM);
  const digital = one("digital");

  const problems: PracticeProblem[] = [
    ...REQUIRED.filter((name) => one(name) === "").map((field) => ({ field, problem: "missing" }) as const),
    ...(indicators.items.length + indicators.problems.length === 0
      ? [{ field: "indikator-1", problem: "missing" } as const]
      : []),
    ...long("judul", one("judul"), PRACTICE_LIMITS.title),
    ...MARKDOWN_FIELDS.flatMap((name) => long(name, text(name), PRACTICE_LIMITS.text)),
    ...LINES.flatMap((name) => long(name, one(name), PRACTICE_LIMITS.line)),
    ...long("ringkasan", summary, PRACTICE_LIMITS.text),
    ...(countWords(summary) > PRACTICE_LIMITS.summaryWords ? [{ field: "ringkasan", problem: "words" } as const] : []),
    ...(one("status") !== "" && status === undefined ? [{ field: "status", problem: "choice" } as const] : []),
    ...(kind === undefined ? [{ field: "jenis", problem: "choice" } as const] : []),
    ...(["", "yes", "no"].includes(digital) ? [] : [{ field: "digital", problem: "choice" } as const]),
    ...(started === undefined ? [{ field: "mulai", problem: "month" } as const] : []),
    ...rangeProblems("biaya", cost, "money"),
    ...rangeProblems("minggu", weeks, "number"),
    ...(team === undefined ? [{ field: "tim", problem: "number" } as const] : []),
    ...indicators.problems,
    ...results.problems,
    ...links.problems,
  ];
  if (problems.length > 0 || status === undefined || kind === undefined)
    return { ok: false, problems: inOrder(problems) };
  return {
    ok: true,
    value: {
      ...{ title: one("judul"), status, kind, indicators: indicators.items },
      ...{ problem: text("masalah"), steps: text("langkah"), outcome: text("hasil"), setbacks: text("kendala") },
      ...{ summary, unit: one("unit"), partners: one("mitra"), initiator: one("inisiator") },
      ...{ digital: digital === "yes" || digital === "no" ? digital : null, origin: one("asal") },
      ...{ started: started ?? null, cost: toRange(cost), weeks: toRange(weeks), team: team ?? null },
      ...{ requirements: text("syarat"), legalBasis: text("dasar"), results: results.items },
      ...{ facts: text("fakta"), analysis: text("analisis"), levelReached: one("tingkat") },
      ...{ sustainability: text("keberlanjutan"), links: links.items },
    },
  };
}

type TypedRange = { readonly min: number | null | undefined; readonly max: number | null | undefined };

function readRange(from: string, to: string, read: (text: string) => number | undefined): TypedRange {
  return { min: from === "" ? null : read(from), max: to === "" ? null : read(to) };
}

function rangeProblems(name: string, { min, max }: TypedRange, problem: "money" | "number"): PracticeProblem[] {
  return [
    ...(min === undefined ? [{ field: `${name}-dari`, problem }] : []),
    ...(max === undefined ? [{ field: `${name}-sampai`, problem }] : []),
    ...(min != null && max != null && min > max ? [{ field: `${name}-sampai`, problem: "order" } as const] : []),
  ];
}

function toRange({ min, max }: TypedRange): Range {
  return { min: min ?? null, max: max ?? null };
}

function long(field: string, text: string, limit: number): PracticeProblem[] {
  const problem = checkText(text, limit);
  return problem === undefined ? [] : [{ field, problem }];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}

/** Every field says one thing at a time. */
function inOrder(problems: readonly PracticeProblem[]): PracticeProblem[] {
  return PRACTICE_FIELDS.flatMap((name) => problems.find(({ field }) => field === name) ?? []);
}
