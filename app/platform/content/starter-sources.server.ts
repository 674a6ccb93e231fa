import type { z } from "zod";
import { SOURCE_KIND_ORDER } from "../../domain/score.ts";
import { flag, oneOf, optionalDate, optionalText, text } from "./csv-fields.server.ts";
import { at, type Findings, parseTable, type Row, reportDuplicates } from "./csv-table.server.ts";

const FILE = "sources.csv";

const shape = {
  slug: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "hanya boleh huruf kecil, angka, dan tanda hubung"),
  kind: oneOf(SOURCE_KIND_ORDER),
  title: text,
  publisher: optionalText,
  number: optionalText,
  date: optionalDate,
  address: optionalText,
  address_is_site: flag,
  note: optionalText,
};

export type StarterSource = Row<z.output<z.ZodObject<typeof shape>>>;

export function parseSources(csv: string, findings: Findings): StarterSource[] {
  const sources = parseTable(FILE, csv, shape, findings);
  reportDuplicates(FILE, sources, ({ slug }) => slug, findings);
  for (const { line, address, address_is_site } of sources) {
    if (address !== null && !/^https?:\/\/\S+$/.test(address)) {
      findings.problems.push(`${at(FILE, line)}: alamat ${address} bukan alamat web`);
    }
    if (address === null && address_is_site === 1) {
      findings.problems.push(`${at(FILE, line)}: address_is_site tanpa alamat`);
    }
  }
  return sources;
}
