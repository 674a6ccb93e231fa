import type { z } from "zod";
import { flag, oneOf, optionalDecimal, optionalText, optionalWhole, text } from "./csv-fields.server.ts";
import { at, type Findings, parseTable, type Row, reportDuplicates } from "./csv-table.server.ts";

const FILE = "regions.csv";
const CODES = "region-codes.csv";
const ALIASES = "region-aliases.csv";

const regionShape = {
  code: text.regex(/^\d\d(\.\d\d)?$/, "bukan kode Kemendagri bertitik"),
  kind: oneOf(["province", "regency", "city"]),
  name: text,
  short_name: text,
  sort_name: text,
  province_code: optionalText,
  own_government: flag,
  population: optionalWhole,
  area_km2: optionalDecimal,
  latitude: optionalDecimal,
  longitude: optionalDecimal,
  tile_column: optionalWhole,
  tile_row: optionalWhole,
  source: text,
  note: optionalText,
};

const codeShape = {
  region: text,
  scheme: oneOf(["kemendagri", "bps"]),
  code: text,
  current: flag,
  basis: text,
  source: text,
};

const aliasShape = {
  region_code: text,
  alias: text,
  kind: oneOf(["abbreviation", "former_name", "spelling", "english", "other"]),
  note: optionalText,
};

export type StarterRegion = Row<z.output<z.ZodObject<typeof regionShape>>>;
export type StarterRegionCode = Row<z.output<z.ZodObject<typeof codeShape>>>;
export type StarterRegionAlias = Row<z.output<z.ZodObject<typeof aliasShape>>>;

/** Regions, provinces before their parts. */
export function parseRegions(csv: string, sources: ReadonlySet<string>, findings: Findings): StarterRegion[] {
  const regions = parseTable(FILE, csv, regionShape, findings);
  reportDuplicates(FILE, regions, ({ code }) => code, findings);
  reportDuplicates(FILE, regions, ({ sort_name }) => sort_name, findings);
  const provinces = new Set(regions.filter(({ kind }) => kind === "province").map(({ code }) => code));
  const report = (line: number, what: string) => findings.problems.push(`${at(FILE, line)}: ${what}`);
  for (const { line, code, kind, province_code: province, source } of regions) {
    if (!sources.has(source)) report(line, `sumber ${source} tidak dikenal`);
    if (kind === "province" && province !== null) report(line, "provinsi tidak punya kode provinsi lain");
    if (kind === "province") continue;
    if (province === null || !provinces.has(province))
      report(line, `kode provinsi ${province ?? "(kosong)"} tidak dikenal`);
    else if (!code.startsWith(`${province}.`)) report(line, `kode ${code} tidak berawalan ${province}.`);
  }
  return regions.sort((a, b) => Number(b.kind === "province") - Number(a.kind === "province"));
}

export function parseRegionCodes(
  csv: string,
  regions: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  findings: Findings,
): StarterRegionCode[] {
  const codes = parseTable(CODES, csv, codeShape, findings);
  reportDuplicates(CODES, codes, ({ scheme, code }) => `${scheme} ${code}`, findings);
  for (const { line, region, scheme, code, source } of codes) {
    if (!regions.has(region)) findings.problems.push(`${at(CODES, line)}: kode daerah ${region} tidak dikenal`);
    if (!sources.has(source)) findings.problems.push(`${at(CODES, line)}: sumber ${source} tidak dikenal`);
    if (scheme === "kemendagri" && regions.has(code)) {
      findings.problems.push(`${at(CODES, line)}: kode lama ${code} masih dipakai daerah lain`);
    }
  }
  return codes;
}

export function parseRegionAliases(
  csv: string,
  regions: ReadonlySet<string>,
  findings: Findings,
): StarterRegionAlias[] {
  const aliases = parseTable(ALIASES, csv, aliasShape, findings);
  reportDuplicates(ALIASES, aliases, ({ region_code, alias }) => `${region_code} ${alias}`, findings);
  for (const { line, region_code } of aliases) {
    if (!regions.has(region_code))
      findings.problems.push(`${at(ALIASES, line)}: kode daerah ${region_code} tidak dikenal`);
  }
  return aliases;
}
