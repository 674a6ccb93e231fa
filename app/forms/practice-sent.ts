import { FORM_KEYS } from "../domain/form-keys.ts";
import type { RecordFields } from "../domain/record.ts";
import { parsePractice, readPracticeFields } from "./practice.ts";
import type { KnownInstrument } from "./practice-rows.ts";
import { readVersion } from "./version.ts";

type Sent = { get(name: string): string };
type Known = { readonly instruments: readonly (KnownInstrument & { readonly status: string })[]; readonly now: Date };

/** Everything that the form of a practice sends: texts, what was understood of them, and the marks of the form. */
export function readSentPractice(form: Sent, known: Known) {
  const typed = readPracticeFields(form);
  return {
    ...{ typed, parsed: parseKeptPractice(typed, known) },
    ...readSentMarks(form),
    isPreview: form.get(FORM_KEYS.preview) !== "",
    knowsSimilar: form.get(FORM_KEYS.similar) !== "",
  };
}

/** The practice that texts stand for, by the instruments that practices may speak of today. */
export function parseKeptPractice(typed: RecordFields, { instruments, now }: Known) {
  return parsePractice(typed, {
    instruments: instruments.filter(({ status }) => status !== "draft"),
    thisYear: now.getUTCFullYear(),
  });
}

/** What a form was opened on: version, waiting revision ("" where none waited), and its own key. */
export function readSentMarks(form: Sent) {
  return {
    from: readVersion(form.get(FORM_KEYS.version)),
    seen: readInstant(form.get(FORM_KEYS.waiting)),
    submission: form.get(FORM_KEYS.submission),
  };
}

/** The texts of a draft with the waiting revision that they were typed beside. */
export function readPracticeDraft(form: Sent): RecordFields {
  return { ...readPracticeFields(form), [FORM_KEYS.waiting]: readInstant(form.get(FORM_KEYS.waiting)) };
}

function readInstant(text: string): string {
  return /^\d{4}-\d{2}-\d{2}T[\d:.]{5,15}Z$/.test(text) ? text : "";
}
