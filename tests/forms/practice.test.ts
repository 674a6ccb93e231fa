import { describe, expect, test } from "vitest";
import { practiceCompleteness } from "../../app/domain/practice-completeness.ts";
import { PRACTICE_FIELDS, practiceFields } from "../../app/domain/practice-fields.ts";
import { parsePractice, readPracticeFields } from "../../app/forms/practice.ts";
import { readMonth, readRupiah, readWhole } from "../../app/forms/practice-numbers.ts";
import { instruments } from "../../app/platform/content/instruments.server.ts";

const SHORT: Record<string, string> = {
  judul: "Satu pintu untuk permohonan domain desa",
  "indikator-1": "spbe-2020/21",
  "dari-1": "2",
  "ke-1": "3",
  masalah: "Permohonan tersebar di banyak grup.",
  langkah: "1. Buat formulir\n2. Tunjuk dua petugas",
  hasil: "Dari 12 hari menjadi 3 hari.",
  kendala: "Petugas kecamatan berganti-ganti.",
  status: "running",
};
const known = { instruments: instruments.filter(({ status }) => status !== "draft"), thisYear: 2026 };
const read = (typed: Record<string, string>) =>
  readPracticeFields({ get: (name) => ({ ...SHORT, ...typed })[name] ?? "" });
const parse = (typed: Record<string, string>) => parsePractice(read(typed), known);
const problemsOf = (typed: Record<string, string>) => {
  const parsed = parse(typed);
  return parsed.ok ? [] : parsed.problems.map(({ field, problem }) => `${field} ${problem}`);
};

describe("a practice", () => {
  test("the short form alone is enough", () => {
    const parsed = parse({});
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        title: SHORT["judul"],
        indicators: [{ instrument: "spbe-2020", no: 21, from: 2, to: 3 }],
        kind: "other",
        started: null,
        cost: { min: null, max: null },
      },
    });
  });

  test("what was understood is shown again and understood the same", () => {
    const parsed = parse({
      ...{ "indikator-3": "pemdi-2026/4", "ke-3": "5", mulai: "Mei 2023", "biaya-dari": "50 juta" },
      ...{ "biaya-sampai": "Rp75.000.000", "minggu-dari": "6", "minggu-sampai": "10", tim: "4", digital: "yes" },
      ...{ "ukuran-2": "Hari per permohonan", "sebelum-2": "12", "sesudah-2": "3", "tahun-2": "2024" },
      ...{ "bagian-1": "Templat SOP", "tautan-1": "contoh.go.id/sop", "lisensi-1": "CC BY 4.0", ringkasan: "Ringkas." },
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.value).toMatchObject({
      started: "2023-05",
      cost: { min: 50_000_000, max: 75_000_000 },
      weeks: { min: 6, max: 10 },
      team: 4,
      links: [{ href: "https://contoh.go.id/sop" }],
    });
    expect(parsed.value.indicators).toHaveLength(2);
    const fields = practiceFields(parsed.value);
    expect(Object.keys(fields).sort()).toEqual([...PRACTICE_FIELDS].sort());
    expect(parsePractice(fields, known)).toEqual(parsed);
  });

  test.each([
    [{ judul: " ", masalah: "", langkah: "", hasil: "", status: "" }, "judul masalah langkah hasil status"],
    [{ "indikator-1": "", "dari-1": "", "ke-1": "" }, "indikator-1"],
  ])("every missing answer is told at once: %j", (typed, fields) => {
    expect(problemsOf(typed)).toEqual(fields.split(" ").map((field) => `${field} missing`));
  });

  test("what did not work may stay empty", () => {
    expect(problemsOf({ kendala: "" })).toEqual([]);
  });

  test.each([
    [{ judul: "x".repeat(141) }, "judul long"],
    [{ masalah: "x".repeat(6001) }, "masalah long"],
    [{ unit: "x".repeat(201) }, "unit long"],
    [{ hasil: "Hubungi 0812 3456 7890" }, "hasil mobile"],
    [{ judul: "NIP 198501012010011001" }, "judul nip"],
    [{ "rujukan-1": "NIK 1811014101850001", "ukuran-1": "x" }, "rujukan-1 nik"],
    [{ "indikator-1": "spbe-2020/48" }, "indikator-1 indicator"],
    [{ "indikator-1": "spbe-2020/021" }, "indikator-1 indicator"],
    [{ "indikator-1": "../../x" }, "indikator-1 indicator"],
    [{ "indikator-1": "pemdi-2025-draft/1" }, "indikator-1 indicator"],
    [{ "indikator-2": "spbe-2020/21" }, "indikator-2 twice"],
    [{ "ke-2": "4" }, "indikator-2 missing"],
    [{ "dari-1": "6" }, "dari-1 level"],
    [{ "dari-1": "1,5" }, "dari-1 level"],
    [{ "dari-1": "0" }, "dari-1 level"],
    [{ "dari-1": "3", "ke-1": "3" }, "ke-1 levelOrder"],
    [{ "dari-1": "4", "ke-1": "2" }, "ke-1 levelOrder"],
    [{ status: "unknown" }, "status choice"],
    [{ jenis: "x" }, "jenis choice"],
    [{ digital: "x" }, "digital choice"],
    [{ mulai: "kemarin" }, "mulai month"],
    [{ "biaya-dari": "banyak" }, "biaya-dari money"],
    [{ "biaya-dari": "2 juta", "biaya-sampai": "1 juta" }, "biaya-sampai order"],
    [{ "minggu-dari": "521" }, "minggu-dari number"],
    [{ "minggu-dari": "5", "minggu-sampai": "4" }, "minggu-sampai order"],
    [{ tim: "-1" }, "tim number"],
    [{ "sebelum-1": "12" }, "ukuran-1 missing"],
    [{ "ukuran-1": "x", "tahun-1": "1899" }, "tahun-1 year"],
    [{ "bagian-1": "SOP" }, "tautan-1 missing"],
    [{ "tautan-1": "https://contoh.go.id" }, "bagian-1 missing"],
    [{ "bagian-1": "SOP", "tautan-1": "javascript:alert(1)" }, "tautan-1 web"],
    [{ "bagian-1": "SOP", "tautan-1": "https://a:b@contoh.go.id" }, "tautan-1 web"],
    [{ "bagian-1": "SOP", "tautan-1": `https://contoh.go.id/${"x".repeat(300)}` }, "tautan-1 long"],
    [{ ringkasan: "kata ".repeat(201) }, "ringkasan words"],
  ])("%j is refused", (typed, problem) => {
    expect(problemsOf(typed)).toEqual([problem]);
  });

  test("problems stand in the order of the form", () => {
    expect(problemsOf({ "tautan-1": "x", mulai: "x", judul: "", "dari-1": "9" })).toEqual([
      "judul missing",
      "dari-1 level",
      "mulai month",
      "bagian-1 missing",
      "tautan-1 web",
    ]);
  });

  test("a number typed for one level alone is fine", () => {
    expect(parse({ "dari-1": "", "ke-1": "4" })).toMatchObject({
      ok: true,
      value: { indicators: [{ from: null, to: 4 }] },
    });
  });
});

test.each([
  ["Rp50.000.000", 50_000_000],
  ["Rp 50.000.000,00", 50_000_000],
  ["Rp. 1.500.000,-", 1_500_000],
  ["50000000", 50_000_000],
  ["50 juta", 50_000_000],
  ["1,5 miliar", 1_500_000_000],
  ["750 ribu", 750_000],
  ["2,5jt", 2_500_000],
  ["0", 0],
  ["50.00", undefined],
  ["50,000,000", undefined],
  ["1.5 miliar", undefined],
  ["-5", undefined],
  ["200 triliun", undefined],
  ["9".repeat(40), undefined],
  ["50 dolar", undefined],
])("%s is money or not", (text, rupiah) => {
  expect(readRupiah(text)).toBe(rupiah);
});

test.each([
  ["2023-05", "2023-05"],
  ["05/2023", "2023-05"],
  ["5-2023", "2023-05"],
  ["Mei 2023", "2023-05"],
  ["Agustus 2021", "2021-08"],
  ["nopember 2020", "2020-11"],
  ["2023", "2023"],
  ["2027", "2027"],
  ["2028", undefined],
  ["1989", undefined],
  ["2023-13", undefined],
  ["Meih 2023", undefined],
  ["23", undefined],
])("%s is a month or not", (text, month) => {
  expect(readMonth(text, 2026)).toBe(month);
});

test("whole numbers may be grouped", () => {
  expect([readWhole("1.200", 5000), readWhole("12.00", 5000), readWhole("1,5", 5), readWhole("6", 5)]).toEqual([
    1200,
    undefined,
    undefined,
    undefined,
  ]);
});

test("completeness counts questions, not fields", () => {
  expect(practiceCompleteness(read({}))).toEqual({
    short: { filled: 7, of: 7 },
    full: { filled: 0, of: 14 },
    isComplete: false,
  });
  const some = { "biaya-dari": "1", "biaya-sampai": "2", kendala: " ", fakta: "x", tingkat: "y", jenis: "other" };
  expect(practiceCompleteness(read(some))).toMatchObject({ short: { filled: 6 }, full: { filled: 2 } });
});
