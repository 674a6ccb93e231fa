import type { Instrument } from "../domain/instrument.ts";
import type { VisitForm, VisitIndicator, VisitKind, VisitParty, VisitState, VisitTime } from "../domain/visit.ts";
import { CALENDAR_STATES, type CalendarEvent, spanOfVisit } from "../domain/visit-calendar.ts";
import type { VisitPlan } from "../domain/visit-plan.ts";
import { nameParty, sayIndicator, sayVisitHours, VISIT_FORM_WORDS, VISIT_KIND_WORDS } from "./id/visit-words.ts";

/** What calendars need of a visit. */
type CalendarVisit = {
  readonly id: string;
  readonly state: VisitState;
  readonly visitor: VisitParty;
  readonly host: VisitParty;
  readonly form: VisitForm;
  readonly kind: VisitKind;
  readonly moves: number;
  readonly topic: string;
  readonly updatedAt: string;
  readonly time: VisitTime;
};

type Told = {
  readonly visit: CalendarVisit;
  readonly indicators: readonly VisitIndicator[];
  readonly instruments: readonly Instrument[];
  /** Full address of the page that the reader may open. */
  readonly link: string;
};

/** A visit in the calendar of everybody: date, parties, form and indicators. `undefined` where its day is not known. */
export function publicEvent(told: Told): CalendarEvent | undefined {
  return eventOf(told, { title: titleOf(told.visit), place: "", lines: commonLines(told) });
}

/** The same for those who take part: with the place, the online room and what will be asked. */
export function ownEvent(told: Told, plan: VisitPlan | undefined): CalendarEvent | undefined {
  const { topic } = told.visit;
  const questions = plan?.questions ?? [];
  return eventOf(told, {
    title: topic === "" ? titleOf(told.visit) : `${titleOf(told.visit)}: ${topic}`,
    place: plan?.place ?? "",
    lines: [
      ...commonLines(told),
      ...(plan === undefined || plan.link === "" ? [] : [`Tautan daring: ${plan.link}`]),
      ...(questions.length === 0 ? [] : ["", "Pertanyaan yang disepakati:"]),
      ...questions.map((question, at) => `${at + 1}. ${question}`),
    ],
  });
}

function eventOf(
  { visit, link }: Told,
  { title, place, lines }: { title: string; place: string; lines: readonly string[] },
): CalendarEvent | undefined {
  const span = spanOfVisit(visit.time);
  if (span === undefined) return undefined;
  return {
    ...{ uid: `kunjungan-${visit.id}@kiat`, sequence: visit.moves, changedAt: visit.updatedAt },
    ...{ state: CALENDAR_STATES[visit.state], span, title, place, link, note: lines.join("\n") },
  };
}

function titleOf({ kind, visitor, host }: CalendarVisit): string {
  return `${VISIT_KIND_WORDS[kind]}: ${nameParty(visitor)} belajar dari ${nameParty(host)}`;
}

function commonLines({ visit, indicators, instruments }: Told): string[] {
  const hours = sayVisitHours(visit.time);
  return [
    VISIT_FORM_WORDS[visit.form],
    ...(hours === "" ? [] : [hours]),
    ...indicators.map((indicator) => sayIndicator(indicator, instruments)),
  ];
}
