import { pickFields, type RecordFields } from "../domain/record.ts";
import { VISIT_SIDES } from "../domain/visit.ts";
import { VISIT_RECORD_FIELDS, type VisitRecord, type VisitRecordProblem } from "../domain/visit-record.ts";
import { REPORT_LIMITS } from "../domain/visit-report.ts";
import { checkText, line } from "./practice-text.ts";
import { parseReport, type ReportGround } from "./visit-report.ts";

type ParsedRecord =
  | { readonly ok: true; readonly value: VisitRecord }
  | { readonly ok: false; readonly problems: readonly VisitRecordProblem[] };

/** The texts of the short form; anything else that it carried is left behind. */
export function readVisitRecord(form: { get(name: string): string }): RecordFields {
  return pickFields(VISIT_RECORD_FIELDS, (name) => form.get(name));
}

/** A visit that has been, or everything that is wrong with it at once. Which region its name means is asked later. */
export function parseVisitRecord(typed: RecordFields, ground: ReportGround): ParsedRecord {
  const one = (name: string) => line(typed[name]);
  const side = VISIT_SIDES.find((word) => word === one("peran"));
  const isNoRegion = one("bukan-daerah") !== "";
  const [region, unit] = [one("daerah"), one("unit")];
  const report = parseReport(typed, ground);
  const wrongUnit = isNoRegion && unit === "" ? "missing" : checkText(unit, REPORT_LIMITS.line);
  const problems: VisitRecordProblem[] = [
    ...(side === undefined ? [{ field: "peran", problem: "role" } as const] : []),
    // Hosts are regions: they are who can be learnt from.
    ...(isNoRegion && side === "visitor" ? [{ field: "daerah", problem: "notVisitor" } as const] : []),
    ...(!isNoRegion && region === "" ? [{ field: "daerah", problem: "missing" } as const] : []),
    ...(wrongUnit === undefined ? [] : [{ field: "unit", problem: wrongUnit } as const]),
    ...(report.ok ? [] : report.problems),
  ];
  if (problems.length > 0 || side === undefined || !report.ok) return { ok: false, problems };
  return { ok: true, value: { side, region: isNoRegion ? null : region, unit, report: report.value } };
}
