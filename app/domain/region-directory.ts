import { joinWords, normalizeName, type RegionKind, readName } from "./region-names.ts";

/** What matching needs to know of a region. */
export type DirectoryRegion = {
  /** Current Kemendagri code with its dot: "18.11". */
  readonly code: string;
  readonly kind: RegionKind;
  /** Official name with its kind: "Kabupaten Mesuji". */
  readonly name: string;
  readonly shortName: string;
  readonly provinceCode: string | null;
  readonly aliases: readonly string[];
  /** All codes in all code books, current and former. */
  readonly codes: readonly { readonly scheme: "kemendagri" | "bps"; readonly code: string }[];
};

type NameEntry<R> = { readonly region: R; readonly via: "name" | "alias" };

/** Regions by joined name and by code: built once per set of regions, asked often. */
export type RegionDirectory<R extends DirectoryRegion = DirectoryRegion> = {
  readonly regions: readonly R[];
  readonly byCode: ReadonlyMap<string, R>;
  /** Former Kemendagri codes that no region uses now. */
  readonly byFormerCode: ReadonlyMap<string, R>;
  readonly byBpsCode: ReadonlyMap<string, R>;
  readonly byName: ReadonlyMap<string, readonly NameEntry<R>[]>;
  /** Names of "Kepulauan …" regions without that word; weaker than real names. */
  readonly byNameWithoutIslands: ReadonlyMap<string, readonly NameEntry<R>[]>;
};

export function indexRegions<R extends DirectoryRegion>(regions: readonly R[]): RegionDirectory<R> {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const codes = regions.flatMap((region) => region.codes.map((code) => ({ ...code, region })));
  const former = codes.filter(({ scheme, code }) => scheme === "kemendagri" && !byCode.has(code));
  const bps = codes.filter(({ scheme }) => scheme === "bps");
  const names = regions.flatMap(namesOf);
  return {
    regions,
    byCode,
    byFormerCode: new Map(former.map(({ code, region }) => [code, region])),
    byBpsCode: new Map(bps.map(({ code, region }) => [code, region])),
    byName: groupNames(names),
    byNameWithoutIslands: groupNames(
      names.flatMap(({ words, ...entry }) => {
        const rest = words.filter((word) => word !== "kepulauan");
        return rest.length < words.length && rest.length > 0 ? [{ ...entry, words: rest }] : [];
      }),
    ),
  };
}

/** Regions that bear a name, of one kind where it is given. */
export function regionsNamed<R extends DirectoryRegion>(
  names: RegionDirectory<R>["byName"],
  words: readonly string[],
  kind: RegionKind | undefined,
): NameEntry<R>[] {
  const entries = names.get(joinWords(words)) ?? [];
  return entries.filter(({ region }) => kind === undefined || region.kind === kind);
}

/** Regions of a province whose names hold the province's name: Lampung Selatan and Bandar Lampung for Lampung. */
export function partsNamedAfter<R extends DirectoryRegion>(directory: RegionDirectory<R>, province: R): R[] {
  const name = ` ${normalizeName(province.shortName)} `;
  return directory.regions.filter(
    ({ provinceCode, shortName }) => provinceCode === province.code && ` ${normalizeName(shortName)} `.includes(name),
  );
}

function namesOf<R extends DirectoryRegion>(region: R) {
  const own = [region.name, region.shortName].map((text) => ({ text, via: "name" as const }));
  const others = region.aliases.map((text) => ({ text, via: "alias" as const }));
  return [...own, ...others].map(({ text, via }) => ({ region, via, words: readName(text).words }));
}

function groupNames<R extends DirectoryRegion>(
  names: readonly (NameEntry<R> & { readonly words: readonly string[] })[],
): Map<string, NameEntry<R>[]> {
  const groups = new Map<string, NameEntry<R>[]>();
  for (const { region, via, words } of names) {
    const key = joinWords(words);
    const group = groups.get(key) ?? [];
    if (!group.some((entry) => entry.region === region)) group.push({ region, via });
    groups.set(key, group);
  }
  return groups;
}
