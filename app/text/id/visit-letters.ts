import type { VisitEvent, VisitNotice } from "../../domain/visit-notice.ts";
import { visitPaths } from "../visit-paths.ts";
import { sayWait } from "./visit-desk.ts";
import { nameParty, sayVisitDays, sayVisitHours } from "./visit-words.ts";

type Said = { readonly subject: string; readonly lead: string };

const EVENTS: Readonly<Record<VisitEvent, Said>> = {
  send: { subject: "Permintaan kunjungan", lead: "Ada permintaan kunjungan kepada dinas Anda." },
  accept: { subject: "Kunjungan diterima", lead: "Permintaan kunjungan diterima." },
  propose: { subject: "Usulan tanggal kunjungan", lead: "Tanggal lain diusulkan untuk kunjungan ini." },
  decline: {
    subject: "Permintaan kunjungan ditolak",
    lead: "Permintaan kunjungan ditolak. Alasannya ada di halamannya.",
  },
  cancel: { subject: "Kunjungan dibatalkan", lead: "Kunjungan ini dibatalkan. Alasannya ada di halamannya." },
  schedule: { subject: "Kunjungan dijadwalkan", lead: "Jadwal kunjungan ditetapkan." },
  hold: { subject: "Kunjungan tercatat terlaksana", lead: "Kunjungan dicatat sudah terlaksana." },
  publish: { subject: "Laporan kunjungan terbit", lead: "Laporan kunjungan terbit." },
  confirm: { subject: "Laporan kunjungan dikonfirmasi", lead: "Pihak lain mengonfirmasi laporan kunjungan." },
  object: { subject: "Catatan atas laporan kunjungan", lead: "Pihak lain memberi catatan atas laporan kunjungan." },
  guest_asked: { subject: "Dinas lain meminta ikut", lead: "Dinas lain meminta ikut dalam kunjungan ini." },
  guest_joined: { subject: "Dinas Anda dapat ikut", lead: "Tuan rumah menerima permintaan dinas Anda untuk ikut." },
  guest_declined: {
    subject: "Permintaan ikut tidak diterima",
    lead: "Tuan rumah tidak dapat menerima permintaan dinas Anda untuk ikut.",
  },
  guest_left: { subject: "Dinas lain batal ikut", lead: "Dinas lain yang semula ikut atau meminta ikut kini batal." },
  claimed: { subject: "Kunjungan diambil alih", lead: "Dinas pihak lain mengambil alih bagiannya dari kunjungan ini." },
  review_asked: {
    subject: "Laporan kunjungan menunggu diterbitkan",
    lead: "Rekan Anda meminta laporan kunjungan ini diterbitkan.",
  },
  remind_answer: { subject: "Tenggat jawaban kunjungan", lead: "Permintaan kunjungan ini belum dijawab." },
  remind_confirm: {
    subject: "Tenggat konfirmasi laporan",
    lead: "Laporan kunjungan ini belum dikonfirmasi. Tanpa jawaban, halamannya menyebut belum dikonfirmasi.",
  },
  remind_report: {
    subject: "Laporan kunjungan ditunggu",
    lead: "Kunjungan sudah terlaksana, tetapi laporannya belum terbit.",
  },
  remind_check: {
    subject: "Tindak lanjut kunjungan",
    lead: "Sudah waktunya menjawab keadaan komitmen dinas Anda dari kunjungan ini.",
  },
};

/** The letter that tells an office of a visit. */
export function writeVisitLetter(notice: VisitNotice): { subject: string; text: string } {
  const { event, visitId, visitor, host, when, wait, publicUrl } = notice;
  const { subject, lead } = EVENTS[event];
  const pair = `${nameParty(visitor)} ke ${nameParty(host)}`;
  const days = [sayVisitDays(when), sayVisitHours(when)].filter((part) => part !== "").join(", ");
  const until = wait === null || event.startsWith("guest") ? "" : `\n${sayWait(wait)}`;
  const link = `${publicUrl}${addressOf(event, visitId)}`;
  return {
    subject: `${subject}: ${pair}`,
    text: `${lead}\n\nKunjungan: ${pair}\nWaktu: ${days}${until}\n\n${link}\n\nSurat ini dikirim Kiat kepada peninjau dan admin dinas. Masuk dulu untuk membuka tautannya.\n`,
  };
}

function addressOf(event: VisitEvent, id: string): string {
  if (event === "publish" || event === "remind_confirm") return visitPaths.visitConfirm(id);
  if (event === "remind_report") return visitPaths.visitReport(id);
  if (event === "review_asked") return visitPaths.visitReportPublish(id);
  if (event === "remind_check") return visitPaths.visitChecks(id);
  return event === "guest_declined" ? visitPaths.ownVisits : visitPaths.ownVisit(id);
}
