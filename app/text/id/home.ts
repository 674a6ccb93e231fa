import type { BandReadingExample, HomeStory } from "../../domain/home-view.ts";
import { formatList, formatScore, formatSize } from "../format.ts";

/** Words of the start page. */
export const HOME = {
  title: "Anda dari daerah mana?",
  eyebrow: "Nilai SPBE dan Pemdi antardaerah",
  lead: "Lihat posisi daerah Anda dalam penilaian SPBE, bagaimana nilainya bergerak, dan siapa yang serupa. Setiap angka menyebut instrumen dan sumbernya.",
  field: "Nama atau kode daerah",
  button: "Lihat posisi daerah",
  hint: "Misalnya Tulang Bawang Barat, Tubaba, atau 18.12.",
  all: "Semua daerah",
  unknown: (text: string) => `“${text}” tidak dikenal sebagai daerah. Periksa ejaannya atau pilih dari semua daerah.`,
  ask: (text: string) => `“${text}” bisa berarti beberapa daerah. Maksud Anda:`,
  storyLink: "Bandingkan keduanya",
  storySub: (shown: string, others: string) => `Indeks ${shown} menurut tahun penilaian; garis tipis: ${others}`,
  storySource: "Sumber setiap angka ada di halaman perbandingan. Garis tidak disambung melewati pergantian instrumen.",
  doors: [
    {
      href: "/daerah",
      title: "Lihat posisi daerah saya",
      text: "Nilai setiap tahun, predikat menurut instrumennya, dan letaknya di antara daerah sejenis.",
    },
    {
      href: "/praktik",
      title: "Cari praktik untuk satu indikator",
      text: "Apa yang dikerjakan daerah lain, berapa biayanya, apakah masih berjalan, dan apa yang tidak berhasil.",
    },
    {
      href: "/kunjungan/baru",
      title: "Tulis laporan kunjungan",
      text: "Jawaban, dokumen, dan komitmen dari satu kunjungan; tindak lanjutnya ditanyakan setelah 3, 6, dan 12 bulan.",
    },
  ],
  proofNone: "Belum ada kunjungan yang tercatat berlanjut menjadi praktik yang ditiru.",
  proofAll: "Semua kunjungan",
  proof: (learner: string) => `${learner} mencatat meniru praktik`,
  proofVisit: (teacher: string) => `setelah kunjungannya ke ${teacher}`,
  changeTitle: "Instrumen berganti tahun ini",
  changeNote: "Sejak Juni 2026 berlaku PermenPANRB 8/2026: 7 aspek dan 20 indikator. Batas predikatnya lain.",
  changeSub:
    "Batas predikat kedua instrumen pada skala 1 sampai 5. Nilainya tidak sebanding dan tidak boleh dikonversi.",
  changeSource: "Batas 8/2026 dibaca dari ringkasan terbuka; naskah bertanda tangan belum diperiksa.",
  changeMore: "Bedanya ketiga instrumen",
  coverageTitle: "Yang sudah terkumpul",
  coverageNote: "Tidak tercantum bukan berarti tidak menerapkan.",
  coverageCaption: "Pemerintah daerah dengan indeks resmi yang ditemukan, menurut tahun penilaian",
  columns: { year: "Tahun", instrument: "Instrumen", found: "Ditemukan", list: "Daftar hasil" },
  complete: "lengkap dari laporan kementerian",
  partial: "baru sebagian, dari berita dan keputusan",
  coverage: (found: number, year: number) => `${found} pemerintah daerah dinilai ${year}`,
} as const;

/** "Mesuji naik 2,30 dari 2021 ke 2024, Tulang Bawang Barat 0,52", or nothing where no span is common. */
export function sayStory({ regions, change }: HomeStory): string | undefined {
  if (change === null) return undefined;
  const parts = regions.flatMap(({ region }, at) => {
    const hundredths = change.hundredths[at];
    if (hundredths === null || hundredths === undefined) return [];
    const verb = hundredths === 0 ? "tetap" : hundredths > 0 ? "naik" : "turun";
    return [
      {
        hundredths,
        text:
          hundredths === 0 ? `${region.shortName} ${verb}` : `${region.shortName} ${verb} ${formatSize(hundredths)}`,
      },
    ];
  });
  const sorted = parts.sort((a, b) => b.hundredths - a.hundredths).map(({ text }) => text);
  return sorted.length === 0 ? undefined : `Dari ${change.from} ke ${change.to} ${formatList(sorted)}`;
}

/** "2,59 disebut Cukup menurut 59/2020. Angka yang sama disebut Baik menurut 8/2026." */
export function sayBandExample({ value, readings }: BandReadingExample): string {
  const printed = formatScore({ value, decimals: 2 });
  const [first, ...rest] = readings.flatMap(({ instrument, band }) =>
    band === null ? [] : [`disebut ${band.label} menurut ${instrument.tag}`],
  );
  return `${printed} ${first}. ${rest.map((reading) => `Angka yang sama ${reading}.`).join(" ")}`;
}
