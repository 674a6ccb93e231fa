import { parseDay } from "../domain/days.ts";
import { findPersonalNumber } from "../domain/personal-number.ts";
import {
  ADOPTION_FIELDS,
  ADOPTION_LIMIT,
  ADOPTION_STATES,
  type AdoptionField,
  type AdoptionProblem,
  needsReason,
  type PracticeAdoption,
  type VisitIdentity,
} from "../domain/practice-adoption.ts";
import { pickFields, type RecordFields } from "../domain/record.ts";

export type ParsedAdoption =
  | { readonly ok: true; readonly value: PracticeAdoption }
  | { readonly ok: false; readonly problems: readonly AdoptionProblem[] };

/** The texts of a sent adoption; anything else that the form carried is left behind. */
export function readAdoptionFields(form: { get(name: string): string }): RecordFields<AdoptionField> {
  return pickFields(ADOPTION_FIELDS, (name) => form.get(name));
}

/** The two questions before an office begins: everything else follows later. */
export function readFirstAnswers(form: { get(name: string): string }): RecordFields<AdoptionField> {
  const { bagian, sasaran, kunjungan } = readAdoptionFields(form);
  return { bagian, sasaran, kunjungan, ubahan: "", keadaan: "planned", hasil: "", alasan: "" };
}

/** The adoption, or everything that is wrong with it at once, in the order of the form. `visits`: those that may be named. */
export function parseAdoption(typed: RecordFields<AdoptionField>, visits: readonly VisitIdentity[]): ParsedAdoption {
  const text = (name: AdoptionField) => typed[name].trim();
  const target = text("sasaran");
  const state = ADOPTION_STATES.find((word) => word === text("keadaan"));
  const isMissing: Partial<Record<AdoptionField, boolean>> = {
    bagian: text("bagian") === "",
    sasaran: state === "planned" && target === "",
    keadaan: text("keadaan") === "",
    alasan: state !== undefined && needsReason(state) && text("alasan") === "",
  };
  const problems = ADOPTION_FIELDS.flatMap((field): AdoptionProblem[] => {
    if (isMissing[field] === true) return [{ field, problem: "missing" }];
    if (field === "sasaran") return target === "" || isSensibleDay(target) ? [] : [{ field, problem: "day" }];
    if (field === "kunjungan") return isKnown(text(field), visits) ? [] : [{ field, problem: "visit" }];
    if (field === "keadaan") return state === undefined ? [{ field, problem: "choice" }] : [];
    const problem = text(field).length > ADOPTION_LIMIT ? "long" : findPersonalNumber(text(field));
    return problem === undefined ? [] : [{ field, problem }];
  });
  if (problems.length > 0 || state === undefined) return { ok: false, problems };
  return {
    ok: true,
    value: {
      ...{ parts: text("bagian"), targetOn: target === "" ? null : target, changes: text("ubahan"), state },
      ...{ outcome: text("hasil"), reason: needsReason(state) ? text("alasan") : "" },
      visitId: text("kunjungan") || null,
    },
  };
}

function isKnown(id: string, visits: readonly VisitIdentity[]): boolean {
  return id === "" || visits.some((visit) => visit.id === id);
}

function isSensibleDay(text: string): boolean {
  const day = parseDay(text);
  return day !== undefined && day.year >= 2000 && day.year < 2100;
}
