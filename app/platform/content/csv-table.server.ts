import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { z } from "zod";

/** Collects what is wrong or odd, each with file and line: "content/data/scores.csv baris 17: …". */
export type Findings = { readonly problems: string[]; readonly warnings: string[] };

export type Row<T> = T & { readonly line: number };

/** How a file of the starter content is called in messages, wherever it lies. */
export function at(name: string, line?: number): string {
  const file = `content/data/${name}`;
  return line === undefined ? file : `${file} baris ${line}`;
}

/** The file's text, or `undefined` where there is none. */
export function readTextFile(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Reads a CSV file whose header line is exactly the keys of `shape`, in that order.
 * Rows that break the shape are left out and reported; so is a header that differs.
 */
export function parseTable<Shape extends z.ZodRawShape>(
  name: string,
  text: string,
  shape: Shape,
  { problems }: Findings,
): Row<z.output<z.ZodObject<Shape>>>[] {
  const records = parseCsv(name, text, problems);
  const columns = Object.keys(shape);
  const header = records[0]?.cells.join(",");
  if (problems.length > 0 && records.length === 0) return [];
  if (records.length === 0 || header !== columns.join(",")) {
    problems.push(`${at(name, 1)}: baris judul harus ${columns.join(",")}`);
    return [];
  }
  const schema = z.object(shape);
  const rows: Row<z.output<typeof schema>>[] = [];
  for (const { cells, line } of records.slice(1)) {
    const result = schema.safeParse(Object.fromEntries(columns.map((column, place) => [column, cells[place]])));
    if (result.success) rows.push({ ...result.data, line });
    else
      for (const { path, message } of result.error.issues)
        problems.push(`${at(name, line)}: kolom ${path.join(".")} ${message}`);
  }
  return rows;
}

function parseCsv(name: string, text: string, problems: string[]): { cells: string[]; line: number }[] {
  const records: { cells: string[]; line: number }[] = [];
  try {
    // With `info` the parser wraps each record, which its types do not say; the callback gives both, typed.
    parse(text, {
      bom: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ cells, line: lines });
        return cells;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : undefined;
    problems.push(`${at(name, line)}: tidak terbaca sebagai CSV (${error.code})`);
    return [];
  }
}

/** Reports every row whose key an earlier row already has. */
export function reportDuplicates<T extends { line: number }>(
  name: string,
  rows: readonly T[],
  keyOf: (row: T) => string,
  { problems }: Findings,
): void {
  const lines = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    const first = lines.get(key);
    if (first !== undefined) problems.push(`${at(name, row.line)}: sama dengan baris ${first} (${key})`);
    else lines.set(key, row.line);
  }
}
