import type { IndexCheck } from "../../domain/arithmetic-check.ts";
import type { ClaimState } from "../../domain/claims-view.ts";
import { formatFine } from "../format.ts";

/** Words of `/daerah/:code/nilai`. */
export const REGION_VALUES = {
  crumb: "Nilai",
  title: (name: string) => `Semua nilai ${name}`,
  cited: (name: string) => `semua klaim nilai ${name}`,
  lead: "Setiap angka adalah klaim: siapa menyebutnya, di mana, dan seberapa yakin. Paling banyak satu klaim diadopsi untuk tiap tahun dan unsur; yang berbeda tetap ditampilkan.",
  none: "Belum ada satu pun nilai daerah ini yang ditemukan. Tidak tercantum bukan berarti tidak menerapkan.",
  reason: (reason: string) => `Dasar adopsi indeks: ${reason}.`,
  caption: (year: number, tag: string) => `Klaim penilaian ${year}, instrumen ${tag}`,
  columns: {
    node: "Unsur",
    value: "Nilai",
    band: "Predikat",
    state: "Keadaan",
    check: "Hitung ulang",
    source: "Sumber",
  },
  confidence: (word: string) => `keyakinan ${word}`,
  entered: (by: string) => `dimasukkan oleh ${by}`,
  unchecked: "belum diperiksa orang kedua",
  checked: (by: string) => `diperiksa oleh ${by}`,
  offScale: "di luar skala instrumen; dicatat seperti tercetak",
  offGrid:
    "tidak ada tingkat bulat indikatornya yang memberi rata-rata ini, mungkin tidak semua indikator ikut dirata-rata; dicatat seperti tercetak",
  back: "Kembali ke halaman daerah",
} as const;

export const CLAIM_STATES: Record<ClaimState, string> = {
  adopted: "diadopsi",
  supports: "sejalan dengan yang diadopsi",
  differs: "berbeda dari yang diadopsi",
  conflict: "konflik, belum ada yang diadopsi",
  withdrawn: "ditarik",
  self: "bukan hasil resmi",
};

/** What recomputing an index from the adopted parts of the year says; empty where parts are missing. */
export function sayCheck(check: IndexCheck | null): string {
  if (check === null || check.kind === "incomplete") return "";
  const computed = formatFine(check.exact);
  if (check.kind === "agrees") return `${computed} dari domain, sesuai`;
  const off = (Math.abs(check.difference) / 10_000).toFixed(3).replace(".", ",");
  if (check.kind === "within_rounding") return `${computed} dari domain, selisih ${off} karena pembulatan`;
  return `${computed} dari domain, berbeda ${off}`;
}

/** The sentence for link previews. */
export function sayClaims(name: string, years: readonly { readonly claims: readonly unknown[] }[]): string {
  const count = years.reduce((sum, { claims }) => sum + claims.length, 0);
  return count === 0
    ? `Nilai ${name} belum ditemukan.`
    : `${count} klaim nilai ${name} dengan sumber, keyakinan, dan hitung ulangnya.`;
}
