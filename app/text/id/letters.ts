import type { Role } from "../../domain/permissions.ts";
import { formatDay, formatInstant, formatInstantDay } from "../format.ts";
import { ROLE_LABELS } from "./roles.ts";

export type LetterText = { readonly subject: string; readonly text: string };

const FOOT = "Surat ini dikirim oleh Kiat. Bila Anda tidak memintanya, abaikan saja: tidak ada yang berubah.";

/** Letters that the portal sends. Each says what it is for, how long it holds and what to do with it. */
export const LETTERS = {
  reset: (link: string): LetterText => ({
    subject: "Kata sandi baru untuk Kiat",
    text: `Seseorang meminta kata sandi baru untuk akun Anda. Buka tautan ini dalam 1 jam untuk membuatnya:\n\n${link}\n\nTautan hanya berlaku sekali.\n\n${FOOT}\n`,
  }),
  signInLink: (link: string): LetterText => ({
    subject: "Tautan masuk Kiat",
    text: `Buka tautan ini dalam 15 menit untuk masuk tanpa kata sandi:\n\n${link}\n\nTautan hanya berlaku sekali.\n\n${FOOT}\n`,
  }),
  invitation: ({ link, office, role, until }: InvitationFacts): LetterText => ({
    subject: `Undangan menulis untuk ${office} di Kiat`,
    text: `Anda diundang ke Kiat sebagai ${role}, ${office}. Buka tautan ini paling lambat ${formatInstantDay(until, "Asia/Jakarta")} untuk menerimanya:\n\n${link}\n\n${FOOT}\n`,
  }),
  checkAsked: ({ link, title, office, deadline }: CheckFacts): LetterText => ({
    subject: `Diminta memeriksa praktik “${title}”`,
    text: `${office} meminta dinas Anda membaca praktik “${title}” dan menyatakan apakah isinya benar. Jawaban dinantikan sampai ${formatDay(deadline)}; praktiknya tetap terbit.\n\n${link}\n\nPeninjau atau admin dinas Anda menjawab di ruang kerjanya.\n`,
  }),
  practiceRemoved: ({ link, title, reason }: RemovedFacts): LetterText => ({
    subject: `Praktik “${title}” diturunkan dari Kiat`,
    text: `Pengelola portal menurunkan praktik “${title}” dari halaman umum. Alasannya:\n\n${reason}\n\nIsinya tetap milik dinas Anda. Bila keputusan ini keliru, tanggapi di sini:\n\n${link}\n`,
  }),
  visitRemoved: ({ link, title, reason }: RemovedFacts): LetterText => ({
    subject: `Kunjungan “${title}” diturunkan dari Kiat`,
    text: `Pengelola portal menurunkan kunjungan “${title}” dari halaman umum. Alasannya:\n\n${reason}\n\nIsinya tetap terbaca oleh kedua pihak. Bila keputusan ini keliru, tanggapi di sini:\n\n${link}\n`,
  }),
  passwordChanged: (at: string): LetterText => ({
    subject: "Kata sandi Kiat Anda diganti",
    text: `Kata sandi akun Anda diganti pada ${formatInstant(at, "Asia/Jakarta")}, dan semua peramban lain dikeluarkan. Bila bukan Anda, minta kata sandi baru sekarang dan beri tahu admin dinas Anda.\n`,
  }),
} as const;

type CheckFacts = { link: string; title: string; office: string; deadline: string };
type RemovedFacts = { link: string; title: string; reason: string };
type InvitationFacts = { link: string; office: string; role: string; until: string };

/** The letter of an invitation to a role, for the office or province `scope`; "" for roles of the portal. */
export function writeInvitation({ link, scope, role, until }: InvitedTo): LetterText {
  const office = scope === "" ? "pengelola portal" : scope;
  return LETTERS.invitation({ link, office, role: ROLE_LABELS[role].toLowerCase(), until });
}

type InvitedTo = { link: string; scope: string; role: Role; until: string };
