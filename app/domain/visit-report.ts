import type { RecordFields } from "./record.ts";
import type { DatePrecision, VisitDate, VisitForm, VisitIndicator, VisitKind, VisitSide } from "./visit.ts";
import { indicatorKey, indicatorOf, rowFields } from "./visit-plan.ts";

/** What was asked, and what came of it. Texts are Markdown where `REPORT_MARKDOWN` says so; "" is not stated. */
export type VisitReport = {
  readonly topic: string;
  readonly kind: VisitKind;
  readonly form: VisitForm;
  readonly when: VisitDate;
  /** Who led the visitors and who received them, by function. */
  readonly ledBy: string;
  readonly receivedBy: string;
  /** How many came and of which units, in words. */
  readonly people: string;
  readonly indicators: readonly VisitIndicator[];
  readonly questions: readonly VisitQuestion[];
  readonly obstacles: string;
  readonly conclusions: string;
  readonly commitments: readonly Commitment[];
  /** Where it was reported before, with its full address. */
  readonly sourceTitle: string;
  readonly sourceLink: string;
};

export type VisitQuestion = {
  /** Number of its row in the form. */
  readonly no: number;
  readonly question: string;
  readonly answer: string;
  /** Documents that were given or shown. */
  readonly documents: string;
  /** Nothing was answered yet: "belum terjawab". */
  readonly isOpen: boolean;
};

export type Commitment = {
  /** Number of its row in the form: what later answers name it by. */
  readonly no: number;
  readonly side: VisitSide;
  readonly action: string;
  /** Function in charge. */
  readonly inCharge: string;
  /** ISO day. */
  readonly dueOn: string | null;
  readonly indicator: VisitIndicator | null;
  /** What will show that it is done. */
  readonly evidence: string;
};

/** Rows of each repeated group in the form. */
export const REPORT_ROWS = { indicators: 12, questions: 8, commitments: 6 } as const;

export const REPORT_LIMITS = { topic: 160, line: 200, question: 300, text: 4000, address: 300 } as const;

export const QUESTION_ROW = ["pertanyaan", "jawaban", "dokumen", "terjawab"] as const;
export const COMMITMENT_ROW = ["tindakan", "penanggung", "tenggat", "untuk", "bukti", "pihak"] as const;

const numbered = (names: readonly string[], rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => names.map((name) => `${name}-${at + 1}`)).flat();

/** Names of the form's fields, in its order; drafts and revisions hold the texts under them. */
export const REPORT_FIELDS: readonly string[] = [
  ...["topik", "jenis", "moda", "tanggal", "sampai", "ketelitian", "pimpinan", "penerima", "peserta"],
  ...numbered(["indikator"], REPORT_ROWS.indicators),
  ...numbered(QUESTION_ROW, REPORT_ROWS.questions),
  ...["hambatan", "simpulan"],
  ...numbered(COMMITMENT_ROW, REPORT_ROWS.commitments),
  ...["sumber", "alamat-sumber"],
];

/** Fields written in Markdown and shown as text with headings, lists and links. */
export const REPORT_MARKDOWN: readonly string[] = [
  ...numbered(["jawaban"], REPORT_ROWS.questions),
  ...["hambatan", "simpulan"],
];

/** The report as its form shows it. */
export function reportFields(report: VisitReport): RecordFields {
  return {
    topik: report.topic,
    jenis: report.kind,
    moda: report.form,
    tanggal: report.when.from ?? "",
    sampai: report.when.to ?? "",
    ketelitian: report.when.precision,
    pimpinan: report.ledBy,
    penerima: report.receivedBy,
    peserta: report.people,
    ...rowFields("indikator", REPORT_ROWS.indicators, report.indicators.map(indicatorKey)),
    ...questionFields(report.questions),
    hambatan: report.obstacles,
    simpulan: report.conclusions,
    ...commitmentFields(report.commitments),
    sumber: report.sourceTitle,
    "alamat-sumber": report.sourceLink,
  };
}

function questionFields(questions: readonly VisitQuestion[]): RecordFields {
  return keptRows(QUESTION_ROW, REPORT_ROWS.questions, (no) => {
    const row = questions.find((one) => one.no === no);
    return row === undefined ? [] : [row.question, row.answer, row.documents, row.isOpen ? "belum" : "ya"];
  });
}

function commitmentFields(commitments: readonly Commitment[]): RecordFields {
  return keptRows(COMMITMENT_ROW, REPORT_ROWS.commitments, (no) => {
    const row = commitments.find((one) => one.no === no);
    if (row === undefined) return [];
    const { action, inCharge, dueOn, indicator, evidence, side } = row;
    return [action, inCharge, dueOn ?? "", indicator === null ? "" : indicatorKey(indicator), evidence, side];
  });
}

/** Rows keep the number that they have in the form, also where one before them is empty. */
function keptRows(names: readonly string[], rows: number, textsOf: (no: number) => readonly string[]): RecordFields {
  return Object.fromEntries(
    Array.from({ length: rows }, (_, at) => {
      const texts = textsOf(at + 1);
      return names.map((name, part) => [`${name}-${at + 1}`, texts[part] ?? ""]);
    }).flat(),
  );
}

/** The report that fields as `reportFields` gives them stand for. */
export function reportOf(fields: RecordFields): VisitReport {
  const text = (name: string) => fields[name] ?? "";
  const numbers = (rows: number) => Array.from({ length: rows }, (_, at) => at + 1);
  return {
    topic: text("topik"),
    // Written by `reportFields`.
    kind: (text("jenis") || "unknown") as VisitKind,
    form: (text("moda") || "unknown") as VisitForm,
    when: {
      precision: (text("ketelitian") || "unknown") as DatePrecision,
      from: text("tanggal") || null,
      to: text("sampai") || null,
    },
    ledBy: text("pimpinan"),
    receivedBy: text("penerima"),
    people: text("peserta"),
    indicators: numbers(REPORT_ROWS.indicators).flatMap((no) => indicatorIn(text(`indikator-${no}`)) ?? []),
    questions: numbers(REPORT_ROWS.questions).flatMap((no) => {
      const question = text(`pertanyaan-${no}`);
      if (question === "") return [];
      const [answer, documents] = [text(`jawaban-${no}`), text(`dokumen-${no}`)];
      return [{ no, question, answer, documents, isOpen: text(`terjawab-${no}`) === "belum" }];
    }),
    obstacles: text("hambatan"),
    conclusions: text("simpulan"),
    commitments: numbers(REPORT_ROWS.commitments).flatMap((no) => commitmentIn(no, text)),
    sourceTitle: text("sumber"),
    sourceLink: text("alamat-sumber"),
  };
}

function indicatorIn(key: string): VisitIndicator | undefined {
  return key === "" ? undefined : indicatorOf(key);
}

function commitmentIn(no: number, text: (name: string) => string): Commitment[] {
  const action = text(`tindakan-${no}`);
  if (action === "") return [];
  return [
    {
      ...{ no, action, inCharge: text(`penanggung-${no}`), evidence: text(`bukti-${no}`) },
      side: text(`pihak-${no}`) === "host" ? "host" : "visitor",
      dueOn: text(`tenggat-${no}`) || null,
      indicator: indicatorIn(text(`untuk-${no}`)) ?? null,
    },
  ];
}
