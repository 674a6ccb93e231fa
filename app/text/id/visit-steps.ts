import type { StepWord, VisitStage, VisitStep } from "../../domain/visit-steps.ts";
import { sayVisitDays } from "./visit-words.ts";

/** Words of the steps of a visit. */
export const VISIT_STEPS = {
  label: "Tahap kunjungan",
  missing: "tidak tercatat",
  months: "3, 6, 12 bulan",
} as const;

export const STAGE_WORDS: Readonly<Record<VisitStage, string>> = {
  asked: "Diajukan",
  accepted: "Diterima",
  scheduled: "Dijadwalkan",
  held: "Terlaksana",
  report: "Laporan",
  checks: "Tindak lanjut",
  declined: "Ditolak",
  cancelled: "Dibatalkan",
};

const SAID: Readonly<Record<StepWord, string>> = {
  unsent: "belum dikirim",
  answer: "menunggu jawaban",
  counter: "menunggu jawaban atas tanggal lain",
  schedule: "menunggu jadwal",
  planned: "menunggu hari pelaksanaan",
  toReport: "menunggu laporan",
  gathered: "dirangkum dari sumber publik",
  waits: "belum dikonfirmasi pihak lain",
  confirmed: "dikonfirmasi pihak lain",
  noted: "pihak lain memberi catatan",
};

/** "16 Maret 2023", "17 Maret 2023, belum dikonfirmasi pihak lain", "tidak tercatat"; "" for what is still to come. */
export function sayStep({ stage, mark, from, to, said }: VisitStep): string {
  if (mark === "unknown") return VISIT_STEPS.missing;
  if (stage === "checks")
    return from === null ? VISIT_STEPS.months : `${VISIT_STEPS.months}, ${sayVisitDays({ from, to })}`;
  if (mark === "next") return "";
  const parts = [from === null ? "" : sayVisitDays({ from, to }), said === null ? "" : SAID[said]];
  return parts.filter((part) => part !== "").join(", ") || VISIT_STEPS.missing;
}
