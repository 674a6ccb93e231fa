import { dayInZone, type OfficeZone } from "../domain/days.ts";
import { FORM_KEYS } from "../domain/form-keys.ts";
import type { RecordFields } from "../domain/record.ts";
import { readVersion } from "./version.ts";
import { parseReport, readReportFields } from "./visit-report.ts";
import type { KnownInstrument } from "./visit-report-rows.ts";

type Sent = { get(name: string): string };
type Known = {
  readonly instruments: readonly (KnownInstrument & { readonly status: string })[];
  readonly now: Date;
  readonly zone: OfficeZone;
};

/** Everything that the form of a report sends: texts, what was understood of them, and the marks of the form. */
export function readSentReport(form: Sent, known: Known) {
  const typed = readReportFields(form);
  return {
    ...{ typed, parsed: parseKeptReport(typed, known) },
    from: readVersion(form.get(FORM_KEYS.version)),
    submission: form.get(FORM_KEYS.submission),
    isPreview: form.get(FORM_KEYS.preview) !== "",
  };
}

/** The report that texts stand for, by the instruments and the day of today. */
export function parseKeptReport(typed: RecordFields, { instruments, now, zone }: Known) {
  return parseReport(typed, {
    instruments: instruments.filter(({ status }) => status !== "draft"),
    today: dayInZone(now.toISOString(), zone),
  });
}
