import { listRegionAliases, listRegionCodes, listRegions } from "../../db/queries/region.server.ts";
import type { Region } from "../domain/region.ts";
import { type DirectoryRegion, indexRegions, type RegionDirectory } from "../domain/region-directory.ts";
import { type MatchResult, matchRegion } from "../domain/region-match.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";

export type KnownRegion = Region & DirectoryRegion;

/** All regions by name, alias and code. */
const getRegionDirectory = oncePerVersion(
  async ({ reader }: Pick<AppContext, "reader" | "version">): Promise<RegionDirectory<KnownRegion>> => {
    const [regions, codes, aliases] = await Promise.all([
      listRegions(reader),
      listRegionCodes(reader),
      listRegionAliases(reader),
    ]);
    const codesOf = groupByRegion(codes);
    const aliasesOf = groupByRegion(aliases);
    return indexRegions(
      regions.map((region) => ({
        ...region,
        codes: codesOf.get(region.id) ?? [],
        aliases: (aliasesOf.get(region.id) ?? []).map(({ alias }) => alias),
      })),
    );
  },
);

/** Which region a person means by a name or code as typed. Never guesses between two. */
export async function resolveRegion(
  app: Pick<AppContext, "reader" | "version">,
  text: string,
): Promise<MatchResult<KnownRegion>> {
  return matchRegion(text, await getRegionDirectory(app));
}

export type AddressResult =
  | { readonly kind: "redirect"; readonly code: string; readonly permanent: boolean }
  | { readonly kind: "ask"; readonly candidates: readonly KnownRegion[] }
  | { readonly kind: "none"; readonly suggestions: readonly KnownRegion[] };

/**
 * Where an address leads that holds no current code: former codes and names move on for good, a spelling that is
 * only similar for now; anything that may be two regions is asked.
 */
export async function resolveRegionAddress(
  app: Pick<AppContext, "reader" | "version">,
  text: string,
): Promise<AddressResult> {
  const directory = await getRegionDirectory(app);
  const moved = directory.byFormerCode.get(text);
  if (moved !== undefined) return { kind: "redirect", code: moved.code, permanent: true };
  const result = matchRegion(text.replaceAll("-", " "), directory);
  if (result.kind !== "match") return result;
  return { kind: "redirect", code: result.region.code, permanent: result.via !== "typo" };
}

function groupByRegion<Row extends { regionId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.regionId);
    if (group === undefined) groups.set(row.regionId, [row]);
    else group.push(row);
  }
  return groups;
}
