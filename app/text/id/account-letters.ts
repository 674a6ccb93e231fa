import { formatInstant } from "../format.ts";
import type { LetterText } from "./letters.ts";

/** Letters about one's own account. */
export const ACCOUNT_LETTERS = {
  mailChange: (link: string): LetterText => ({
    subject: "Pastikan surel baru Anda di Kiat",
    text: `Seseorang yang masuk ke Kiat ingin memakai surel ini untuk akunnya. Bila itu Anda, buka tautan ini dalam 1 jam di peramban yang sama:\n\n${link}\n\nBila bukan Anda, abaikan surat ini: tidak ada yang berubah.\n`,
  }),
  mailChanged: (at: string): LetterText => ({
    subject: "Surel akun Kiat Anda diganti",
    text: `Surel akun Kiat Anda diganti pada ${formatInstant(at, "Asia/Jakarta")}; surel ini tidak dipakai lagi untuk masuk. Bila bukan Anda, segera beri tahu admin dinas Anda atau pengelola portal.\n`,
  }),
  identityLinked: (institution: string, at: string): LetterText => ({
    subject: "Akun institusi ditautkan ke akun Kiat Anda",
    text: `Pada ${formatInstant(at, "Asia/Jakarta")} akun Anda di ${institution} ditautkan ke akun Kiat dengan surel ini, dan dipakai untuk masuk. Bila bukan Anda, segera beri tahu pengelola portal.\n`,
  }),
  accountDeleted: (at: string): LetterText => ({
    subject: "Akun Kiat Anda dihapus",
    text: `Akun Kiat dengan surel ini dihapus pada ${formatInstant(at, "Asia/Jakarta")} atas permintaan dari akun itu sendiri. Nama, surel, dan jabatan Anda tidak lagi disimpan. Yang sudah terbit tetap milik dinas, tanpa nama Anda. Bila bukan Anda, beri tahu pengelola portal.\n`,
  }),
} as const;
