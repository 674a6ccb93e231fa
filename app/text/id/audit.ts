import type { AuditAction } from "../../domain/audit.ts";
import type { AuditEntryView } from "../../domain/audit-view.ts";
import { ROLES, type Role } from "../../domain/permissions.ts";
import { formatCount } from "../format.ts";
import { sayPerson } from "./people.ts";
import { ROLE_LABELS } from "./roles.ts";

/** Every act that the log can tell, in words. */
export const AUDIT_LABELS: Readonly<Record<AuditAction, string>> = {
  "portal.set_up": "Portal dipasang",
  "session.opened": "Masuk",
  "session.ended": "Keluar",
  "session.revoked": "Sesi dicabut",
  "sign_in.refused": "Percobaan masuk ditolak",
  "password.changed": "Sandi diganti",
  "password.reset": "Sandi diatur ulang",
  "reset.asked": "Atur ulang sandi diminta",
  "second_factor.added": "Faktor kedua dipasang",
  "second_factor.removed": "Faktor kedua dilepas",
  "recovery_codes.made": "Kode pemulihan dibuat",
  "recovery_code.used": "Kode pemulihan dipakai",
  "identity.linked": "Akun institusi ditautkan",
  "account.edited": "Akun diubah",
  "account.exported": "Data akun diunduh",
  "account.deleted": "Akun dihapus",
  "account.disabled": "Akun dinonaktifkan",
  "account.enabled": "Akun diaktifkan lagi",
  "invitation.sent": "Undangan dikirim",
  "invitation.withdrawn": "Undangan ditarik",
  "invitation.accepted": "Undangan diterima",
  "role.granted": "Peran diberikan",
  "role.ended": "Peran diakhiri",
  "office.created": "Dinas dibuat",
  "office.edited": "Profil dinas diterbitkan",
  "practice.submitted": "Praktik diajukan untuk ditinjau",
  "practice.returned": "Praktik dikembalikan ke penulis",
  "practice.published": "Praktik diterbitkan",
  "practice.withdrawn": "Praktik ditarik",
  "practice.removed": "Praktik diturunkan",
  "practice.confirmed": "Keadaan praktik dipastikan",
  "practice.claimed": "Praktik diambil alih",
  "check.asked": "Pemeriksaan sejawat diminta",
  "check.answered": "Pemeriksaan sejawat dijawab",
  "adoption.recorded": "Tiruan dicatat",
  "adoption.edited": "Catatan tiruan diubah",
  "attachment.added": "Lampiran ditambahkan",
  "attachment.published": "Lampiran diterbitkan",
  "attachment.removed": "Lampiran dihapus",
  "question.asked": "Pertanyaan diajukan",
  "question.answered": "Pertanyaan dijawab",
  "question.accepted": "Jawaban diterima",
  "question.withdrawn": "Pertanyaan ditarik",
  "question.removed": "Pertanyaan diturunkan",
  "answer.withdrawn": "Jawaban ditarik",
  "answer.removed": "Jawaban diturunkan",
  "visit.drafted": "Kunjungan disiapkan",
  "visit.moved": "Langkah kunjungan",
  "visit.plan_edited": "Rencana kunjungan diubah",
  "visit.report_edited": "Laporan kunjungan diubah",
  "visit.review_asked": "Laporan kunjungan diajukan untuk terbit",
  "visit.claimed": "Kunjungan diambil alih",
  "visit.withdrawn": "Laporan kunjungan ditarik",
  "visit.removed": "Kunjungan diturunkan",
  "visit.restored": "Kunjungan dipulihkan",
  "visit.files_published": "Berkas kunjungan diterbitkan",
  "visit_guest.asked": "Minta ikut kunjungan",
  "visit_guest.answered": "Permintaan ikut kunjungan dijawab",
  "visit_guest.left": "Batal ikut kunjungan",
  "commitment.checked": "Tindak lanjut dijawab",
  "agreement.recorded": "Perjanjian dicatat",
  "agreement.withdrawn": "Perjanjian ditarik",
  "report.sent": "Laporan isi dikirim",
  "report.handled": "Laporan isi ditangani",
  "draft.discarded": "Draf dibuang",
  "handover.offered": "Serah terima ditawarkan",
  "handover.accepted": "Serah terima diterima",
  "handover.withdrawn": "Serah terima ditarik",
  "demo.created": "Akun contoh dibuat",
  "demo.removed": "Akun contoh dihapus",
};

/** Words of `/ruang-kerja/jejak` and `/kelola/jejak`. */
export const AUDIT = {
  title: "Jejak dinas",
  portalTitle: "Jejak portal",
  lead: "Siapa melakukan apa dan kapan. Catatan hanya bertambah; tidak ada yang dapat mengubah atau menghapusnya.",
  caption: "Tindakan, terbaru lebih dulu",
  columns: { act: "Tindakan", who: "Oleh", about: "Tentang", at: "Kapan" },
  action: "Tindakan",
  anyAction: "Semua tindakan",
  person: "Orang",
  anyPerson: "Semua orang",
  since: "Sejak",
  sinceHint: "Tahun-bulan-hari, misalnya 2026-11-25.",
  apply: "Saring",
  none: "Belum ada tindakan yang tercatat.",
  noneFound: "Tidak ada tindakan yang cocok dengan saringan ini.",
  all: "Seluruh jejak",
  files: "Unduh jejak dengan saringan yang sama:",
  license: "Catatan internal dinas; tidak untuk disebarluaskan",
  notes: "Nama orang menurut keadaan saat berkas dibuat. Kapan: UTC.",
  cutNote: (rows: number) => `Hanya ${formatCount(rows)} tindakan terbaru yang dimuat; saring untuk yang lebih lama.`,
  found: (total: number) => `${formatCount(total)} tindakan.`,
  refused: (name: string, text: string) => `Saringan “${name}=${text}” tidak dikenal, jadi diabaikan.`,
  system: "Tanpa akun",
  cited: (what: string, day: string) => `${what}, Kiat, diunduh ${day}`,
} as const;

const FACT_LABELS: Readonly<Record<string, string>> = {
  role: "peran",
  version: "versi",
  drafts: "draf",
  invitations: "undangan",
  device: "peramban",
  reason: "alasan",
  sessions: "sesi",
  how: "cara",
  count: "jumlah",
  offices: "dinas",
  people: "orang",
};

/** Ids say nothing to people; what they name stands in its own column. */
const HIDDEN_FACTS: readonly string[] = ["from", "to", "subject"];

/** "peran admin daerah, versi 3" */
export function sayFacts({ facts }: AuditEntryView): string {
  return facts
    .filter(({ name }) => !HIDDEN_FACTS.includes(name))
    .map(({ name, value }) => `${FACT_LABELS[name] ?? name} ${sayFact(value)}`)
    .join(", ");
}

function sayFact(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "ya" : "tidak";
  const role = ROLES.find((one) => one === value);
  return role === undefined ? String(value) : ROLE_LABELS[role satisfies Role].toLowerCase();
}

export function sayActor({ personName }: AuditEntryView): string {
  return personName === null ? AUDIT.system : sayPerson(personName);
}

export function saySubject({ subjectName }: AuditEntryView): string {
  return subjectName === null ? "" : sayPerson(subjectName);
}
