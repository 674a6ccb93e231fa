import {
  ANSWER_FIELDS,
  type AnswerField,
  QUESTION_LIMITS,
  type QuestionField,
  type QuestionProblem,
  type QuestionStatus,
} from "../../domain/question.ts";
import { MIN_MEASURED, type QuestionListView, type SubjectView } from "../../domain/question-view.ts";
import { formatCount } from "../format.ts";
import { TEXT_PROBLEMS } from "./people-text.ts";

export const QUESTION_STATUS: Readonly<Record<QuestionStatus, string>> = {
  unanswered: "Belum dijawab",
  replied: "Sudah dijawab",
  accepted: "Jawaban diterima",
};

/** Words of `/tanya`. */
export const QUESTIONS = {
  title: "Tanya",
  lead: "Pertanyaan antardinas tentang indikator dan praktik. Yang menjawab dinas lain; yang menerima jawaban dinas penanya.",
  search: "Cari pertanyaan",
  go: "Cari",
  found: (count: number) => `${formatCount(count)} pertanyaan`,
  facets: { label: "Saring pertanyaan", status: "Status", any: "Semua", instrument: "Instrumen" },
  order: "Urut",
  newest: "terbaru",
  oldest: "paling lama menunggu",
  nothing: "Belum ada pertanyaan yang cocok.",
  none: "Belum ada pertanyaan.",
  reset: "Tampilkan semua",
  ask: "Ajukan pertanyaan",
  askNote: "Perlu akun dinas.",
  feed: "Langganan pertanyaan (Atom)",
  fileTitle: "pertanyaan antardinas",
  refused: (name: string, text: string) => `“${name}=${text}” tidak dikenal, jadi diabaikan.`,
  corrected: (typed: string, used: string) => `Tidak ada “${typed}”; yang dicari “${used}”.`,
  answers: (count: number) => (count === 1 ? "1 jawaban" : `${formatCount(count)} jawaban`),
  general: "Umum",
  indicatorFilter: (tag: string, no: number) => `Indikator ${no}, ${tag}`,
} as const;

/** Words of a question's page. */
export const QUESTION = {
  crumb: "Tanya",
  eyebrow: (no: number) => `Pertanyaan ${no}`,
  asked: "Ditanyakan oleh",
  about: "Tentang",
  status: "Status",
  noBody: "Tanpa rincian.",
  answers: "Jawaban",
  answersNote: "Yang diterima dinas penanya di atas.",
  noAnswers: "Belum ada jawaban. Dinas mana pun yang punya akun dapat menjawab.",
  accepted: "Diterima penanya",
  scope: "Berlaku bagi",
  writtenFor: (tag: string) => `Ditulis untuk ${tag}`,
  superseded: (tag: string) => `Berlaku untuk ${tag}; instrumen itu sudah diganti.`,
  reply: "Jawab sebagai dinas",
  accept: "Terima jawaban ini",
  withdraw: "Tarik pertanyaan",
  withdrawAnswer: "Tarik jawaban",
  report: "Laporkan isi yang keliru",
  reportAnswer: "Laporkan jawaban",
  owner: "Khusus dinas penanya:",
  answerer: "Khusus dinas penjawab:",
  ended: { office: "Satu jawaban ditarik dinasnya.", portal: "Satu jawaban diturunkan pengelola." },
  reason: (text: string) => `Alasan: ${text}`,
  gone: {
    office: (title: string, reason: string) =>
      `Pertanyaan “${title}” ditarik dinas yang menanyakannya. Alasan: ${reason}`,
    portal: (title: string, reason: string) => `Pertanyaan “${title}” diturunkan pengelola portal. Alasan: ${reason}`,
  },
  unknown: "Pertanyaan itu tidak ada.",
  fileTitle: (no: number, title: string) => `pertanyaan ${no}: ${title}`,
  note: "Pertanyaan dan jawaban ditulis dinas, bukan keterangan resmi kementerian.",
} as const;

/** Words of the questions on an indicator's page. */
export const ON_INDICATOR = {
  title: "Tanya",
  note: "Dijawab dinas lain, bukan kementerian.",
  none: "Belum ada yang bertanya tentang indikator ini.",
  whole: "Seluruh indikator",
  level: (level: number) => `Level ${level}`,
  ask: "Tanyakan",
  askLevel: (level: number) => `Tanya tentang level ${level}`,
  all: "Semua pertanyaan tentang indikator ini",
} as const;

/** Words of the questions on a practice's page. */
export const ON_PRACTICE = {
  title: "Tanya",
  note: "Dijawab dinas, bukan kementerian. Yang terbaru di atas.",
  none: "Belum ada yang bertanya tentang praktik ini.",
  ask: "Tanyakan",
} as const;

/** Words of the questions in the workspace. */
export const OF_OFFICE = {
  title: "Pertanyaan",
  note: "Tentang praktik dinas Anda, dan yang dinas Anda ajukan.",
  none: "Tidak ada pertanyaan yang terbuka.",
  forUs: "Menunggu jawaban dinas Anda",
  own: "Diajukan dinas Anda",
  reply: "Jawab",
  all: "Pertanyaan lain yang belum dijawab",
} as const;

/** "Indikator 9 (59/2020), level 2" */
export function saySubject(subject: SubjectView): string {
  if (subject === null) return QUESTIONS.general;
  if (subject.kind === "practice") return `Praktik “${subject.title}”`;
  const level = subject.level === null ? "" : `, level ${subject.level}`;
  return `Indikator ${subject.no} (${subject.tag})${level}`;
}

/** How many wait and how long a first answer takes, in at most two sentences. */
export function sayPace({ unanswered, medianHours, measured, total }: QuestionListView): string[] {
  if (total === 0) return [];
  const waiting =
    unanswered === 0 ? "Semua pertanyaan sudah dijawab." : `${formatCount(unanswered)} pertanyaan belum dijawab.`;
  if (medianHours === null) {
    return [waiting, `Lama menunggu jawaban baru dihitung sesudah ${MIN_MEASURED} pertanyaan terjawab.`];
  }
  return [waiting, `Separuh pertanyaan terjawab dalam ${sayHours(medianHours)} (n = ${formatCount(measured)}).`];
}

function sayHours(hours: number): string {
  if (hours < 1) return "kurang dari satu jam";
  if (hours < 48) return `${Math.round(hours)} jam`;
  return `${formatCount(Math.round(hours / 24))} hari`;
}

/** Words of the forms. */
export const ASK = {
  title: "Ajukan pertanyaan",
  lead: "Ditulis atas nama dinas Anda; nama Anda tidak tampil.",
  replyTitle: "Jawab pertanyaan",
  similarTitle: "Sudah pernah ditanyakan?",
  similarLead: "Baca dulu yang mirip. Bila sudah terjawab di sana, tidak perlu bertanya lagi.",
  similarNone: "Tidak ada pertanyaan atau praktik yang mirip.",
  similarQuestions: "Pertanyaan",
  similarPractices: "Praktik",
  next: "Lanjut",
  publish: "Terbitkan pertanyaan",
  publishAnswer: "Terbitkan jawaban",
  back: "Batal",
  general: "Umum, tidak tentang satu indikator",
  anyLevel: "Semua level",
  anyInstrument: "Tidak bergantung pada instrumen",
  practice: (title: string) => `Tentang praktik “${title}”.`,
  practiceGone: "Praktik itu tidak terbit, jadi pertanyaan ini tidak dapat ditujukan ke sana.",
  gone: "Pertanyaan ini sudah tidak terbit, jadi tidak dapat dijawab. Salin tulisan Anda bila masih diperlukan.",
  limit: "Hari ini sudah banyak yang Anda terbitkan. Isian Anda utuh; kirim lagi besok.",
  acceptTitle: "Terima jawaban ini?",
  acceptLead: "Jawaban yang diterima tampil paling atas. Menerima jawaban lain kelak menggantikannya.",
  accept: "Terima jawaban",
  acceptNone: "Jawaban itu tidak ada, sudah ditarik, atau sudah diterima.",
  withdrawTitle: { question: "Tarik pertanyaan?", answer: "Tarik jawaban?" },
  withdrawLead: "Tidak tampil lagi untuk umum; halamannya menyebut bahwa ini ditarik beserta alasannya.",
  withdrawHint: "Tampil untuk umum.",
  withdraw: "Tarik",
  withdrawNone: "Ini sudah tidak terbit.",
} as const;

export const QUESTION_LABELS: Readonly<Record<QuestionField | AnswerField, string>> = {
  judul: "Pertanyaan",
  rincian: "Rincian",
  indikator: "Indikator",
  level: "Level yang ditanyakan",
  praktik: "Praktik",
  jawaban: "Jawaban",
  lingkup: "Berlaku bagi",
  instrumen: "Ditulis untuk instrumen",
};

export const QUESTION_HINTS = {
  judul: `Satu kalimat tanya. Paling panjang ${QUESTION_LIMITS.title} huruf.`,
  rincian: "Keadaan dinas Anda dan yang sudah dicoba. Jangan menulis nama orang, NIP, atau nomor pribadi.",
  jawaban: "Apa yang dilakukan dinas Anda, dan apa hasilnya. Jangan menulis nama orang, NIP, atau nomor pribadi.",
  lingkup: "Misalnya: kabupaten tanpa pusat data sendiri.",
} as const;

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayQuestionProblem({ field, problem }: QuestionProblem): string {
  const label = QUESTION_LABELS[field];
  const limit =
    field === "judul" ? QUESTION_LIMITS.title : field === "lingkup" ? QUESTION_LIMITS.scope : QUESTION_LIMITS.body;
  const subject = ANSWER_FIELDS.some((name) => name === field) ? "jawaban" : "pertanyaan";
  const sentences: Record<QuestionProblem["problem"], string> = {
    missing: `Isi ${label.toLowerCase()}`,
    long: `${label} terlalu panjang: paling banyak ${formatCount(limit)} huruf`,
    words: "Tulis pertanyaannya sebagai kalimat, paling sedikit tiga kata",
    choice: field === "praktik" ? ASK.practiceGone : `${label}: pilih salah satu dari daftar`,
    too_complex: `${label}: ${TEXT_PROBLEMS.too_complex}`,
    busy: `${label}: ${TEXT_PROBLEMS.busy}`,
    mobile: `${label} memuat nomor seluler. Hapus; tulis telepon kantor bila perlu`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus; ${subject} tidak menyebut orang`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus; ${subject} tidak menyebut orang`,
  };
  return sentences[problem];
}
