import { blocksOfHtml } from "../../app/domain/html-blocks.ts";
import type { VisitPaperSource } from "../../app/domain/visit-papers.ts";
import { planOf } from "../../app/domain/visit-plan.ts";
import { reportOf } from "../../app/domain/visit-report.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";

/** Fields of a plan as its form sends them. */
export const PLAN = {
  "indikator-1": "spbe-2020/21",
  kendala: "Daftar risiko belum disusun.\nBelum ada yang menilai.",
  "pertanyaan-1": "Bagaimana daftar risiko disusun?",
  "pertanyaan-2": "Siapa yang menilai?",
  bahan: "Contoh daftar risiko",
  moda: "in_person",
  jenis: "adopt",
  tanggal: "2023-03-16",
  sampai: "2023-03-17",
  tempat: "Aula, Lt. 2",
  tautan: "https://rapat.example/ruang-tertutup",
  "fungsi-1": "Kepala Bidang Aplikasi",
  "jumlah-1": "2",
  "fungsi-2": "Pranata Komputer",
  "jumlah-2": "3",
  "nomor-surat": "005/118/2023",
  "tanggal-surat": "2023-03-01",
  "nomor-tugas": "090/77/2023",
  "tanggal-tugas": "2023-03-10",
  catatan: "Catatan yang hanya untuk kedua pihak",
};

/** Fields of a report as its form sends them. */
export const REPORT = {
  topik: "Manajemen risiko SPBE",
  jenis: "adopt",
  moda: "in_person",
  tanggal: "2023-03-16",
  sampai: "2023-03-17",
  ketelitian: "day",
  pimpinan: "Sekretaris Dinas",
  penerima: "Kepala Dinas",
  peserta: "5 orang dari Bidang Aplikasi",
  "indikator-1": "spbe-2020/21",
  "pertanyaan-1": "Bagaimana daftar risiko disusun?",
  "jawaban-1": "Dimulai dari **layanan**:\n\n1. kumpulkan\n2. nilai & urutkan\n\nLalu `disahkan`.",
  "dokumen-1": "Daftar risiko 2022",
  "terjawab-1": "ya",
  "pertanyaan-3": "Siapa yang menilai?",
  "terjawab-3": "belum",
  hambatan: "Jaringan di aula lambat.",
  simpulan: "- Mulai dari layanan\n- Sahkan dengan keputusan",
  "tindakan-2": "Menyusun daftar risiko",
  "penanggung-2": "Bidang Aplikasi",
  "tenggat-2": "2023-09-30",
  "untuk-2": "spbe-2020/21",
  "bukti-2": "Keputusan kepala dinas",
  "pihak-2": "visitor",
  "tindakan-3": "Mengirim contoh keputusan",
  "pihak-3": "host",
  sumber: "",
  "alamat-sumber": "",
};

const HTML = {
  "jawaban-1":
    "<p>Dimulai dari <strong>layanan</strong>:</p><ol><li>kumpulkan</li><li>nilai &amp; urutkan</li></ol><p>Lalu <code>disahkan</code>.</p>",
  hambatan: "<p>Jaringan di aula lambat.</p>",
  simpulan: "<ul><li>Mulai dari layanan</li><li>Sahkan dengan keputusan</li></ul>",
};

const written = {
  report: reportOf(REPORT),
  texts: Object.fromEntries(Object.entries(HTML).map(([name, html]) => [name, blocksOfHtml(html)])),
};

const party = (code: string, regionName: string) => ({
  ...{ regionId: code, regionCode: code, regionName, officeId: code, name: "Dinas Kominfo" },
});

/** A visit with everything that was written of it; its report is not public yet. */
export const PAPER_SOURCE: VisitPaperSource = {
  visitor: party("18.12", "Kabupaten Tulang Bawang Barat"),
  host: party("18.11", "Kabupaten Mesuji"),
  profiles: {
    visitor: {
      ...{ name: "Dinas Kominfo Kabupaten Tulang Bawang Barat", address: "Jalan Raya 1", mail: "kominfo@uji.example" },
      ...{ phone: "0724 555111", web: null, timeZone: "Asia/Jakarta", offers: null, visitsPerMonth: null },
    },
  },
  side: "visitor",
  time: {
    precision: "day",
    from: "2023-03-16",
    to: "2023-03-17",
    startsAt: "09:00",
    endsAt: null,
    zone: "Asia/Jakarta",
  },
  ...{ form: "in_person", kind: "adopt", topic: "Manajemen risiko SPBE", instruments },
  plan: planOf(PLAN),
  report: written,
  publicReport: undefined,
  guests: [{ name: "Dinas Kominfo Kabupaten Pringsewu", people: 2 }],
  address: undefined,
};
