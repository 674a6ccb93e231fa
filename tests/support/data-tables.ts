import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";

export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** A data file of a page as JSON. */
export type JsonFile = {
  readonly judul: string;
  readonly alamat: string;
  readonly kutipan: string;
  readonly lisensi: string;
  readonly catatan: readonly string[];
  readonly jumlah: number;
  readonly data: readonly Row[];
};

/** The bytes of the three forms of one page's data. */
export type Bytes = { readonly json: Buffer; readonly csv: Buffer; readonly xlsx: Buffer };

/** Columns whose numbers are text: what a source printed, and codes. */
const TEXT_COLUMNS = /^(tercetak|kode_|nomor_peraturan)/;

/** Where the forms of one page's data tell different things, cell by cell, each in words. */
export async function findDifferences({ json, csv, xlsx }: Bytes): Promise<string[]> {
  const file: JsonFile = JSON.parse(json.toString());
  const columns = Object.keys(file.data[0] ?? {});
  const [head = [], ...records] = parse(csv, { bom: true }) as string[][];
  const [sheet, notes] = await readExcelFile(xlsx, { trim: false });
  const [heading = [], ...lines] = sheet?.data ?? [];
  const told = (notes?.data ?? []).map((cells) => cells.slice(0, 2).join(": "));
  const shape: [string, unknown, unknown][] = [
    ["rows counted", file.jumlah, file.data.length],
    ["rows of the CSV", records.length, file.data.length],
    ["rows of the workbook", lines.length, file.data.length],
    ["last column of the CSV", head.at(-1), "kutipan"],
    ...(file.data.length === 0
      ? []
      : ([
          ["columns of the CSV", head.slice(0, -1).join(), columns.join()],
          ["columns of the workbook", heading.join(), columns.join()],
        ] as [string, unknown, unknown][])),
  ];
  const cells = file.data.flatMap((row, at) =>
    columns.flatMap((name, column) => {
      const cell = row[name] ?? null;
      const where = `row ${at + 1}, ${name}: ${JSON.stringify(cell)}`;
      const written = records[at]?.[column] ?? "(none)";
      const typed = lines[at]?.[column] ?? null;
      return [
        ...(isSound(name, cell) ? [] : [`${where} is no figure`]),
        ...(isWrittenAs(cell, written) ? [] : [`${where} is ${written} in the CSV`]),
        // An empty text cannot be told from an empty cell.
        ...((cell === "" ? null : cell) === typed ? [] : [`${where} is ${JSON.stringify(typed)} in the workbook`]),
      ];
    }),
  );
  const whole = [`Judul: ${file.judul}`, `Alamat: ${file.alamat}`, `Kutipan: ${file.kutipan}`];
  return [
    ...shape.filter(([, one, other]) => one !== other).map(([what, one, other]) => `${what}: ${one}, not ${other}`),
    ...cells,
    ...[...whole, ...file.catatan.map((note) => `Catatan: ${note}`)].filter((line) => !told.includes(line)),
    ...records.filter((record) => record.at(-1) !== file.kutipan).map(() => "another citation in the CSV"),
  ];
}

/** A number that is one, and text that holds no broken one. */
function isSound(name: string, cell: Cell): boolean {
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0) && !TEXT_COLUMNS.test(name);
  return typeof cell !== "string" || !/NaN|undefined|Infinity|\[object/.test(cell);
}

/** Whether a text of a CSV says just this cell: numbers to the last digit, text as it is or guarded against formulas. */
function isWrittenAs(cell: Cell, text: string): boolean {
  if (cell === null) return text === "";
  if (typeof cell === "boolean") return text === (cell ? "ya" : "tidak");
  if (typeof cell === "number")
    return /^-?\d+(\.\d+)?$/.test(text) && Number(text) === cell && !/^-0(\.0+)?$/.test(text);
  return text === (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
}
