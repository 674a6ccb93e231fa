import type { VisitForm, VisitKind, VisitSide, VisitState } from "../../domain/visit.ts";

/** Words of visits that many pages share. */

export const VISIT_STATE_WORDS: Readonly<Record<VisitState, string>> = {
  draft: "Draf",
  requested: "Diajukan",
  rescheduled: "Tanggal lain diusulkan",
  accepted: "Diterima",
  declined: "Ditolak",
  cancelled: "Dibatalkan",
  scheduled: "Dijadwalkan",
  held: "Terlaksana",
  reported: "Dilaporkan",
  confirmed: "Dikonfirmasi",
  objected: "Ada catatan",
};

export const VISIT_FORM_WORDS: Readonly<Record<VisitForm, string>> = {
  online: "Daring",
  in_person: "Tatap muka, tamu datang",
  peers_come: "Tatap muka, narasumber datang",
  unknown: "Cara bertemu tidak disebut",
};

export const VISIT_KIND_WORDS: Readonly<Record<VisitKind, string>> = {
  work: "Kunjungan kerja",
  compare: "Kaji banding",
  adopt: "Studi tiru",
  consult: "Konsultasi",
  unknown: "Kunjungan",
};

export const VISIT_SIDE_WORDS: Readonly<Record<VisitSide, string>> = { visitor: "Tamu", host: "Tuan rumah" };
