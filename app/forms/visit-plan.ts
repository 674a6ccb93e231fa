import { pickFields, type RecordFields } from "../domain/record.ts";
import { CHOSEN_VISIT_FORMS, VISIT_FORMS, VISIT_KINDS, type VisitIndicator } from "../domain/visit.ts";
import { parseVisitDay } from "../domain/visit-date.ts";
import { indicatorKey, PLAN_FIELDS, PLAN_LIMITS, PLAN_ROWS, type VisitPlan } from "../domain/visit-plan.ts";
import type { VisitPlanProblem } from "../domain/visit-plan-problem.ts";
import { readWhole } from "./practice-numbers.ts";
import { checkText, line } from "./practice-text.ts";
import { readWebAddress } from "./web-address.ts";

export type ParsedPlan =
  | { readonly ok: true; readonly value: VisitPlan }
  | { readonly ok: false; readonly problems: readonly VisitPlanProblem[] };

export type PlanUse = "draft" | "request" | "plan" | "record";

type Known = {
  readonly instruments: readonly { readonly code: string; readonly indicators: readonly { readonly no: number }[] }[];
  /** ISO day. */
  readonly today: string;
  /**
   * A draft may leave out what a request needs. A request asks for days to come; a plan that stands may be completed when its
   * days have passed. Of a visit that has been a record may hold its letters alone.
   */
  readonly as: PlanUse;
};

/** The texts of a sent plan; anything else that the form carried is left behind. */
export function readPlanFields(form: { get(name: string): string }): RecordFields {
  return pickFields(PLAN_FIELDS, (name) => form.get(name));
}

/** The plan, or everything that is wrong with it at once, in the order of the form. */
export function parsePlan(typed: RecordFields, { instruments, today, as }: Known): ParsedPlan {
  const isShort = as === "draft" || as === "record";
  const unsaid = { draft: "online", record: "unknown", request: "", plan: "" }[as];
  const one = (name: string) => line(typed[name]);
  const text = (name: string) => (typed[name] ?? "").trim();
  const indicators = parseIndicators(typed, instruments);
  const delegation = parseDelegation(typed);
  const questions = numbers(PLAN_ROWS.questions).map((at) => ({
    field: `pertanyaan-${at}`,
    text: one(`pertanyaan-${at}`),
  }));
  const form = (as === "record" ? VISIT_FORMS : CHOSEN_VISIT_FORMS).find((word) => word === (one("moda") || unsaid));
  const kind = VISIT_KINDS.find((word) => word === (one("jenis") || "unknown"));
  const [from, to, letterDate, orderDate] = ["tanggal", "sampai", "tanggal-surat", "tanggal-tugas"].map((name) =>
    readDay(name, one(name), Number(today.slice(0, 4))),
  ) as [PlanDay, PlanDay, PlanDay, PlanDay];
  const link = readWebAddress(one("tautan"));
  const isAsked = indicators.items.length + indicators.problems.length > 0;

  const problems: VisitPlanProblem[] = [
    ...(isAsked || as === "record" ? [] : missing("indikator-1")),
    ...indicators.problems,
    ...(isShort || text("kendala") !== "" ? [] : missing("kendala")),
    ...wrong("kendala", text("kendala"), PLAN_LIMITS.text),
    ...(isShort || questions.some((row) => row.text !== "") ? [] : missing("pertanyaan-1")),
    ...questions.flatMap((row) => wrong(row.field, row.text, PLAN_LIMITS.question)),
    ...["bahan", "catatan"].flatMap((name) => wrong(name, text(name), PLAN_LIMITS.text)),
    ...(form === undefined ? [{ field: "moda", problem: one("moda") === "" ? "missing" : "choice" } as const] : []),
    ...(kind === undefined ? [{ field: "jenis", problem: "choice" } as const] : []),
    ...[from, to, letterDate, orderDate].flatMap(({ problems }) => problems),
    ...datesProblems(from, to, as === "draft" || as === "request" ? today : ""),
    ...["tempat", "nomor-surat", "nomor-tugas"].flatMap((name) => wrong(name, one(name), PLAN_LIMITS.line)),
    ...(link === undefined ? [{ field: "tautan", problem: "web" } as const] : []),
    // Not searched for private numbers: those of online rooms look like them, and both sides alone see it.
    ...((link ?? "").length > PLAN_LIMITS.address ? [{ field: "tautan", problem: "long" } as const] : []),
    ...delegation.problems,
  ];
  if (problems.length > 0 || form === undefined || kind === undefined)
    return { ok: false, problems: inOrder(problems) };
  return {
    ok: true,
    value: {
      ...{ indicators: indicators.items, stuck: text("kendala"), documents: text("bahan"), form, kind },
      questions: questions.flatMap((row) => (row.text === "" ? [] : [row.text])),
      ...{ wantedFrom: from.day, wantedTo: to.day === from.day ? null : to.day },
      ...{ place: one("tempat"), link: link ?? "", delegation: delegation.items },
      ...{ letterNo: one("nomor-surat"), letterDate: letterDate.day },
      ...{ orderNo: one("nomor-tugas"), orderDate: orderDate.day, note: text("catatan") },
    },
  };
}

type PlanDay = { readonly day: string | null; readonly problems: readonly VisitPlanProblem[] };

function parseIndicators(typed: RecordFields, instruments: Known["instruments"]) {
  const items: VisitIndicator[] = [];
  const problems: VisitPlanProblem[] = [];
  for (const at of numbers(PLAN_ROWS.indicators)) {
    const field = `indikator-${at}`;
    const chosen = line(typed[field]);
    if (chosen === "") continue;
    const [code, no] = chosen.split("/");
    const instrument = instruments.find((one) => one.code === code);
    const indicator = instrument?.indicators.find((one) => String(one.no) === no);
    if (instrument === undefined || indicator === undefined) problems.push({ field, problem: "indicator" });
    else if (items.some((item) => indicatorKey(item) === chosen)) problems.push({ field, problem: "twice" });
    else items.push({ instrument: instrument.code, no: indicator.no });
  }
  return { items, problems };
}

/** Who comes, by function; a number without a function says nothing. */
function parseDelegation(typed: RecordFields) {
  const rows = numbers(PLAN_ROWS.delegation).flatMap((at) => {
    const [position, count] = [line(typed[`fungsi-${at}`]), line(typed[`jumlah-${at}`])];
    if (position + count === "") return [];
    const people = readWhole(count, PLAN_LIMITS.people);
    const problems: VisitPlanProblem[] = [
      ...(position === "" ? missing(`fungsi-${at}`) : wrong(`fungsi-${at}`, position, PLAN_LIMITS.line)),
      ...(people === undefined || people === 0 ? [{ field: `jumlah-${at}`, problem: "number" } as const] : []),
    ];
    return [{ item: { position, count: people ?? 0 }, problems }];
  });
  return { items: rows.map(({ item }) => item), problems: rows.flatMap(({ problems }) => problems) };
}

function readDay(field: string, text: string, thisYear: number): PlanDay {
  if (text === "") return { day: null, problems: [] };
  const reading = parseVisitDay(text, thisYear);
  if (!reading.ok) return { day: null, problems: [{ field, problem: "date", date: reading.problem }] };
  return { day: reading.day, problems: [] };
}

function datesProblems(from: PlanDay, to: PlanDay, earliest: string): VisitPlanProblem[] {
  if (from.problems.length + to.problems.length > 0) return [];
  if (from.day === null) return to.day === null ? [] : [{ field: "tanggal", problem: "noStart" }];
  if (from.day < earliest) return [{ field: "tanggal", problem: "past" }];
  return to.day !== null && to.day < from.day ? [{ field: "sampai", problem: "order" }] : [];
}

const numbers = (rows: number): number[] => Array.from({ length: rows }, (_, at) => at + 1);

const missing = (field: string): VisitPlanProblem[] => [{ field, problem: "missing" }];

function wrong(field: string, text: string, limit: number): VisitPlanProblem[] {
  const problem = checkText(text, limit);
  return problem === undefined ? [] : [{ field, problem }];
}

/** Every field says one thing at a time. */
function inOrder(problems: readonly VisitPlanProblem[]): VisitPlanProblem[] {
  return PLAN_FIELDS.flatMap((name) => problems.find(({ field }) => field === name) ?? []);
}
