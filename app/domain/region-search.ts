import { joinWords, normalizeName, type RegionKind, readName } from "./region-names.ts";

type Searchable = {
  readonly code: string;
  readonly kind: RegionKind;
  readonly name: string;
  readonly shortName: string;
};

/**
 * The regions whose code begins with, or whose name holds, what was typed: case, accents and blanks between the
 * words aside. A kind in the text ("Kota Serang") counts. Wildcard signs mean themselves. Everything for an empty text.
 */
export function searchRegions<Region extends Searchable>(regions: readonly Region[], text: string): Region[] {
  const plain = normalizeName(text);
  if (plain === "") return text.trim() === "" ? [...regions] : [];
  const { kind, words } = readName(text);
  const joined = joinWords(words.length > 0 ? words : plain.split(" "));
  return regions.filter(
    (region) =>
      region.code.startsWith(text.trim()) ||
      ((kind === undefined || region.kind === kind) &&
        (compact(region.name).includes(joined) || compact(region.shortName).includes(joined))),
  );
}

function compact(name: string): string {
  return normalizeName(name).replaceAll(" ", "");
}
