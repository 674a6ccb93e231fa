import type { JsonFile, Row } from "./data-tables.ts";
import { rowsOf } from "./page-text.ts";
import type { RandomPage } from "./random-pages.ts";

/** What stands together in one row of a table; of a line with alternatives one is enough. */
type Line = readonly string[] | { readonly either: readonly (readonly string[])[] };

/** Long lists are paged; so many rows stand on each first page. */
const ROWS_SHOWN = 50;

/** What the tables of a page must hold, for each row of its file that it shows. */
const LINES: Partial<Record<RandomPage, (file: JsonFile) => Line[]>> = {
  region: ({ data }) =>
    data.map((row) =>
      isIndex(row) ? [String(row["tahun"]), ...value(row), ...text(row, "predikat")] : [name(row), ...value(row)],
    ),
  values: ({ data }) => data.map((row) => [name(row), ...value(row), ...text(row, "judul_sumber")]),
  regions: ({ data }) => data.map((row) => [String(row["daerah"]), ...value(row), ...text(row, "predikat")]),
  comparison: (file) => comparisonLines(file),
  sameStart: ({ data }) =>
    data.slice(0, 2 * ROWS_SHOWN).flatMap((from, at) => {
      const to = data[at + 1];
      if (at % 2 === 1 || to === undefined) return [];
      return [[place(from), ...value(from), ...value(to), ...fine(to, "perubahan", "+")]];
    }),
  peers: ({ data }) => data.slice(1).map((row) => [place(row), ...fine(row, "jarak_kemiripan"), ...value(row)]),
  simulation: ({ data }) =>
    data
      // Without any level the page only offers a start.
      .filter(() => data.some((row) => row["tingkat"] === "indikator" && row["nilai"] != null))
      .filter((row) => row["keadaan_simulasi"] === "sekarang" && row["tingkat"] !== "indikator")
      .map((row) => [name(row), ...fine(row, "nilai")]),
  source: ({ data }) =>
    data.slice(0, ROWS_SHOWN).map((row) => [String(row["daerah"]), name(row), ...value(row), ...text(row, "letak")]),
};

/** The index and each part with the values of all regions; parts that the table leaves out only explain differences. */
function comparisonLines({ data, judul }: JsonFile): Line[] {
  const year = Number(/penilaian (\d{4})/.exec(judul)?.[1]);
  const ofYear = data.filter((row) => row["tahun"] === year);
  const headOf = (row: Row) => (isIndex(row) ? String(year) : name(row));
  return [...new Set(ofYear.map(headOf))].flatMap((head): Line[] => {
    const cells = ofYear.filter((row) => headOf(row) === head);
    const table = cells.flatMap((row) => [...value(row), ...fine(row, "selisih", "+"), ...fine(row, "median")]);
    const explained = cells.filter((row) => row["bagian_selisih"] != null);
    const gap = explained.flatMap((row) => [...fine(row, "bagian_selisih", "+"), ...fine(row, "selisih", "+")]);
    if (gap.length === 0) return [[head, ...table]];
    return [
      {
        either: [
          [head, ...table],
          [head, ...gap],
        ],
      },
      [head, ...gap],
    ];
  });
}

/** Figures of a file that the page does not print in one row as it should, in words. */
export function findUnprinted(kind: RandomPage, html: string, file: JsonFile): string[] {
  const rows = rowsOf(html).map((cells) => cells.join(" "));
  const stands = (line: readonly string[]) => rows.some((row) => line.every((part) => row.includes(part)));
  const lines = (LINES[kind]?.(file) ?? []).map((line) => ("either" in line ? line.either : [line]));
  return lines
    .filter((either) => !either.some(stands))
    .map((either) => either.map((line) => line.join(" | ")).join(" or "))
    .slice(0, 9);
}

/**
 * Every number with decimals that a picture or frame of these rows may show: values, what the files compute of them, and
 * changes of one index between two years of one instrument. Written without signs, since sentences say "naik".
 */
export function allowedNumbers(data: readonly Row[], claims: readonly Row[]): Set<string> {
  const columns = ["selisih", "bagian_selisih", "sisa_pembulatan", "median", "kuartil_bawah", "kuartil_atas"];
  const indexes = data.filter((row) => isIndex(row) && row["nilai"] != null);
  const changes = indexes.flatMap((from) =>
    indexes
      .filter((to) => to["kode_daerah"] === from["kode_daerah"] && to["instrumen"] === from["instrumen"])
      .map((to) => two(Number(to["nilai"]) - Number(from["nilai"]))),
  );
  return new Set([
    ...[...data, ...claims].flatMap(value),
    ...data.flatMap((row) => columns.flatMap((column) => fine(row, column))).map((number) => number.replace("−", "")),
    ...changes,
  ]);
}

/** Numbers with decimals in texts: "3,99", "1,3". Shares in per cent and codes in addresses are none. */
export function numbersIn(texts: readonly string[]): string[] {
  const words = texts.map((one) => one.replace(/https?:\S+/g, ""));
  return words.flatMap((one) => [...one.matchAll(/(?<![\d.,])\d+,\d{1,2}(?![\d]| ?%)/g)].map(([number]) => number));
}

const isIndex = (row: Row) => row["tingkat"] === "indeks";
const name = (row: Row) => String(row["unsur"]);
const place = (row: Row) => String(row["daerah"]).replace(/^(Provinsi|Kabupaten|Kota) /, "");
const text = (row: Row, column: string) => (typeof row[column] === "string" ? [row[column]] : []);
const value = (row: Row) => text(row, "tercetak").map((number) => number.replace(".", ","));

/** A number of a file as pages print it, with two decimals; nothing where there is none. */
function fine(row: Row, column: string, plus = ""): string[] {
  const number = row[column];
  if (typeof number !== "number") return [];
  return [`${number < 0 ? "−" : number > 0 ? plus : ""}${two(number)}`];
}

/** Halves away from zero, as people round. */
function two(number: number): string {
  return (Math.round(Math.round(Math.abs(number) * 10_000) / 100) / 100).toFixed(2).replace(".", ",");
}
