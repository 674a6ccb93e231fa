import type { RecordFields } from "../domain/record.ts";
import { VISIT_SIDES, type VisitIndicator } from "../domain/visit.ts";
import { parseVisitDay } from "../domain/visit-date.ts";
import { indicatorKey } from "../domain/visit-plan.ts";
import {
  COMMITMENT_ROW,
  type Commitment,
  REPORT_LIMITS,
  REPORT_ROWS,
  type VisitQuestion,
} from "../domain/visit-report.ts";
import type { VisitReportProblem } from "../domain/visit-report-problem.ts";
import { checkText, line } from "./practice-text.ts";

export type KnownInstrument = {
  readonly code: string;
  readonly indicators: readonly { readonly no: number }[];
};

/** What the rows of one group say, and everything that is wrong in them. Empty rows are left out, the others keep their number. */
export type ParsedRows<Item> = { readonly items: readonly Item[]; readonly problems: readonly VisitReportProblem[] };

/** Indicators, each named once. */
export function parseIndicatorRows(
  typed: RecordFields,
  instruments: readonly KnownInstrument[],
): ParsedRows<VisitIndicator> {
  const items: VisitIndicator[] = [];
  const problems: VisitReportProblem[] = [];
  for (const no of numbers(REPORT_ROWS.indicators)) {
    const field = `indikator-${no}`;
    const chosen = line(typed[field]);
    if (chosen === "") continue;
    const indicator = findIndicator(chosen, instruments);
    if (indicator === undefined) problems.push({ field, problem: "indicator" });
    else if (items.some((item) => indicatorKey(item) === chosen)) problems.push({ field, problem: "twice" });
    else items.push(indicator);
  }
  return { items, problems };
}

/** Questions with what came of them. */
export function parseQuestionRows(typed: RecordFields): ParsedRows<VisitQuestion> {
  const rows = numbers(REPORT_ROWS.questions).flatMap((no) => {
    const [question, documents] = [line(typed[`pertanyaan-${no}`]), line(typed[`dokumen-${no}`])];
    const answer = (typed[`jawaban-${no}`] ?? "").trim();
    if (question + documents + answer === "") return [];
    const isOpen = typed[`terjawab-${no}`] === "belum" || answer + documents === "";
    const problems: VisitReportProblem[] = [
      ...(question === "" ? missing(`pertanyaan-${no}`) : []),
      ...wrong(`pertanyaan-${no}`, question, REPORT_LIMITS.question),
      ...wrong(`jawaban-${no}`, answer, REPORT_LIMITS.text),
      ...wrong(`dokumen-${no}`, documents, REPORT_LIMITS.line),
    ];
    return [{ item: { no, question, answer, documents, isOpen }, problems }];
  });
  return { items: rows.map(({ item }) => item), problems: rows.flatMap(({ problems }) => problems) };
}

type Ground = { readonly instruments: readonly KnownInstrument[]; readonly thisYear: number };

/** Promises: what, and which function is in charge; the rest may come later. */
export function parseCommitmentRows(typed: RecordFields, { instruments, thisYear }: Ground): ParsedRows<Commitment> {
  const rows = numbers(REPORT_ROWS.commitments).flatMap((no) => {
    const one = (name: (typeof COMMITMENT_ROW)[number]) => line(typed[`${name}-${no}`]);
    // The side has an answer from the beginning.
    if (COMMITMENT_ROW.every((name) => name === "pihak" || one(name) === "")) return [];
    const due = one("tenggat") === "" ? undefined : parseVisitDay(one("tenggat"), thisYear);
    const indicator = one("untuk") === "" ? null : findIndicator(one("untuk"), instruments);
    const side = VISIT_SIDES.find((word) => word === (one("pihak") || "visitor"));
    const problems: VisitReportProblem[] = [
      ...(["tindakan", "penanggung"] as const).flatMap((name) => (one(name) === "" ? missing(`${name}-${no}`) : [])),
      ...(["tindakan", "penanggung", "bukti"] as const).flatMap((name) =>
        wrong(`${name}-${no}`, one(name), REPORT_LIMITS.line),
      ),
      ...(due?.ok === false ? [{ field: `tenggat-${no}`, problem: "date", date: due.problem } as const] : []),
      ...(indicator === undefined ? [{ field: `untuk-${no}`, problem: "indicator" } as const] : []),
      ...(side === undefined ? [{ field: `pihak-${no}`, problem: "choice" } as const] : []),
    ];
    const item: Commitment = {
      ...{ no, side: side ?? "visitor", action: one("tindakan"), inCharge: one("penanggung") },
      ...{ dueOn: due?.ok ? due.day : null, indicator: indicator ?? null, evidence: one("bukti") },
    };
    return [{ item, problems }];
  });
  return { items: rows.map(({ item }) => item), problems: rows.flatMap(({ problems }) => problems) };
}

/** What keeps a text from a report: its length, or a private number in it. */
export function wrong(field: string, text: string, limit: number): VisitReportProblem[] {
  const problem = checkText(text, limit);
  return problem === undefined ? [] : [{ field, problem }];
}

function findIndicator(chosen: string, instruments: readonly KnownInstrument[]): VisitIndicator | undefined {
  const [code, no] = chosen.split("/");
  const instrument = instruments.find((one) => one.code === code);
  const indicator = instrument?.indicators.find((one) => String(one.no) === no);
  return instrument && indicator && { instrument: instrument.code, no: indicator.no };
}

const numbers = (rows: number): number[] => Array.from({ length: rows }, (_, at) => at + 1);

const missing = (field: string): VisitReportProblem[] => [{ field, problem: "missing" }];
