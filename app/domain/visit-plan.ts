import type { RecordFields } from "./record.ts";
import type { VisitForm, VisitIndicator, VisitKind } from "./visit.ts";

/** What both sides agree before they travel. Seen by them alone; "" is not stated. */
export type VisitPlan = {
  readonly indicators: readonly VisitIndicator[];
  /** What is stuck. */
  readonly stuck: string;
  readonly questions: readonly string[];
  /** Documents that the visitor would like to take along. */
  readonly documents: string;
  readonly form: VisitForm;
  readonly kind: VisitKind;
  /** ISO days that the visitor would like. What was agreed stands in the visit. */
  readonly wantedFrom: string | null;
  readonly wantedTo: string | null;
  readonly place: string;
  /** Full address of the online room. */
  readonly link: string;
  /** Who comes, by function and number. */
  readonly delegation: readonly { readonly position: string; readonly count: number }[];
  readonly letterNo: string;
  readonly letterDate: string | null;
  /** Surat perintah tugas. */
  readonly orderNo: string;
  readonly orderDate: string | null;
  readonly note: string;
};

/** Rows of each repeated group in the form. */
export const PLAN_ROWS = { indicators: 5, questions: 8, delegation: 6 } as const;

/** Most of what is stuck that the steps before a request carry in their address. */
export const MOST_STUCK = 500;

export const PLAN_LIMITS = { line: 200, question: 300, text: 2000, address: 300, people: 500 } as const;

const numbered = (names: readonly string[], rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => names.map((name) => `${name}-${at + 1}`)).flat();

export const DELEGATION_ROW = ["fungsi", "jumlah"] as const;

/** Names of the form's fields, in its order; drafts and revisions hold the texts under them. */
export const PLAN_FIELDS: readonly string[] = [
  ...numbered(["indikator"], PLAN_ROWS.indicators),
  "kendala",
  ...numbered(["pertanyaan"], PLAN_ROWS.questions),
  ...["bahan", "moda", "jenis", "tanggal", "sampai", "tempat", "tautan"],
  ...numbered(DELEGATION_ROW, PLAN_ROWS.delegation),
  ...["nomor-surat", "tanggal-surat", "nomor-tugas", "tanggal-tugas", "catatan"],
];

/** The plan as its form shows it. */
export function planFields(plan: VisitPlan): RecordFields {
  return {
    ...rowFields("indikator", PLAN_ROWS.indicators, plan.indicators.map(indicatorKey)),
    kendala: plan.stuck,
    ...rowFields("pertanyaan", PLAN_ROWS.questions, plan.questions),
    bahan: plan.documents,
    moda: plan.form,
    jenis: plan.kind,
    tanggal: plan.wantedFrom ?? "",
    sampai: plan.wantedTo ?? "",
    tempat: plan.place,
    tautan: plan.link,
    ...rowFields(
      "fungsi",
      PLAN_ROWS.delegation,
      plan.delegation.map(({ position }) => position),
    ),
    ...rowFields(
      "jumlah",
      PLAN_ROWS.delegation,
      plan.delegation.map(({ count }) => String(count)),
    ),
    "nomor-surat": plan.letterNo,
    "tanggal-surat": plan.letterDate ?? "",
    "nomor-tugas": plan.orderNo,
    "tanggal-tugas": plan.orderDate ?? "",
    catatan: plan.note,
  };
}

/** "spbe-2020/23": an indicator as forms and addresses write it. */
export function indicatorKey({ instrument, no }: VisitIndicator): string {
  return `${instrument}/${no}`;
}

/** One field for each row, "" where there is no text. */
export function rowFields(name: string, rows: number, texts: readonly string[]): RecordFields {
  return Object.fromEntries(Array.from({ length: rows }, (_, at) => [`${name}-${at + 1}`, texts[at] ?? ""]));
}

/** The plan that fields as `planFields` gives them stand for. */
export function planOf(fields: RecordFields): VisitPlan {
  const text = (name: string) => fields[name] ?? "";
  const dayOf = (name: string) => (text(name) === "" ? null : text(name));
  const listOf = (name: string, rows: number) =>
    Array.from({ length: rows }, (_, at) => text(`${name}-${at + 1}`)).filter((one) => one !== "");
  return {
    indicators: listOf("indikator", PLAN_ROWS.indicators).map(indicatorOf),
    stuck: text("kendala"),
    questions: listOf("pertanyaan", PLAN_ROWS.questions),
    documents: text("bahan"),
    // Written by `planFields`.
    form: (text("moda") || "unknown") as VisitForm,
    kind: (text("jenis") || "unknown") as VisitKind,
    wantedFrom: dayOf("tanggal"),
    wantedTo: dayOf("sampai"),
    place: text("tempat"),
    link: text("tautan"),
    delegation: Array.from({ length: PLAN_ROWS.delegation }, (_, at) => ({
      position: text(`fungsi-${at + 1}`),
      count: Number(text(`jumlah-${at + 1}`)),
    })).filter(({ position }) => position !== ""),
    letterNo: text("nomor-surat"),
    letterDate: dayOf("tanggal-surat"),
    orderNo: text("nomor-tugas"),
    orderDate: dayOf("tanggal-tugas"),
    note: text("catatan"),
  };
}

/** The indicator of a key that `indicatorKey` made. */
export function indicatorOf(key: string): VisitIndicator {
  const [instrument = "", no = ""] = key.split("/");
  return { instrument, no: Number(no) };
}
