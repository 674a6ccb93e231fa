import { pickFields, type RecordFields } from "../domain/record.ts";
import { VISIT_FORMS, VISIT_KINDS, type VisitDate } from "../domain/visit.ts";
import { parseVisitDate, parseVisitDay } from "../domain/visit-date.ts";
import { REPORT_FIELDS, REPORT_LIMITS, type VisitReport } from "../domain/visit-report.ts";
import type { VisitReportProblem } from "../domain/visit-report-problem.ts";
import { line } from "./practice-text.ts";
import {
  type KnownInstrument,
  parseCommitmentRows,
  parseIndicatorRows,
  parseQuestionRows,
  wrong,
} from "./visit-report-rows.ts";
import { readWebAddress } from "./web-address.ts";

export type ParsedReport =
  | { readonly ok: true; readonly value: VisitReport }
  | { readonly ok: false; readonly problems: readonly VisitReportProblem[] };

export type ReportGround = {
  readonly instruments: readonly KnownInstrument[];
  /** ISO day. */
  readonly today: string;
};

/** The texts of a sent report; anything else that the form carried is left behind. */
export function readReportFields(form: { get(name: string): string }): RecordFields {
  return pickFields(REPORT_FIELDS, (name) => form.get(name));
}

/**
 * The report, or everything that is wrong with it at once, in the order of the form. Its date is as exact as it was typed; a
 * question without answer and documents is an open one.
 */
export function parseReport(typed: RecordFields, { instruments, today }: ReportGround): ParsedReport {
  const one = (name: string) => line(typed[name]);
  const text = (name: string) => (typed[name] ?? "").trim();
  const thisYear = Number(today.slice(0, 4));
  const indicators = parseIndicatorRows(typed, instruments);
  const questions = parseQuestionRows(typed);
  const commitments = parseCommitmentRows(typed, { instruments, thisYear });
  const when = parseWhen(one("tanggal"), one("sampai"), today);
  const kind = VISIT_KINDS.find((word) => word === (one("jenis") || "unknown"));
  const form = VISIT_FORMS.find((word) => word === (one("moda") || "unknown"));
  const link = readWebAddress(one("alamat-sumber"));

  const problems: VisitReportProblem[] = [
    ...(one("topik") === "" ? [{ field: "topik", problem: "missing" } as const] : []),
    ...wrong("topik", one("topik"), REPORT_LIMITS.topic),
    ...(kind === undefined ? [{ field: "jenis", problem: "choice" } as const] : []),
    ...(form === undefined ? [{ field: "moda", problem: "choice" } as const] : []),
    ...when.problems,
    ...["pimpinan", "penerima", "peserta", "sumber"].flatMap((name) => wrong(name, one(name), REPORT_LIMITS.line)),
    ...["hambatan", "simpulan"].flatMap((name) => wrong(name, text(name), REPORT_LIMITS.text)),
    ...(link === undefined ? [{ field: "alamat-sumber", problem: "web" } as const] : []),
    ...wrong("alamat-sumber", link ?? "", REPORT_LIMITS.address),
    ...[indicators, questions, commitments].flatMap(({ problems }) => problems),
  ];
  if (problems.length > 0 || kind === undefined || form === undefined)
    return { ok: false, problems: inOrder(problems) };
  return {
    ok: true,
    value: {
      ...{ topic: one("topik"), kind, form, when: when.date },
      ...{ ledBy: one("pimpinan"), receivedBy: one("penerima"), people: one("peserta") },
      ...{ indicators: indicators.items, questions: questions.items, commitments: commitments.items },
      ...{ obstacles: text("hambatan"), conclusions: text("simpulan") },
      ...{ sourceTitle: one("sumber"), sourceLink: link ?? "" },
    },
  };
}

type When = { readonly date: VisitDate; readonly problems: readonly VisitReportProblem[] };

const UNKNOWN: VisitDate = { precision: "unknown", from: null, to: null };

/** First and last day of something that has been; a month, a year or nothing where more is not known. */
function parseWhen(from: string, to: string, today: string): When {
  const year = Number(today.slice(0, 4));
  const start = from === "" ? undefined : parseVisitDate(from, year);
  const end = to === "" ? undefined : parseVisitDay(to, year);
  const problems: VisitReportProblem[] = [
    ...(start?.ok === false ? [{ field: "tanggal", problem: "date", date: start.problem } as const] : []),
    ...(end?.ok === false ? [{ field: "sampai", problem: "date", date: end.problem } as const] : []),
  ];
  if (problems.length > 0) return { date: UNKNOWN, problems };
  const date = start?.ok ? start.date : UNKNOWN;
  const lastDay = end?.ok ? end.day : null;
  const refuse = (field: string, problem: "future" | "noStart" | "order"): When => ({
    date: UNKNOWN,
    problems: [{ field, problem }],
  });
  // Months and years are compared as far as they are written.
  if (date.from !== null && date.from > today.slice(0, date.from.length)) return refuse("tanggal", "future");
  if (lastDay === null) return { date, problems: [] };
  if (date.precision !== "day" || date.from === null) return refuse("tanggal", "noStart");
  if (lastDay < date.from) return refuse("sampai", "order");
  if (lastDay > today) return refuse("sampai", "future");
  return { date: { ...date, to: lastDay === date.from ? null : lastDay }, problems: [] };
}

/** Every field says one thing at a time. */
function inOrder(problems: readonly VisitReportProblem[]): VisitReportProblem[] {
  return REPORT_FIELDS.flatMap((name) => problems.find(({ field }) => field === name) ?? []);
}
