import { type Paper, paperLines } from "../../domain/paper.ts";
import { findPersonalNumber } from "../../domain/personal-number.ts";
import type { VisitPaperSource } from "../../domain/visit-papers.ts";
import { nameParty, sayIndicator, VISIT_SIDE_WORDS } from "../id/visit-words.ts";
import { visitMinutes } from "./minutes.ts";
import { NOT_SAID, sayParties, sayWhen } from "./paper-words.ts";
import { tripReport } from "./trip-report.ts";
import { type FieldToMend, fieldsToMend, type ReadPaper } from "./visit-papers.ts";

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The evidence of a visit before it becomes files. */
export type VisitBundle = {
  readonly report: Paper;
  readonly minutes: Paper;
  readonly attendance: Table;
  readonly commitments: Table;
  readonly about: string;
};

export type PreparedBundle =
  | { readonly status: "bundle"; readonly bundle: VisitBundle }
  | { readonly status: "personal"; readonly fields: readonly FieldToMend[] };

/** What an evidence bundle holds besides the attached files, of which only the names are told. */
export function prepareBundle(read: ReadPaper, files: readonly string[]): PreparedBundle {
  const { source } = read;
  const bundle = {
    ...{ report: tripReport(source), minutes: visitMinutes(source) },
    ...{ attendance: attendanceOf(source), commitments: commitmentsOf(source), about: aboutBundle(source, files) },
  };
  const lines = [
    ...[...paperLines(bundle.report), ...paperLines(bundle.minutes), bundle.about],
    ...[...bundle.attendance.rows.flat(), ...bundle.commitments.rows.flat()],
  ];
  if (findPersonalNumber(lines.join("\n")) === undefined) return { status: "bundle", bundle };
  return { status: "personal", fields: fieldsToMend(read, ["plan", "report"]) };
}

/** By function and number; nobody is named. */
function attendanceOf({ plan, guests, report, visitor, host }: VisitPaperSource): Table {
  const known = report?.report;
  return {
    head: ["pihak", "fungsi", "jumlah"],
    rows: [
      ...(plan?.delegation ?? []).map(({ position, count }) => [nameParty(visitor), position, String(count)]),
      ...(known?.ledBy ? [[nameParty(visitor), `Pimpinan rombongan: ${known.ledBy}`, ""]] : []),
      ...(known?.people ? [[nameParty(visitor), `Peserta: ${known.people}`, ""]] : []),
      ...guests.map(({ name, people }) => [name, NOT_SAID, people === null ? "" : String(people)]),
      ...(known?.receivedBy ? [[nameParty(host), `Penerima: ${known.receivedBy}`, ""]] : []),
    ],
  };
}

function commitmentsOf({ report, instruments }: VisitPaperSource): Table {
  return {
    head: ["nomor", "tindakan", "pihak", "penanggung_jawab", "tenggat", "indikator", "bukti"],
    rows: (report?.report.commitments ?? []).map(({ no, action, side, inCharge, dueOn, indicator, evidence }) => [
      ...[String(no), action, VISIT_SIDE_WORDS[side], inCharge, dueOn ?? ""],
      ...[indicator === null ? "" : sayIndicator(indicator, instruments), evidence],
    ]),
  };
}

/** `isi.txt`: what the bundle is and is not. */
function aboutBundle(source: VisitPaperSource, files: readonly string[]): string {
  return [
    `Bundel bukti: ${sayParties(source)}`,
    `Waktu: ${sayWhen(source.time)}`,
    "",
    "Bundel ini berisi:",
    "- laporan.docx dan laporan.txt: laporan perjalanan dinas",
    "- notulensi.docx dan notulensi.txt: pertanyaan, jawaban, dan komitmen",
    "- daftar-hadir.csv: kehadiran menurut fungsi dan jumlah, tanpa nama orang",
    "- komitmen.csv: tindakan, penanggung jawab, tenggat, dan bukti selesai",
    files.length === 0
      ? "- Tidak ada berkas yang dilampirkan pada kunjungan ini."
      : `- lampiran/: ${files.length} berkas sebagaimana diunggah dinas`,
    ...files.map((name) => `  - ${name}`),
    "- SHA256SUMS: sidik jari setiap berkas di atas, untuk memastikan isinya tidak berubah",
    "",
    "Kiat hanya mengumpulkan apa yang ditulis kedua dinas. Bundel ini tidak menyatakan bahwa buktinya akan diterima penilai.",
    "Berkas lampiran tidak diperiksa isinya; pastikan tidak ada data pribadi sebelum diteruskan.",
    "",
  ].join("\n");
}
