import { expect, test } from "vitest";
import { fingerprintStarterContent, readStarterContent } from "../../app/platform/content/starter.server.ts";
import { CONTENT_FOLDER, readChangedContent, readContent } from "../support/content-copy.ts";

function problemsAfter(file: string, change: (lines: string[]) => void): readonly string[] {
  const result = readChangedContent(file, change);
  return result.ok ? [] : result.problems;
}

/** Replaces one cell by another in the given line of the file (the header is line 1). */
function inLine(line: number, from: string | RegExp, to: string) {
  return (lines: string[]) => {
    const before = lines[line - 1] ?? "";
    lines[line - 1] = before.replace(from, to);
    if (lines[line - 1] === before) throw new Error(`Line ${line} has no ${from}: ${before}`);
  };
}

test("the starter content holds the whole country", () => {
  const { regions, claims, averages, instruments } = readContent();
  const count = (wanted: string) => regions.filter(({ kind }) => kind === wanted).length;
  expect(["province", "regency", "city"].map(count)).toEqual([38, 416, 98]);
  expect(regions.filter(({ own_government }) => own_government === 0)).toHaveLength(6);
  expect(claims.filter(({ node }) => node.level === "index")).toHaveLength(1249);
  expect(claims.filter(({ node }) => node.level !== "index")).toHaveLength(4274);
  expect(averages).toHaveLength(229);
  expect(instruments).toHaveLength(4);
});

test("a value keeps the decimals that its source printed", () => {
  const mesuji = readContent().claims.filter(({ region, node }) => region === "18.11" && node.level === "index");
  const printed = mesuji.map(({ year, value }) => `${year} ${value.value} ${value.decimals}`);
  expect(printed).toContain("2018 130 1");
  expect(printed).toContain("2023 370 1");
  expect(printed).toContain("2023 357 2");
});

test("odd values that a source really prints are warnings, not problems", () => {
  const result = readStarterContent(CONTENT_FOLDER);
  expect(result.ok && result.warnings).toEqual([
    expect.stringMatching(
      /scores\.csv baris \d+ \(18, 2022\): indeks 3,37, dihitung dari domain dari unes-\S+ 3,3582$/,
    ),
    expect.stringMatching(
      /scores\.csv baris \d+ \(18, 2022\): indeks 3,37, dihitung dari domain dari unes-\S+ 3,3582$/,
    ),
    expect.stringMatching(/scores\.csv baris \d+ \(18\.11, 2023\): indeks 3,7, .* 3,5646$/),
    expect.stringMatching(/scores\.csv baris \d+ \(18\.71, 2022\): indeks 1,50, .* 1,5304$/),
    expect.stringMatching(/score-details\.csv baris \d+ \(16\.07, 2023\): Layanan SPBE 0,30 di luar skala 1–5$/),
    // The aspect is printed as if three of its four indicators were averaged; the domain and the index follow from it.
    expect.stringMatching(
      /score-details\.csv baris \d+ \(51\.71, 2019\): tidak ada tingkat bulat yang memberi .* 3,67$/,
    ),
    expect.stringMatching(
      /score-details\.csv baris \d+ \(51\.71, 2019\): tidak ada tingkat bulat yang memberi .* 3,61$/,
    ),
  ]);
});

test("a published band that the value cannot have is a warning, one on a cut-off is none", () => {
  const result = readChangedContent("scores.csv", inLine(2, "Sangat Baik", "Cukup"));
  expect(result.ok && result.warnings[0]).toBe(
    "content/data/scores.csv baris 2 (11, 2023): predikat terbit Cukup, menurut nilai 3,62 seharusnya Sangat Baik",
  );
});

test("an unknown region code is named with file and line", () => {
  expect(problemsAfter("scores.csv", inLine(17, /^[\d.]+/, "18.99"))).toEqual([
    "content/data/scores.csv baris 17: kode daerah 18.99 tidak dikenal",
  ]);
});

test("an unknown source, instrument and node are named", () => {
  expect(problemsAfter("scores.csv", inLine(2, "laporan-evaluasi-spbe-2023", "laporan-x"))).toEqual([
    "content/data/scores.csv baris 2: sumber laporan-x tidak dikenal",
  ]);
  expect(problemsAfter("scores.csv", inLine(2, "spbe-2020", "spbe-2019"))).toEqual([
    "content/data/scores.csv baris 2: instrumen spbe-2019 tidak dikenal",
  ]);
  expect(problemsAfter("score-details.csv", inLine(2, "domain,1", "domain,5"))).toEqual([
    "content/data/score-details.csv baris 2: domain 5 tidak ada dalam instrumen spbe-2020",
  ]);
});

test("an instrument that was not used for the year is refused", () => {
  expect(problemsAfter("scores.csv", inLine(2, "spbe-2020", "spbe-2018"))).toEqual([
    "content/data/scores.csv baris 2: instrumen spbe-2018 tidak dipakai untuk hasil 2023",
  ]);
});

test("numbers that are none, too exact or outside 0–5 are refused", () => {
  const value = (text: string) => problemsAfter("scores.csv", inLine(2, "3.62", text));
  expect(value('"3,62"')).toEqual([
    'content/data/scores.csv baris 2: kolom value "3,62" bukan angka dengan paling banyak dua desimal',
  ]);
  expect(value("3.625")).toEqual([
    'content/data/scores.csv baris 2: kolom value "3.625" bukan angka dengan paling banyak dua desimal',
  ]);
  expect(value("5.01")).toEqual(['content/data/scores.csv baris 2: kolom value "5.01" di luar 0–5']);
});

test("the same claim twice is refused with both lines", () => {
  const [problem] = problemsAfter("scores.csv", (lines) => lines.splice(4, 0, lines[1] ?? ""));
  expect(problem).toMatch(/^content\/data\/scores\.csv baris 5: sama dengan baris 2 /);
});

test("a header that differs is refused", () => {
  expect(problemsAfter("absences.csv", inLine(1, "region", "daerah"))).toEqual([
    "content/data/absences.csv baris 1: baris judul harus region,year,instrument,kind,source,note",
  ]);
});

test("a row with a missing cell is refused with its line", () => {
  const [problem] = problemsAfter("absences.csv", inLine(3, /,[^,]*$/, ""));
  expect(problem).toMatch(/^content\/data\/absences\.csv baris 3: tidak terbaca sebagai CSV/);
});

test("all problems of a file are told at once", () => {
  const problems = problemsAfter("rounds.csv", (lines) => {
    inLine(2, "evaluation", "evaluasi")(lines);
    inLine(7, "13/2024", "14/2024")(lines);
  });
  expect(problems).toEqual([
    'content/data/rounds.csv baris 2: kolom kind "evaluasi" bukan salah satu dari evaluation, monitoring',
    "content/data/rounds.csv baris 7: keputusan Kepmen PANRB 14/2024 tidak ada di sources.csv",
  ]);
});

test("practices name their region, source and indicators", () => {
  const { practices } = readContent();
  expect(practices).toHaveLength(20);
  expect(practices.find(({ slug }) => slug === "mesuji-dasar-kebijakan-spbe")?.indicators).toEqual([
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 42, 45],
  ]);
  expect(practices.find(({ slug }) => slug === "pringsewu-memetakan-arsip-bukti")?.indicators).toHaveLength(47);
  expect(practices.filter(({ kind }) => kind === "lesson").map(({ region, status }) => [region, status])).toEqual([
    ["15", "unknown"],
  ]);
  expect(problemsAfter("practices.csv", inLine(2, "18.11", "18.99"))).toEqual([
    "content/data/practices.csv baris 2: kode daerah 18.99 tidak dikenal",
  ]);
  expect(problemsAfter("practices.csv", inLine(2, "1-10;42;45", "1-48"))).toEqual([
    "content/data/practices.csv baris 2: indikator 48 tidak ada dalam instrumen spbe-2020",
  ]);
  expect(problemsAfter("practices.csv", inLine(2, "1-10;42;45", "1,10"))[0]).toMatch(/baris 2: tidak terbaca/);
});

test("visits name their regions, source, indicators and a date as precise as it is known", () => {
  const { visits } = readContent();
  expect(visits).toHaveLength(17);
  expect(visits[0]).toMatchObject({ visitor: "18.12", host: "18.11", date: "2023-03-16", date_precision: "day" });
  expect(visits[0]?.questions.map(({ no }) => no)).toEqual([1, 2, 3]);
  expect(visits.filter(({ visitor }) => visitor === null).map(({ host }) => host)).toEqual(["51"]);
  expect(problemsAfter("visits.csv", inLine(2, "18.11", "18.99"))).toEqual([
    "content/data/visits.csv baris 2: kode daerah 18.99 tidak dikenal",
  ]);
  expect(problemsAfter("visits.csv", inLine(2, "2023-03-16,day", "2023-03-16,month"))).toEqual([
    "content/data/visits.csv baris 2: tanggal 2023-03-16 tidak cocok dengan month",
  ]);
  expect(problemsAfter("visits.csv", inLine(2, "2023-03-16", "2023-02-31"))).toEqual([
    "content/data/visits.csv baris 2: tanggal 2023-02-31 tidak cocok dengan day",
  ]);
  expect(problemsAfter("visit-questions.csv", inLine(3, "tulang-bawang-barat", "tulang-barat"))).toEqual([
    "content/data/visit-questions.csv baris 3: kunjungan tulang-barat-ke-mesuji-2023 tidak dikenal",
  ]);
});

test("the same files give the same fingerprint, a changed one another", () => {
  const before = readContent().hash;
  const same = readChangedContent("rounds.csv", () => {});
  const changed = readChangedContent("scores.csv", inLine(2, "3.62", "3.63"));
  expect(same.ok && same.content.hash).toBe(before);
  expect(fingerprintStarterContent(CONTENT_FOLDER)).toBe(before);
  expect(changed.ok && changed.content.hash).not.toBe(before);
});
