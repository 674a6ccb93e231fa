import type { OfficeZone } from "../../domain/days.ts";
import type { DeskGroup, DeskRow } from "../../domain/practice-desk-view.ts";
import { formatDay, formatInstant, formatInstantDay } from "../format.ts";
import { sayPerson } from "./people.ts";
import { PRACTICE_STATUS } from "./practices.ts";

/** Words of the list of an office's practices and of what is done with one. */
export const PRACTICE_DESK = {
  title: "Praktik dinas",
  lead: "Yang ditulis dinas Anda: draf Anda, usulan yang menunggu, dan yang sudah terbit.",
  write: "Tulis praktik",
  none: "Dinas Anda belum menulis praktik. Yang pertama boleh pendek: tujuh isian, kira-kira sepuluh menit.",
  untitled: "Tanpa judul",
  groups: {
    returned: "Dikembalikan kepada Anda",
    review: "Menunggu ditinjau",
    confirm: "Perlu dikonfirmasi",
    draft: "Draf Anda",
    published: "Terbit",
    withdrawn: "Tidak tampil untuk umum",
  } satisfies Record<DeskGroup, string>,
  notes: {
    returned: "Perbaiki, lalu ajukan lagi.",
    review: "Yang terbit tetap tampil sampai usulan ini terbit.",
    confirm: "Setahun sekali dinas menyatakan keadaannya; tanpa itu pembaca melihat “belum dikonfirmasi”.",
    draft: "Hanya terlihat oleh Anda.",
    published: "",
    withdrawn: "",
  } satisfies Record<DeskGroup, string>,
  acts: {
    edit: "Buka",
    review: "Tinjau",
    confirm: "Konfirmasi",
    askCheck: "Minta diperiksa",
    withdraw: "Tarik",
    claim: "Ambil alih",
    page: "Lihat",
  },
  claimable: "Tentang daerah Anda, belum milik dinas",
  claimableNote: "Dirangkum dari sumber publik. Ambil alih bila dinas Anda ingin memperbaiki dan menjaganya.",
} as const;

/** What a row of a group says beside its title. */
export function sayDeskRow(group: DeskGroup, { at, status, confirmedOn, by }: DeskRow, zone: OfficeZone): string {
  switch (group) {
    case "returned":
      return `Dikembalikan ${formatInstant(at, zone)}.`;
    case "review":
      return `Diajukan ${by === null ? "" : `${sayPerson(by)}, `}${formatInstant(at, zone)}.`;
    case "confirm":
      return confirmedOn === null ? "Belum pernah dikonfirmasi." : `Terakhir dikonfirmasi ${formatDay(confirmedOn)}.`;
    case "draft":
      return `Disimpan ${formatInstant(at, zone)}.`;
    default:
      return `${PRACTICE_STATUS[status]}, diubah ${formatInstantDay(at, zone)}.`;
  }
}
