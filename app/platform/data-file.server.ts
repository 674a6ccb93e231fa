import { stringify } from "csv-stringify/sync";
import { type DataCell, type DataFile, FILE_FORMATS, type FileFormat } from "../domain/data-file.ts";
import { toXlsx } from "./data-workbook.server.ts";

const LICENSE = "Nilai CC0 1.0; teks CC BY 4.0; data wilayah MIT (c) 2017-2025 dan (c) 2024 Cahya DSN";

const CONTENT_TYPES: Record<FileFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export function isFileFormat(text: string | undefined): text is FileFormat {
  return FILE_FORMATS.some((format) => format === text);
}

/** The file as a response that may be kept like its page. Numbers have a decimal point, missing ones are null or empty. */
export async function sendDataFile(file: DataFile, format: FileFormat): Promise<Response> {
  const headers = {
    "Cache-Control": "public, no-cache",
    "Content-Type": CONTENT_TYPES[format],
    "Content-Disposition": `${format === "json" ? "inline" : "attachment"}; filename="${file.name}.${format}"`,
    Link: `<${file.address}>; rel="canonical"`,
  };
  return new Response(await write(file, format), { headers });
}

function write(file: DataFile, format: FileFormat): string | Promise<Uint8Array<ArrayBuffer>> {
  if (format === "xlsx") return toXlsx(file, file.license ?? LICENSE);
  return format === "json" ? toJson(file) : toCsv(file);
}

export function toJson(file: DataFile): string {
  const { title, address, citation, license = LICENSE, notes, columns, rows, shown, extra } = file;
  const data = rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));
  const whole = { judul: title, alamat: address, kutipan: citation, lisensi: license, catatan: notes, ...extra };
  return `${JSON.stringify({ ...whole, jumlah: rows.length, data, tampilan: shown }, null, 1)}\n`;
}

/**
 * RFC 4180 with a byte-order mark and CRLF, as spreadsheets with Indonesian settings open it. Text that a
 * spreadsheet would run as a formula gets an apostrophe; numbers never do. The citation is the last column.
 */
export function toCsv({ columns, rows, citation, decimals = {} }: DataFile): string {
  const table = rows.map((row) => [
    ...columns.map((name) => toCell(row[name] ?? null, decimals[name])),
    guardFormula(citation),
  ]);
  return stringify([[...columns, "kutipan"], ...table], CSV);
}

/** A table of texts in the same form, without a citation. */
export function writeCsv(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify([head, ...rows.map((row) => row.map(guardFormula))], CSV);
}

const CSV = { bom: true, record_delimiter: "windows" } as const;

function toCell(value: DataCell, decimals: number | undefined): string {
  if (value === null) return "";
  if (typeof value === "number" && decimals !== undefined) return value.toFixed(decimals);
  if (typeof value === "string") return guardFormula(value);
  return typeof value === "boolean" ? (value ? "ya" : "tidak") : String(value);
}

function guardFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A file that cannot be given: `{ "galat": … }` for programs, the sentence itself for people. Never kept. */
export function refuseFile(status: 400 | 404 | 410, message: string): Response {
  return new Response(`${JSON.stringify({ galat: message })}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
