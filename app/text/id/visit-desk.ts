import { dayNumber } from "../../domain/day-number.ts";
import type { VisitSide } from "../../domain/visit.ts";
import type { DeskStep, GuestRow, VisitDeskView, VisitGroup } from "../../domain/visit-desk-view.ts";
import type { VisitTask, VisitWait } from "../../domain/visit-waiting.ts";
import { formatDay, formatInstantDay } from "../format.ts";
import { sayVisitDays, VISIT_SIDE_WORDS } from "./visit-words.ts";

/** Words of the visits of an office: the list and the page of each. */
export const VISIT_DESK = {
  title: "Kunjungan",
  lead: "Kunjungan dinas Anda sebagai tamu dan sebagai tuan rumah, menurut siapa yang ditunggu.",
  ask: "Ajukan kunjungan",
  record: "Catat kunjungan yang sudah terlaksana",
  none: "Belum ada kunjungan. Mulai dari indikator yang macet: Kiat mencarikan daerah yang dapat ditanyai.",
  groups: {
    ours: "Menunggu dinas Anda",
    theirs: "Menunggu pihak lain",
    scheduled: "Dijadwalkan",
    report: "Perlu dilaporkan",
    followUp: "Tindak lanjut",
    ended: "Selesai, ditolak, atau dibatalkan",
  } satisfies Record<VisitGroup, string>,
  claimable: "Tentang daerah Anda, belum diambil alih",
  claimableNote: "Dirangkum dari sumber publik. Sesudah diambil alih, dinas Anda menulis laporannya.",
  claim: "Ambil alih",
  next: "Langkah berikutnya",
  nothing: "Tidak ada yang ditunggu dari kunjungan ini.",
  plan: "Rencana",
  planNone: "Rencana belum ditulis.",
  planEdit: "Buka rencana",
  planPrivate: "Hanya dibaca kedua dinas dan dinas yang ikut.",
  history: "Riwayat langkah",
  historyNone: "Belum ada langkah yang tercatat.",
  guests: "Dinas lain yang ikut",
  guestsNone: "Belum ada dinas lain yang ikut atau meminta ikut.",
  answerGuest: "Jawab",
  links: "Laporan, naskah, dan berkas",
  report: "Laporan",
  papers: "Naskah dan surat",
  calendar: "Unduh jadwal untuk kalender",
  files: "Lampiran",
  checks: "Tindak lanjut komitmen",
  agreement: "Perjanjian kerja sama",
  bundle: "Unduh semua berkas",
  confirm: "Konfirmasi laporan",
  writeReport: "Tulis laporan",
  publishReport: "Tulis dan terbitkan laporan",
  answerCheck: "Jawab tindak lanjut",
  objectRemoval: "Tanggapi penurunan",
  unsent: "Permintaan ini belum dikirim, jadi tuan rumah belum melihatnya.",
  declined: "Tuan rumah menolak permintaan ini.",
  cancelled: "Kunjungan ini dibatalkan.",
  withdrawn: "Laporan kunjungan ini sudah ditarik dari halaman umum.",
  removed: "Halaman umum kunjungan ini diturunkan pengelola portal.",
  leave: "Batal ikut",
  request: {
    waiting: "Permintaan ikut menunggu jawaban tuan rumah.",
    missed: "Permintaan ikut tidak terjawab, dan sesi ini tidak lagi menerima dinas lain.",
  },
  publicPage: "Halaman untuk umum",
  noDecision: "Peninjau atau admin dinas Anda yang menjalankan langkah ini.",
  fields: {
    when: "Waktu",
    form: "Cara bertemu",
    indicators: "Indikator",
    stuck: "Yang macet",
    questions: "Pertanyaan",
    documents: "Bahan yang diminta",
    place: "Tempat",
    link: "Tautan daring",
    delegation: "Rombongan",
    note: "Catatan",
  },
  missing: "tidak diisi",
} as const;

const TASKS: Readonly<Record<VisitTask, string>> = {
  answer: "Jawaban",
  schedule: "Penetapan jadwal",
  hold: "Pelaksanaan",
  report: "Laporan",
  confirm: "Konfirmasi laporan",
  check: "Jawaban tindak lanjut",
};

type Known = Pick<VisitDeskView, "absent"> & { readonly sides: readonly VisitSide[] };

/** "Jawaban ditunggu dari tuan rumah sampai 9 Desember 2026." */
export function sayWait(wait: VisitWait): string {
  if (wait.task === "hold") {
    return wait.until === null
      ? "Hari kunjungan sudah lewat. Catat bila sudah terlaksana, atau usulkan tanggal lain."
      : `Kunjungan berlangsung sampai ${formatDay(wait.until)}. Sesudah itu catat bahwa sudah terlaksana.`;
  }
  const task = wait.month === undefined ? TASKS[wait.task] : `${TASKS[wait.task]} bulan ke-${wait.month}`;
  const who = wait.by === "either" ? "kedua pihak" : VISIT_SIDE_WORDS[wait.by].toLowerCase();
  return `${task} ditunggu dari ${who}${wait.until === null ? "" : ` sampai ${formatDay(wait.until)}`}.`;
}

/** What comes next, or why nothing does. */
export function sayNext({ state, visibility, wait }: Pick<VisitDeskView, "state" | "visibility" | "wait">): string {
  if (visibility === "removed" || visibility === "withdrawn") return VISIT_DESK[visibility];
  if (state === "declined" || state === "cancelled") return VISIT_DESK[state];
  if (state === "draft") return VISIT_DESK.unsent;
  return wait === null ? VISIT_DESK.nothing : sayWait(wait);
}

/** The same for the list of one office: whether it is late, and how long there is. */
export function sayUntil({ until }: VisitWait, today: string): string {
  if (until === null) return "";
  const days = dayNumber(until) - dayNumber(today);
  if (days < 0) return `lewat tenggat ${formatDay(until)}`;
  return days === 0 ? "sampai hari ini" : `sampai ${formatDay(until)}, sisa ${days} hari`;
}

/** "Menunggu pihak lain, yang belum punya akun di sini." where a side has none. */
export function sayAbsent({ absent, sides }: Known): string | undefined {
  const [side] = absent.filter((one) => !sides.includes(one));
  if (side === undefined) return undefined;
  return `${VISIT_SIDE_WORDS[side]} belum punya dinas di Kiat. Jawabannya Anda catat sendiri; konfirmasinya tidak dapat dicatatkan.`;
}

const MOVES: Readonly<Record<string, string>> = {
  send: "Mengirim permintaan",
  accept: "Menerima",
  propose: "Mengusulkan tanggal lain",
  decline: "Menolak",
  cancel: "Membatalkan",
  schedule: "Menetapkan jadwal",
  hold: "Mencatat sudah terlaksana",
  publish: "Menerbitkan laporan",
  confirm: "Mengonfirmasi laporan",
  object: "Memberi catatan atas laporan",
};

/** "Tuan rumah, 3 November 2026: Mengusulkan tanggal lain (8–9 Desember 2026), dicatat pihak lain". */
export function sayDeskStep(step: DeskStep, zone: VisitDeskView["zone"]): string {
  const date = step.startsOn === null ? "" : ` (${sayVisitDays({ from: step.startsOn, to: step.endsOn })})`;
  const record = step.isOnRecord ? ", dicatat pihak lain" : "";
  const act = MOVES[step.move] ?? step.move;
  return `${VISIT_SIDE_WORDS[step.side]}, ${formatInstantDay(step.movedAt, zone)}: ${act}${date}${record}`;
}

const GUESTS: Readonly<Record<GuestRow["state"], string>> = {
  asked: "meminta ikut",
  joined: "ikut",
  declined: "tidak diterima",
  left: "batal ikut",
};

/** "Dinas Kominfo Kabupaten Mesuji: meminta ikut, 3 orang". */
export function sayGuest({ officeName, state, people }: GuestRow): string {
  return `${officeName}: ${GUESTS[state]}${people === null ? "" : `, ${people} orang`}`;
}

/** "2 dari 5 tempat terisi"; undefined where nobody else may join. */
export function saySeats(seats: number | null, guests: readonly Pick<GuestRow, "state">[]): string {
  if (seats === null || seats === 0) return "Tidak ada tempat bagi dinas lain.";
  return saySeatsTaken(guests.filter(({ state }) => state === "joined").length, seats);
}

/** "1 dari 2 tempat terisi." */
export function saySeatsTaken(taken: number, seats: number): string {
  return `${taken} dari ${seats} tempat terisi.`;
}

/** The side of an office in one word: "Tamu", "Tuan rumah", "Ikut". */
export function sayRole(side: VisitSide | "guest"): string {
  return side === "guest" ? "Ikut" : VISIT_SIDE_WORDS[side];
}
