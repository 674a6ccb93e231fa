import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type DirectoryRegion, indexRegions } from "../../app/domain/region-directory.ts";

type Row = Record<string, string>;

/** The directory of all regions with their codes and aliases, as the site starts with. */
export function realDirectory() {
  const codes = rowsOf("content/data/region-codes.csv");
  const aliases = rowsOf("content/data/region-aliases.csv");
  return indexRegions(
    rowsOf("content/data/regions.csv").map((row): DirectoryRegion => {
      const code = row["code"] ?? "";
      return {
        code,
        kind: kindOf(row["kind"]),
        name: row["name"] ?? "",
        shortName: row["short_name"] ?? "",
        provinceCode: row["province_code"] || null,
        aliases: aliases.filter((alias) => alias["region_code"] === code).map((alias) => alias["alias"] ?? ""),
        codes: codes
          .filter((other) => other["region"] === code)
          .map((other) => ({ scheme: other["scheme"] === "bps" ? "bps" : "kemendagri", code: other["code"] ?? "" })),
      };
    }),
  );
}

export function rowsOf(path: string): Row[] {
  return parse(readFileSync(path), { bom: true, columns: true, relax_column_count: false }) as Row[];
}

function kindOf(text: string | undefined): DirectoryRegion["kind"] {
  if (text === "province" || text === "regency" || text === "city") return text;
  throw new Error(`Unknown kind of region: ${text}`);
}
