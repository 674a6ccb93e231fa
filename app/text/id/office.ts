import { MAX_VISITS_PER_MONTH, OFFICE_LIMITS, type OfficeField, type OfficeProblem } from "../../domain/office.ts";
import { formatCount } from "../format.ts";
import { TEXT_PROBLEMS } from "./people-text.ts";

export const OFFICE = {
  title: "Profil dinas",
  lead: "Tampil untuk umum di halaman daerah Anda. Tulis kontak kantor dan jabatan, bukan nama, nomor, atau alamat orang.",
  readOnly: "Hanya admin dinas yang mengubah profil ini.",
  publish: "Terbitkan profil",
  publicPage: "Lihat halaman umum",
  versionsTitle: "Versi profil dinas",
  freeMail: "Ini surel gratis. Bila ada, pakai surel resmi berakhiran go.id agar pengunjung tahu itu kantor Anda.",
} as const;

export const OFFICE_LABELS: Readonly<Record<OfficeField, string>> = {
  nama: "Nama dinas",
  alamat: "Alamat kantor",
  surel: "Surel resmi",
  telepon: "Telepon kantor",
  situs: "Situs",
  zona: "Zona waktu",
  layanan: "Yang ditawarkan kepada tamu",
  kunjungan: "Kunjungan per bulan",
};

/** A field of a revision as people read it. */
export function labelOfficeField(field: string): string {
  return Object.entries(OFFICE_LABELS).find(([name]) => name === field)?.[1] ?? field;
}

export const OFFICE_HINTS: Readonly<Record<OfficeField, string>> = {
  nama: `Nama lengkap menurut perda. Paling panjang ${OFFICE_LIMITS.name} huruf.`,
  alamat: `Jalan, nomor, kecamatan. Paling panjang ${OFFICE_LIMITS.address} huruf.`,
  surel: "Surel kantor, misalnya kominfo@mesujikab.go.id",
  telepon: "Nomor kantor dengan kode area, bukan nomor seluler. Misalnya (0726) 123456",
  situs: "Misalnya diskominfo.mesujikab.go.id",
  zona: "Jam di ruang kerja dan tenggat memakai zona ini.",
  layanan: `Apa yang dapat dipelajari di dinas Anda, dan apa yang perlu disiapkan tamu. Boleh Markdown. Paling panjang ${formatCount(OFFICE_LIMITS.offers)} huruf.`,
  kunjungan: `Berapa rombongan yang dapat diterima dalam sebulan, 0 sampai ${MAX_VISITS_PER_MONTH}. Kosong berarti tidak disebutkan, 0 berarti tidak menerima.`,
};

export const ZONE_OPTIONS = [
  { value: "Asia/Jakarta", label: "WIB, Indonesia bagian barat" },
  { value: "Asia/Makassar", label: "WITA, Indonesia bagian tengah" },
  { value: "Asia/Jayapura", label: "WIT, Indonesia bagian timur" },
] as const;

/** What is wrong with a field, the same sentence in the summary and at the field. */
export function sayOfficeProblem({ field, problem }: OfficeProblem): string {
  const label = OFFICE_LABELS[field];
  const limits: Partial<Record<OfficeField, number>> = {
    nama: OFFICE_LIMITS.name,
    alamat: OFFICE_LIMITS.address,
    surel: OFFICE_LIMITS.mail,
    telepon: OFFICE_LIMITS.phone,
    situs: OFFICE_LIMITS.web,
    layanan: OFFICE_LIMITS.offers,
  };
  const sentences: Record<OfficeProblem["problem"], string> = {
    missing: `Isi ${label.toLowerCase()}`,
    long: `${label} terlalu panjang: paling banyak ${limits[field]} huruf`,
    mail: "Tulis surel lengkap, misalnya kominfo@mesujikab.go.id",
    phone: "Tulis nomor telepon dengan angka, misalnya (0726) 123456",
    web: "Tulis alamat situs yang diawali http:// atau https://",
    zone: "Pilih salah satu zona waktu",
    visits: `Tulis bilangan bulat 0 sampai ${MAX_VISITS_PER_MONTH}, atau kosongkan`,
    ...TEXT_PROBLEMS,
    mobile: `${label} memuat nomor seluler. Tulis nomor telepon kantor, bukan nomor pribadi`,
    nip: `${label} memuat angka yang tampak seperti NIP. Hapus; halaman ini tidak menyebut orang`,
    nik: `${label} memuat angka yang tampak seperti NIK. Hapus; halaman ini tidak menyebut orang`,
  };
  return sentences[problem];
}

/** Words of the office on the page of its region. */
export const PUBLIC_OFFICE = {
  section: "Dinas",
} as const;

export function sayVisits(perMonth: number | null): string | undefined {
  if (perMonth === null) return undefined;
  return perMonth === 0 ? "Saat ini tidak menerima kunjungan" : `Menerima paling banyak ${perMonth} kunjungan sebulan`;
}
