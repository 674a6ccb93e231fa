import { parseDay } from "../domain/days.ts";
import { findPersonalNumber } from "../domain/personal-number.ts";
import { REASON_LIMIT } from "../domain/reason.ts";
import { parseVisitDay } from "../domain/visit-date.ts";
import {
  hasDate,
  MOST_SEATS,
  MOST_VISIT_DAYS,
  needsNote,
  STEP_FIELDS,
  type StepDate,
  type StepField,
  type StepMove,
  type StepProblem,
  type VisitStep,
} from "../domain/visit-step.ts";

export type StepReading =
  | { readonly ok: true; readonly value: VisitStep }
  | { readonly ok: false; readonly problems: readonly StepProblem[] };

/** What was typed, by field. */
export function readStep(form: { get(name: string): string }): Record<StepField, string> {
  // Every field is there, which `fromEntries` cannot say.
  return Object.fromEntries(STEP_FIELDS.map((name) => [name, form.get(name)])) as Record<StepField, string>;
}

/** A step as its form says it, or everything that is wrong. `today` is an ISO day where they meet. */
export function parseStep(move: StepMove, typed: Readonly<Record<StepField, string>>, today: string): StepReading {
  const problems: StepProblem[] = [];
  const note = typed.catatan.trim();
  const noteProblem = problemOfNote(note, needsNote(move));
  if (noteProblem !== undefined) problems.push({ field: "catatan", problem: noteProblem });
  const when = hasDate(move) ? parseWhen(typed, today, problems) : null;
  const seats = move === "schedule" ? parseSeats(typed.kursi, problems) : null;
  if (problems.length > 0) return { ok: false, problems };
  const value = { note: note === "" ? null : note, when: when ?? null, seats, listed: typed.kalender === "1" };
  return { ok: true, value };
}

function problemOfNote(note: string, isNeeded: boolean): StepProblem["problem"] | undefined {
  if (note === "") return isNeeded ? "missing" : undefined;
  return note.length > REASON_LIMIT ? "long" : findPersonalNumber(note);
}

function parseWhen(
  typed: Readonly<Record<StepField, string>>,
  today: string,
  problems: StepProblem[],
): StepDate | undefined {
  const before = problems.length;
  const dayOf = (field: "tanggal" | "sampai") => {
    const reading = parseVisitDay(typed[field], Number(today.slice(0, 4)));
    if (!reading.ok) problems.push({ field, problem: reading.problem });
    return reading.ok ? reading.day : undefined;
  };
  const from = dayOf("tanggal");
  if (from !== undefined && from < today) problems.push({ field: "tanggal", problem: "past" });
  const last = typed.sampai.trim() === "" ? undefined : dayOf("sampai");
  if (from !== undefined && last !== undefined) {
    const days = countDays(from, last);
    if (days < 1) problems.push({ field: "sampai", problem: "order" });
    if (days > MOST_VISIT_DAYS) problems.push({ field: "sampai", problem: "tooLong" });
  }
  const hourOf = (field: "jam" | "jam-selesai") => {
    const text = typed[field].trim();
    const hour = text === "" ? null : parseHour(text);
    if (hour === undefined) problems.push({ field, problem: "hour" });
    return hour ?? null;
  };
  const [startsAt, endsAt] = [hourOf("jam"), hourOf("jam-selesai")];
  const isOneDay = last === undefined || last === from;
  if (endsAt !== null && (startsAt === null || (isOneDay && endsAt <= startsAt))) {
    problems.push({ field: "jam-selesai", problem: "hours" });
  }
  if (from === undefined || problems.length > before) return undefined;
  return { from, to: isOneDay ? null : (last ?? null), startsAt, endsAt };
}

/** "9.30", "09:30", "pukul 14" as `HH:MM`. */
function parseHour(text: string): string | undefined {
  const match = /^(?:pukul\s+)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?$/i.exec(text);
  return match === null ? undefined : `${(match[1] ?? "").padStart(2, "0")}:${match[2] ?? "00"}`;
}

function parseSeats(typed: string, problems: StepProblem[]): number | null {
  const text = typed.trim();
  if (text === "") return null;
  const seats = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (!(seats <= MOST_SEATS)) problems.push({ field: "kursi", problem: "number" });
  return seats;
}

/** Days from the first to the last of two existing days, both counted. */
function countDays(from: string, to: string): number {
  const at = (day: string) => {
    const { year, month, day: dayOfMonth } = parseDay(day) ?? { year: 0, month: 1, day: 1 };
    return Date.UTC(year, month - 1, dayOfMonth);
  };
  return Math.round((at(to) - at(from)) / 86_400_000) + 1;
}
