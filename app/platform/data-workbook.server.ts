import writeExcelFile, { type CellObject, type SheetData } from "write-excel-file/node";
import { meaningOf } from "../domain/data-columns.ts";
import type { DataCell, DataFile, DataRow } from "../domain/data-file.ts";

const NARROWEST = 9;
const WIDEST = 60;
/** Excel refuses longer texts in a cell. */
const MAX_TEXT = 32_767;
/** Zip begins its calendar here: 1 January 1980, midnight, in its packed form of date and time. */
const FIRST_MOMENT = 33 * 0x1_0000;

/**
 * The file as an Excel workbook: "Data" with typed cells under a frozen heading, "Catatan" with everything that belongs
 * to the whole. Codes are text (18.10 stays so), numbers are numbers shown with their printed decimals, and there is no
 * formula: what looks like one is text. The same data give the same bytes.
 */
export async function toXlsx(file: DataFile, license: string): Promise<Uint8Array<ArrayBuffer>> {
  const table = file.rows.map((row) =>
    file.columns.map((name) => toCell(row[name] ?? null, decimalsOf(file, row, name))),
  );
  const columns = file.columns.map((name, at) => ({ width: widthOf([name, ...table.map((row) => textOf(row[at]))]) }));
  const workbook = await writeExcelFile([
    { sheet: "Data", data: [file.columns.map(bold), ...table], columns, stickyRowsCount: 1 },
    { sheet: "Catatan", data: notesOf(file, license), columns: [{ width: 22 }, { width: 100 }] },
  ]).toBuffer();
  return fixTimes(workbook);
}

/** A zip archive keeps the moment of writing in the head of each part and in the directory at its end. */
function fixTimes(zip: Buffer): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint32(entry + 12, FIRST_MOMENT, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, FIRST_MOMENT, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return bytes;
}

function toCell(value: DataCell, decimals: number | undefined): CellObject | null {
  if (value === null) return null;
  if (typeof value === "string") return { type: String, value: value.slice(0, MAX_TEXT), format: "@" };
  if (typeof value === "boolean") return { type: Boolean, value };
  const places = decimals ?? (Number.isInteger(value) ? 0 : undefined);
  const format = places === undefined ? {} : { format: places === 0 ? "0" : `0.${"0".repeat(places)}` };
  return { type: Number, value, ...format };
}

/** Decimals to show: fixed for the column, or as many as the source printed of this value. */
function decimalsOf({ decimals = {} }: DataFile, row: DataRow, name: string): number | undefined {
  const printed = row["tercetak"];
  if (name === "nilai" && typeof printed === "string") return printed.split(".")[1]?.length ?? 0;
  return decimals[name];
}

function notesOf({ title, address, citation, notes, columns, rows, extra = {} }: DataFile, license: string): SheetData {
  const whole: [string, DataCell][] = [
    ["Judul", title],
    ["Alamat", address],
    ["Kutipan", citation],
    ["Lisensi", license],
    ...notes.map((note): [string, string] => ["Catatan", note]),
    ...Object.entries(extra),
    ["Jumlah baris", rows.length],
  ];
  return [
    ...whole.map(([name, value]) => [bold(name), wrapped(value)]),
    [],
    [bold("Kolom"), bold("Artinya")],
    ...columns.map((name) => [toCell(name, undefined), wrapped(meaningOf(name) ?? null)]),
  ];
}

const bold = (value: string): CellObject => ({ type: String, value, fontWeight: "bold", alignVertical: "top" });

function wrapped(value: DataCell): CellObject | null {
  const cell = toCell(value, undefined);
  return cell && { ...cell, wrap: true, align: "left" };
}

const textOf = (cell: CellObject | null | undefined) => String(cell?.value ?? "");

/** In characters of the heading or the longest text, within limits. */
function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
