import type { PersonalNumber } from "./personal-number.ts";
import type { Choice } from "./practice-form-view.ts";
import type { RecordFields } from "./record.ts";
import type { VisitSide } from "./visit.ts";
import type { VisitReport } from "./visit-report.ts";
import type { VisitReportProblem } from "./visit-report-problem.ts";

/** A visit that never passed through here, as one of its sides writes it down afterwards. */
export type VisitRecord = {
  /** Side of whoever writes. */
  readonly side: VisitSide;
  /** Name or code of the other region as typed; `null` for a visitor that is no region. */
  readonly region: string | null;
  /** The other unit; "" stands for the region's office. */
  readonly unit: string;
  readonly report: VisitReport;
};

const ROWS = { questions: 3, commitments: 3 } as const;
export const RECORD_ROWS = ROWS;

const numbered = (names: readonly string[], rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => names.map((name) => `${name}-${at + 1}`)).flat();

/** Names of the form's fields, in its order; all but the first four are those of the report. */
export const VISIT_RECORD_FIELDS: readonly string[] = [
  ...["peran", "daerah", "bukan-daerah", "unit", "topik", "tanggal", "sampai", "moda", "indikator-1"],
  ...numbered(["pertanyaan", "jawaban"], ROWS.questions),
  ...numbered(["tindakan", "penanggung", "tenggat", "pihak"], ROWS.commitments),
  "alamat-sumber",
];

/** What keeps a visit from being recorded, by field. */
export type VisitRecordProblem =
  | VisitReportProblem
  | {
      readonly field: "peran" | "daerah" | "unit";
      readonly problem: "role" | "missing" | "long" | "own" | "apart" | "unknown" | "notVisitor" | PersonalNumber;
    }
  /** Several regions may be meant, or one that nobody should take for granted. */
  | { readonly field: "daerah"; readonly problem: "several"; readonly names: readonly string[] };

/** A visit of the same two regions that may be the same one. */
export type SimilarVisit = {
  readonly id: string;
  readonly visitor: string;
  readonly host: string;
  readonly from: string | null;
  readonly to: string | null;
  /** Whether everybody may read it; else its offices alone. */
  readonly isPublic: boolean;
};

export type VisitRecordView = {
  readonly fields: RecordFields;
  readonly indicators: readonly Choice[];
  /** Name of the region that whoever writes belongs to. */
  readonly ownRegion: string;
  readonly owner: string;
  readonly submission: string;
};

/** A visit that was not recorded: everything typed, and why. */
export type VisitRecordRefused = {
  readonly typed: RecordFields;
  readonly problems: readonly VisitRecordProblem[];
  /** Visits to look at before the form is sent again. */
  readonly similar: readonly SimilarVisit[];
};
