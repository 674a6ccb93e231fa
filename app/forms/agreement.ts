import {
  AGREEMENT_FIELDS,
  AGREEMENT_KINDS,
  AGREEMENT_LIMITS,
  type Agreement,
  type AgreementField,
  type AgreementProblem,
} from "../domain/agreement.ts";
import { parseDay } from "../domain/days.ts";
import { findPersonalNumber } from "../domain/personal-number.ts";
import { pickFields, type RecordFields } from "../domain/record.ts";

export type ParsedAgreement =
  | { readonly ok: true; readonly value: Agreement }
  | { readonly ok: false; readonly problems: readonly AgreementProblem[] };

export function readAgreementFields(form: { get(name: string): string }): RecordFields<AgreementField> {
  return pickFields(AGREEMENT_FIELDS, (name) => form.get(name));
}

/** The agreement, or everything that is wrong with it at once. `today` is an ISO day: what is not signed yet is none. */
export function parseAgreement(typed: RecordFields<AgreementField>, { today }: { today: string }): ParsedAgreement {
  const text = (name: AgreementField) => typed[name].trim();
  const kind = AGREEMENT_KINDS.find((word) => word === text("jenis"));
  const [number, title, signedOn, validUntil] = [text("nomor"), text("judul"), text("tanggal"), text("sampai")];
  const found: readonly (readonly [AgreementField, AgreementProblem["problem"] | undefined])[] = [
    ["jenis", kind === undefined ? "choice" : undefined],
    ["nomor", lineProblem(number, AGREEMENT_LIMITS.number)],
    ["judul", lineProblem(title, AGREEMENT_LIMITS.title)],
    ["tanggal", signedOn === "" ? "missing" : dayProblem(signedOn) || (signedOn > today ? "future" : undefined)],
    ["sampai", validUntil === "" ? undefined : dayProblem(validUntil) || (validUntil < signedOn ? "order" : undefined)],
  ];
  const problems = found.flatMap(([field, problem]) => (problem === undefined ? [] : [{ field, problem }]));
  if (problems.length > 0 || kind === undefined) return { ok: false, problems };
  return { ok: true, value: { kind, number, title, signedOn, validUntil: validUntil === "" ? null : validUntil } };
}

function lineProblem(text: string, most: number): AgreementProblem["problem"] | undefined {
  if (text === "") return "missing";
  return text.length > most ? "long" : findPersonalNumber(text);
}

function dayProblem(text: string): "day" | undefined {
  const day = parseDay(text);
  return day !== undefined && day.year >= 2000 && day.year < 2100 ? undefined : "day";
}
