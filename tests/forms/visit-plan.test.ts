import { describe, expect, test } from "vitest";
import { planFields, planOf, type VisitPlan } from "../../app/domain/visit-plan.ts";
import { parsePlan, readPlanFields } from "../../app/forms/visit-plan.ts";
import { sayPlanProblem } from "../../app/text/id/visit-plan.ts";

const KNOWN = {
  instruments: [{ code: "spbe-2020", indicators: Array.from({ length: 47 }, (_, at) => ({ no: at + 1 })) }],
  today: "2026-11-25",
  as: "request",
} as const;

const TYPED: Record<string, string> = {
  "indikator-1": "spbe-2020/21",
  kendala: "  Risiko baru disusun Kominfo sendiri.\r\nOPD belum ikut. ",
  "pertanyaan-1": "Siapa pemilik risiko di OPD?",
  "pertanyaan-3": "Formulir  apa yang dipakai?",
  moda: "online",
  tanggal: "8 Desember 2026",
  sampai: "09/12/2026",
  tautan: "us02web.zoom.us/j/62812345678",
  "fungsi-1": "Kepala Bidang Aplikasi",
  "jumlah-1": "1",
  "fungsi-4": "Staf pengelola SPBE",
  "jumlah-4": "3",
};

const fieldsOf = (typed: Record<string, string>) => readPlanFields({ get: (name) => typed[name] ?? "" });
const parse = (typed: Record<string, string>, known: Partial<Record<"as", "draft" | "request" | "plan">> = {}) =>
  parsePlan(fieldsOf(typed), { ...KNOWN, ...known });
const problemsOf = (typed: Record<string, string>, known = {}) => {
  const parsed = parse(typed, known);
  return parsed.ok ? [] : parsed.problems.map((found) => [found.field, found.problem, sayPlanProblem(found)]);
};

describe("the plan of a visit", () => {
  test("is read from days as people write them, with rows that may leave gaps", () => {
    const parsed = parse(TYPED);
    const plan: VisitPlan = {
      ...{ indicators: [{ instrument: "spbe-2020", no: 21 }], form: "online", kind: "unknown", documents: "" },
      stuck: "Risiko baru disusun Kominfo sendiri.\r\nOPD belum ikut.",
      questions: ["Siapa pemilik risiko di OPD?", "Formulir apa yang dipakai?"],
      ...{ wantedFrom: "2026-12-08", wantedTo: "2026-12-09", place: "" },
      link: "https://us02web.zoom.us/j/62812345678",
      delegation: [
        { position: "Kepala Bidang Aplikasi", count: 1 },
        { position: "Staf pengelola SPBE", count: 3 },
      ],
      ...{ letterNo: "", letterDate: null, orderNo: "", orderDate: null, note: "" },
    };
    expect(parsed).toEqual({ ok: true, value: plan });
    expect(planOf(planFields(plan))).toEqual(plan);
  });

  test("says everything that is wrong at once, in the order of the form", () => {
    const found = problemsOf({
      ...{ "indikator-1": "spbe-2020/48", "indikator-2": "spbe-2020/3", "indikator-3": "spbe-2020/3" },
      "pertanyaan-1": "Hubungi 0812 3456 7890?",
      ...{ moda: "terbang", tanggal: "31 Februari 2027", sampai: "Kamis (16/3)", tautan: "ftp://kantor.example" },
      ...{
        "fungsi-2": "Staf",
        "jumlah-2": "0",
        "jumlah-3": "2",
        "fungsi-5": "NIP 198501012010011001",
        "jumlah-5": "1",
      },
    });
    expect(found.map(([field, problem]) => `${field} ${problem}`)).toEqual([
      ...["indikator-1 indicator", "indikator-3 twice", "kendala missing", "pertanyaan-1 mobile", "moda choice"],
      ...["tanggal date", "sampai date", "tautan web", "jumlah-2 number", "fungsi-3 missing", "fungsi-5 nip"],
    ]);
    expect(found.every(([, , sentence]) => (sentence ?? "").length > 10)).toBe(true);
  });

  test.each([
    ["tanggal past", { tanggal: "24/11/2026", sampai: "" }],
    ["tanggal noStart", { tanggal: "", sampai: "9 Desember 2026" }],
    ["sampai order", { sampai: "7 Desember 2026" }],
    ["indikator-1 missing", { "indikator-1": "" }],
    ["pertanyaan-1 missing", { "pertanyaan-1": "", "pertanyaan-3": "" }],
    ["moda missing", { moda: "" }],
    ["moda choice", { moda: "unknown" }],
    ["jenis choice", { jenis: "liburan" }],
    ["kendala long", { kendala: "x".repeat(2001) }],
    ["jumlah-1 number", { "jumlah-1": "banyak" }],
  ])("%s", (expected, change) => {
    expect(problemsOf({ ...TYPED, ...change }).map(([field, problem]) => `${field} ${problem}`)).toEqual([expected]);
  });

  test("a draft may be incomplete, but not wrong; a plan may be completed after its days", () => {
    expect(problemsOf({ "indikator-1": "spbe-2020/21" }, { as: "draft" })).toEqual([]);
    expect(problemsOf({ "indikator-1": "spbe-2020/21", tanggal: "besok" }, { as: "draft" })).toHaveLength(1);
    expect(problemsOf({ ...TYPED, tanggal: "16 Maret 2023", sampai: "" }, { as: "plan" })).toEqual([]);
  });

  test("one day is no span", () => {
    expect(parse({ ...TYPED, sampai: "8 Desember 2026" })).toMatchObject({ ok: true, value: { wantedTo: null } });
  });
});
