import { stringify } from "csv-stringify/sync";
import type { DataCell, DataFile } from "../domain/data-file.ts";

export type FileFormat = "json" | "csv";

const LICENSE = "Nilai CC0 1.0; teks CC BY 4.0; data wilayah MIT (c) 2017-2025 dan (c) 2024 Cahya DSN";

export function isFileFormat(text: string | undefined): text is FileFormat {
  return text === "json" || text === "csv";
}

/** The file as a response that may be kept like its page. Numbers have a decimal point, missing ones are null or empty. */
export function sendDataFile(file: DataFile, format: FileFormat): Response {
  const headers = {
    "Cache-Control": "public, no-cache",
    "Content-Type": format === "json" ? "application/json; charset=utf-8" : "text/csv; charset=utf-8",
    "Content-Disposition": `${format === "json" ? "inline" : "attachment"}; filename="${file.name}.${format}"`,
    Link: `<${file.address}>; rel="canonical"`,
  };
  return new Response(format === "json" ? toJson(file) : toCsv(file), { headers });
}

export function toJson(file: DataFile): string {
  const { title, address, citation, notes, columns, rows, extra } = file;
  const data = rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));
  const whole = { judul: title, alamat: address, kutipan: citation, lisensi: LICENSE, catatan: notes, ...extra };
  return `${JSON.stringify({ ...whole, jumlah: rows.length, data }, null, 1)}\n`;
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
  return stringify([[...columns, "kutipan"], ...table], { bom: true, record_delimiter: "windows" });
}

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
export function refuseFile(status: 400 | 404, message: string): Response {
  return new Response(`${JSON.stringify({ galat: message })}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}
