import { describe, expect, test } from "vitest";
import { REPORT_FIELDS, reportFields, reportOf, type VisitReport } from "../../app/domain/visit-report.ts";
import { parseReport, readReportFields } from "../../app/forms/visit-report.ts";
import { sayReportProblem } from "../../app/text/id/visit-report.ts";

const GROUND = {
  instruments: [{ code: "spbe-2020", indicators: Array.from({ length: 47 }, (_, at) => ({ no: at + 1 })) }],
  today: "2026-11-25",
};

const TYPED: Record<string, string> = {
  topik: "Manajemen  risiko SPBE",
  jenis: "adopt",
  moda: "in_person",
  tanggal: "Kamis, 16 Maret 2023",
  pimpinan: "Kepala Dinas Kominfo",
  "indikator-2": "spbe-2020/23",
  "pertanyaan-1": "Siapa pemilik risiko?",
  "pertanyaan-3": "Apa formulirnya?",
  "jawaban-3": "Tiga lembar.\r\n\r\n- daftar",
  "dokumen-3": "Perbup 12/2022",
  "pertanyaan-4": "Berapa biayanya?",
  "jawaban-4": "Akan dijawab tertulis.",
  "terjawab-4": "belum",
  "tindakan-2": "Menyusun daftar risiko",
  "penanggung-2": "Kepala Bidang Aplikasi",
  "tenggat-2": "30/06/2023",
  "untuk-2": "spbe-2020/23",
  "alamat-sumber": "lamtim.example.go.id/berita",
};

const fieldsOf = (typed: Record<string, string>) => readReportFields({ get: (name) => typed[name] ?? "" });
const parse = (typed: Record<string, string>) => parseReport(fieldsOf(typed), GROUND);
const problemsOf = (typed: Record<string, string>) => {
  const parsed = parse({ topik: "x", ...typed });
  return parsed.ok ? [] : parsed.problems.map((found) => [found.field, found.problem, sayReportProblem(found)]);
};
const whenOf = (tanggal: string, sampai = "") => {
  const parsed = parse({ topik: "x", tanggal, sampai });
  return parsed.ok ? parsed.value.when : parsed.problems.map(({ field, problem }) => [field, problem]);
};

describe("the report of a visit", () => {
  test("keeps the numbers of its rows, and leaves a question without an answer open", () => {
    const report: VisitReport = {
      ...{ topic: "Manajemen risiko SPBE", kind: "adopt", form: "in_person" },
      when: { precision: "day", from: "2023-03-16", to: null },
      ...{ ledBy: "Kepala Dinas Kominfo", receivedBy: "", people: "" },
      indicators: [{ instrument: "spbe-2020", no: 23 }],
      questions: [
        { no: 1, question: "Siapa pemilik risiko?", answer: "", documents: "", isOpen: true },
        {
          ...{ no: 3, question: "Apa formulirnya?", answer: "Tiga lembar.\r\n\r\n- daftar" },
          ...{ documents: "Perbup 12/2022", isOpen: false },
        },
        { no: 4, question: "Berapa biayanya?", answer: "Akan dijawab tertulis.", documents: "", isOpen: true },
      ],
      ...{ obstacles: "", conclusions: "" },
      commitments: [
        {
          ...{ no: 2, side: "visitor", action: "Menyusun daftar risiko", inCharge: "Kepala Bidang Aplikasi" },
          ...{ dueOn: "2023-06-30", indicator: { instrument: "spbe-2020", no: 23 }, evidence: "" },
        },
      ],
      ...{ sourceTitle: "", sourceLink: "https://lamtim.example.go.id/berita" },
    };
    expect(parse(TYPED)).toEqual({ ok: true, value: report });
    const fields = reportFields(report);
    expect(Object.keys(fields).toSorted()).toEqual([...REPORT_FIELDS].toSorted());
    expect(reportOf(fields)).toEqual(report);
    expect(parse(fields)).toEqual({ ok: true, value: report });
  });

  test("knows its date as exactly as it was typed", () => {
    expect(whenOf("Maret 2023")).toEqual({ precision: "month", from: "2023-03", to: null });
    expect(whenOf("2023")).toEqual({ precision: "year", from: "2023", to: null });
    expect(whenOf("")).toEqual({ precision: "unknown", from: null, to: null });
    expect(whenOf("16/03/2023", "17 Maret 2023")).toEqual({ precision: "day", from: "2023-03-16", to: "2023-03-17" });
    expect(whenOf("16/03/2023", "16/03/2023")).toEqual({ precision: "day", from: "2023-03-16", to: null });
    expect(whenOf("25 November 2026")).toEqual({ precision: "day", from: "2026-11-25", to: null });
    expect(whenOf("26 November 2026")).toEqual([["tanggal", "future"]]);
    expect(whenOf("Desember 2026")).toEqual([["tanggal", "future"]]);
    expect(whenOf("24 November 2026", "26 November 2026")).toEqual([["sampai", "future"]]);
    expect(whenOf("Maret 2023", "17 Maret 2023")).toEqual([["tanggal", "noStart"]]);
    expect(whenOf("", "17 Maret 2023")).toEqual([["tanggal", "noStart"]]);
    expect(whenOf("17 Maret 2023", "16 Maret 2023")).toEqual([["sampai", "order"]]);
  });

  test("says everything that is wrong at once, in the order of the form", () => {
    const found = problemsOf({
      ...{ topik: " ", jenis: "wisata", tanggal: "31 Februari 2023", "indikator-1": "spbe-2020/48" },
      ...{ "indikator-2": "spbe-2020/3", "indikator-3": "spbe-2020/3" },
      ...{ "jawaban-2": "x".repeat(4001), "tindakan-1": "Menyusun", "tenggat-3": "segera", "pihak-3": "keduanya" },
      "alamat-sumber": "ftp://kantor.example",
    });
    expect(found.map(([field, problem]) => [field, problem])).toEqual([
      ...[
        ["topik", "missing"],
        ["jenis", "choice"],
        ["tanggal", "date"],
        ["indikator-1", "indicator"],
      ],
      ...[
        ["indikator-3", "twice"],
        ["pertanyaan-2", "missing"],
        ["jawaban-2", "long"],
        ["penanggung-1", "missing"],
      ],
      ...[
        ["tindakan-3", "missing"],
        ["penanggung-3", "missing"],
        ["tenggat-3", "date"],
        ["pihak-3", "choice"],
      ],
      ["alamat-sumber", "web"],
    ]);
    expect(found.map(([, , sentence]) => sentence)).toContain("Isi penanggung jawab 1");
  });

  test("takes no private number in any field that takes text", () => {
    const chosen = /^(jenis|moda|tanggal|sampai|ketelitian|indikator-|terjawab-|tenggat-|untuk-|pihak-)/;
    for (const field of REPORT_FIELDS.filter((name) => !chosen.test(name))) {
      const typed = { ...fieldsOf(TYPED), ...rowOf(field), [field]: "a.example/ 0812 3456 7890" };
      const parsed = parseReport(typed, GROUND);
      const found = parsed.ok ? [] : parsed.problems.filter((one) => one.field === field);
      expect(found, field).toEqual([{ field, problem: "mobile" }]);
    }
  });
});

/** What else a row must say. */
function rowOf(field: string): Record<string, string> {
  const no = field.split("-").at(-1);
  return { [`pertanyaan-${no}`]: "Apa?", [`tindakan-${no}`]: "Menyusun", [`penanggung-${no}`]: "Kepala Bidang" };
}
