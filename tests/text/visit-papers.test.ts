import { expect, test } from "vitest";
import { type Paper, paperLines } from "../../app/domain/paper.ts";
import { VISIT_PAPERS, type VisitPaperName, type VisitPaperSource } from "../../app/domain/visit-papers.ts";
import { planOf } from "../../app/domain/visit-plan.ts";
import { reportOf } from "../../app/domain/visit-report.ts";
import { sayRefusedPaper } from "../../app/text/id/visit-papers.ts";
import { preparePaper } from "../../app/text/papers/visit-papers.ts";
import { PAPER_SOURCE, PLAN, REPORT } from "../support/visit-paper-sample.ts";

const READ = { source: PAPER_SOURCE, planFields: PLAN, reportFields: REPORT };

function paperOf(name: VisitPaperName, change: Partial<VisitPaperSource> = {}): Paper {
  const prepared = preparePaper(name, { ...READ, source: { ...PAPER_SOURCE, ...change } });
  if (prepared.status !== "paper") throw new Error(`${name} is ${prepared.status}`);
  return prepared.paper;
}

const textOf = (name: VisitPaperName, change: Partial<VisitPaperSource> = {}) =>
  paperLines(paperOf(name, change)).join("\n");

test("the letter asks with purpose, questions, date, numbers and contact", () => {
  const text = textOf("surat-permohonan");
  for (const words of [
    "Pemerintah Kabupaten Tulang Bawang Barat\nDinas Kominfo\nJalan Raya 1\nTelepon 0724 555111, Surel kominfo@uji.example",
    "Tanggal\n1 Maret 2023\nNomor\n005/118/2023\nSifat\n(diisi dinas)",
    "Permohonan studi tiru",
    "Yth. Kepala Dinas Kominfo Kabupaten Mesuji",
    "Hari, tanggal\n16–17 Maret 2023\nWaktu\nmulai 09.00 WIB",
    "Tempat\nAula, Lt. 2",
    "Bagaimana daftar risiko disusun?\nSiapa yang menilai?",
    "Kepala Bidang Aplikasi\n2 orang\nPranata Komputer\n3 orang\nDinas Kominfo Kabupaten Pringsewu\n2 orang",
    "Narahubung: 0724 555111, kominfo@uji.example",
  ]) {
    expect(text).toContain(words);
  }
});

test("the report has the sections of official reports in their order, and the answers", () => {
  const paper = paperOf("laporan-perjalanan-dinas");
  expect(paper.sections.map(({ heading }) => heading)).toEqual([
    ...["A. Pendahuluan", "B. Kegiatan yang dilaksanakan", "C. Hasil yang dicapai", "D. Hambatan"],
    ...["E. Simpulan dan saran", "F. Rencana tindak lanjut", "G. Penutup"],
  ]);
  expect(paper.sections[0]?.parts.map(({ heading }) => heading)).toEqual([
    ...["1. Umum", "2. Maksud dan tujuan", "3. Ruang lingkup", "4. Dasar"],
  ]);
  expect(paper.sections[2]?.parts).toMatchObject([
    {
      heading: "1. Bagaimana daftar risiko disusun?",
      blocks: [
        { kind: "paragraph", text: "Dimulai dari layanan:" },
        { kind: "list", ordered: true, items: ["kumpulkan", "nilai & urutkan"] },
        { kind: "paragraph", text: "Lalu disahkan." },
        { kind: "paragraph", text: "Dokumen: Daftar risiko 2022" },
      ],
    },
    { heading: "2. Siapa yang menilai?", blocks: [{ kind: "paragraph", text: "Belum terjawab." }] },
  ]);
  const text = textOf("laporan-perjalanan-dinas");
  expect(text).toContain("Surat perintah tugas Nomor 090/77/2023 tanggal 10 Maret 2023");
  expect(text).toContain("Menyusun daftar risiko\nTamu\nBidang Aplikasi\n30 September 2023\nIndikator 21 (59/2020)");
  expect(text).toContain("Mengirim contoh keputusan\nTuan rumah\ntidak disebut\ntidak disebut\ntidak disebut");
});

test("the side that travels reports: with peers who come it is the host", () => {
  expect(paperOf("laporan-perjalanan-dinas").letterhead[0]).toBe("Pemerintah Kabupaten Tulang Bawang Barat");
  expect(paperOf("laporan-perjalanan-dinas", { form: "peers_come" }).letterhead[0]).toBe("Pemerintah Kabupaten Mesuji");
});

test("the note keeps apart what we promised and what the others did", () => {
  const [ours, theirs] = [paperOf("nota-dinas"), paperOf("nota-dinas", { side: "host" })];
  const tables = (paper: Paper) =>
    paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.rows[0]?.[0]] : [])),
    );
  expect(tables(ours)).toEqual(["Menyusun daftar risiko", "Mengirim contoh keputusan"]);
  expect(tables(theirs)).toEqual(["Mengirim contoh keputusan", "Menyusun daftar risiko"]);
  expect(theirs.letterhead[0]).toBe("Pemerintah Kabupaten Mesuji");
  expect(textOf("nota-dinas")).toContain("Pertanyaan yang belum terjawab\nSiapa yang menilai?");
});

test("the article holds nothing of the plan, and no signature", () => {
  const text = textOf("artikel");
  expect(text).toContain("Manajemen risiko SPBE");
  expect(text).toContain("16–17 Maret 2023");
  for (const word of ["005/118", "090/77", "Aula", "rapat.example", "Pemerintah", "Catatan", "tanda tangan", "0724"]) {
    expect(text).not.toContain(word);
  }
});

test("the article tells what is public, not what is being written", () => {
  const publicReport = { report: { ...reportOf(REPORT), conclusions: "", topic: "Versi terbit" }, texts: {} };
  const text = textOf("artikel", { publicReport, address: "https://kiat.example/kunjungan/1" });
  expect(text).toContain("Versi terbit");
  expect(text).not.toContain("Dimulai dari layanan");
  expect(text).toContain("Laporan lengkap: https://kiat.example/kunjungan/1");
  expect(preparePaper("artikel", { ...READ, source: { ...PAPER_SOURCE, report: undefined } })).toEqual({
    status: "unwritten",
  });
});

test("what nobody wrote is left to the office or said to be missing, never made up", () => {
  const bare = { plan: undefined, report: undefined, profiles: {}, guests: [], topic: "" };
  const time = { ...PAPER_SOURCE.time, precision: "unknown" as const, from: null, to: null, startsAt: null };
  const trip = textOf("laporan-perjalanan-dinas", { ...bare, time });
  expect(trip).toContain("Surat perintah tugas Nomor (diisi dinas) tanggal (diisi dinas)");
  expect(trip).toContain("Hari, tanggal\ntidak disebut\nWaktu\ntidak disebut");
  expect(trip).toContain("C. Hasil yang dicapai\n(diisi dinas)");
  expect(trip).not.toMatch(/undefined|null|NaN|\b0 orang/);
  const letter = textOf("surat-permohonan", { ...bare, time });
  expect(letter).toContain("Narahubung: (diisi dinas)");
  expect(letter).toContain("Pertanyaan: tidak disebut.");
  expect(textOf("surat-permohonan", { time, plan: planOf(PLAN) })).toContain("Hari, tanggal\n16–17 Maret 2023");
  expect(textOf("nota-dinas", bare)).toContain("Tidak ada komitmen dari pihak kita yang dicatat.");
});

test.each(VISIT_PAPERS.filter((name) => name !== "artikel"))("%s leaves name and signature outside Kiat", (name) => {
  expect(paperOf(name).signature.at(-1)).toBe("(nama dan tanda tangan diisi di luar Kiat)");
});

test("no paper is made with a private number in it; the fields to mend are named", () => {
  const nip = "NIP 198501012010011001";
  const planFields = { ...PLAN, "fungsi-2": `Budi, ${nip}` };
  const reportFields = { ...REPORT, "jawaban-1": "Hubungi 0812 3456 7890" };
  const source = {
    ...PAPER_SOURCE,
    plan: planOf(planFields),
    report: {
      report: reportOf(reportFields),
      texts: { "jawaban-1": [{ kind: "paragraph" as const, text: "Hubungi 0812 3456 7890" }] },
    },
  };
  const read = { source, planFields, reportFields };
  expect(preparePaper("surat-permohonan", read)).toEqual({
    status: "personal",
    fields: [
      { form: "plan", field: "fungsi-2" },
      { form: "report", field: "jawaban-1" },
    ],
  });
  expect(preparePaper("artikel", read)).toEqual({
    status: "personal",
    fields: [{ form: "report", field: "jawaban-1" }],
  });
  const elsewhere = { ...READ, source: { ...PAPER_SOURCE, topic: nip } };
  const found = preparePaper("nota-dinas", elsewhere);
  expect(found).toEqual({ status: "personal", fields: [] });
  expect(sayRefusedPaper([{ form: "plan", field: "fungsi-2" }])).toMatch(/di rencana kunjungan\.$/);
});
