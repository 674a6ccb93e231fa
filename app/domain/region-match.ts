import { editDistance } from "./edit-distance.ts";
import { type CodeScheme, matchCode, readCode } from "./region-codes.ts";
import { type DirectoryRegion, partsNamedAfter, type RegionDirectory, regionsNamed } from "./region-directory.ts";
import { joinWords, kindOfWord, type NameReading, type RegionKind, readName } from "./region-names.ts";

export type MatchResult<R extends DirectoryRegion = DirectoryRegion> =
  | { readonly kind: "match"; readonly region: R; readonly via: "code" | "name" | "alias" | "typo" }
  | {
      /** Several regions may be meant, or one that nobody should take for granted. Most likely first. */
      readonly kind: "ask";
      readonly candidates: readonly R[];
      readonly reason: AskReason;
    }
  | {
      readonly kind: "none";
      readonly reason: "empty" | "unknown_code" | "unknown_name";
      /** For "Maksud Anda …?"; may be empty. */
      readonly suggestions: readonly R[];
    };

export type AskReason =
  /** Kota and Kabupaten, or province and regency, of one name. */
  | "same_name"
  /** A province's bare name that its regencies bear too: Lampung. */
  | "province_or_part"
  /** The name exists, but not as what was written: Kabupaten Metro. */
  | "other_kind"
  /** The name exists, but not in the province that was written. */
  | "other_province"
  | "similar_names"
  | "damaged_code"
  /** Four digits that two code books read differently, or that only one of them knows. */
  | "code_books"
  | "former_code";

export type MatchOptions = {
  /** What the column or form says the text is; a kind in the text itself wins. */
  readonly kind?: RegionKind;
  /** The code book of undotted codes. */
  readonly scheme?: CodeScheme;
};

const MAX_SUGGESTIONS = 5;

/** Longer text is no name; the longest real one with its government and province stays below half of it. */
const MAX_LENGTH = 200;

/**
 * Which region a written name or code means. Only whole names match, so one that is the beginning of another
 * (Tulang Bawang, Tulang Bawang Barat) never takes its place; where two may be meant the answer is a question.
 */
export function matchRegion<R extends DirectoryRegion>(
  input: string,
  directory: RegionDirectory<R>,
  options: MatchOptions = {},
): MatchResult<R> {
  if (input.length > MAX_LENGTH) return { kind: "none", reason: "unknown_name", suggestions: [] };
  const code = readCode(input);
  if (code.kind !== "not_code") return matchCode(code, directory, options.scheme);
  const written = readName(input);
  if (joinWords(written.words) === "") return { kind: "none", reason: "empty", suggestions: [] };
  const { reading, provinceCode } = applyHint({ ...written, kind: written.kind ?? options.kind }, directory);
  for (const one of readingsOf(reading)) {
    const result = matchWhole(one, provinceCode, directory) ?? matchBeforeProvince(one, directory);
    if (result !== undefined) return result;
  }
  return matchOtherKind(reading, directory) ?? matchTypo(reading, provinceCode, directory);
}

/** Brackets or a comma may hold a province, a kind ("Bandung (Kota)"), or just the rest of the name. */
function applyHint<R extends DirectoryRegion>(reading: NameReading, directory: RegionDirectory<R>) {
  const { hint } = reading;
  if (hint === undefined) return { reading, provinceCode: undefined };
  const province = provinceNamed(hint, directory);
  if (province !== undefined) return { reading, provinceCode: province.code };
  const kind = kindOfWord(hint);
  if (kind !== undefined) return { reading: { ...reading, kind: reading.kind ?? kind }, provinceCode: undefined };
  return { reading: { ...reading, words: [...reading.words, ...hint.split(" ")] }, provinceCode: undefined };
}

/** The name as it was read, then with "Kota" as its first word (Kota Baru), then as its last (Bandung Kota). */
function readingsOf(reading: NameReading): NameReading[] {
  const { kind, words } = reading;
  const readings = [reading];
  if (kind === "city") readings.push({ ...reading, kind: undefined, words: ["kota", ...words] });
  const lastKind = kindOfWord(words.at(-1) ?? "");
  if (kind === undefined && lastKind !== undefined && words.length > 1) {
    readings.push({ ...reading, kind: lastKind, words: words.slice(0, -1) });
  }
  return readings;
}

function matchWhole<R extends DirectoryRegion>(
  reading: NameReading,
  provinceCode: string | undefined,
  directory: RegionDirectory<R>,
): MatchResult<R> | undefined {
  const exact = regionsNamed<R>(directory.byName, reading.words, reading.kind);
  const entries =
    exact.length > 0 ? exact : regionsNamed<R>(directory.byNameWithoutIslands, reading.words, reading.kind);
  if (entries.length === 0) return undefined;
  const inProvince = entries.filter(({ region }) => provinceCode === undefined || region.provinceCode === provinceCode);
  if (inProvince.length === 0)
    return { kind: "ask", candidates: entries.map(({ region }) => region), reason: "other_province" };
  return decide(inProvince, reading, directory, "same_name");
}

/** "Mesuji Lampung", "Bandung Jawa Barat": the longest name that is followed by its own province. */
function matchBeforeProvince<R extends DirectoryRegion>(
  reading: NameReading,
  directory: RegionDirectory<R>,
): MatchResult<R> | undefined {
  for (let length = reading.words.length - 1; length > 0; length -= 1) {
    const province = provinceNamed(reading.words.slice(length).join(" "), directory);
    if (province === undefined) continue;
    const entries = regionsNamed<R>(directory.byName, reading.words.slice(0, length), reading.kind);
    const inside = entries.filter(({ region }) => region.provinceCode === province.code);
    if (inside.length > 0) return decide(inside, reading, directory, "same_name");
  }
  return undefined;
}

function matchOtherKind<R extends DirectoryRegion>(
  reading: NameReading,
  directory: RegionDirectory<R>,
): MatchResult<R> | undefined {
  if (reading.kind === undefined) return undefined;
  const candidates = regionsNamed<R>(directory.byName, reading.words, undefined).map(({ region }) => region);
  return candidates.length > 0 ? { kind: "ask", candidates, reason: "other_kind" } : undefined;
}

function matchTypo<R extends DirectoryRegion>(
  reading: NameReading,
  provinceCode: string | undefined,
  directory: RegionDirectory<R>,
): MatchResult<R> {
  const name = joinWords(reading.words);
  const nearest = nearestNames(name, typoLimit(name), directory).filter(
    ({ region }) =>
      (reading.kind === undefined || region.kind === reading.kind) &&
      (provinceCode === undefined || region.provinceCode === provinceCode),
  );
  const best = nearest.filter(({ distance }) => distance === nearest[0]?.distance);
  if (best.length > 0)
    return decide(
      best.map(({ region }) => ({ region, via: "typo" })),
      reading,
      directory,
      "similar_names",
    );
  return { kind: "none", reason: "unknown_name", suggestions: suggest(name, directory) };
}

/** One region is a match, several are a question. */
function decide<R extends DirectoryRegion>(
  entries: readonly { readonly region: R; readonly via: "name" | "alias" | "typo" }[],
  reading: NameReading,
  directory: RegionDirectory<R>,
  reason: "same_name" | "similar_names",
): MatchResult<R> {
  // "Pemerintah Aceh": without a word of kind only provinces are named so.
  const provinces = entries.filter(({ region }) => region.kind === "province");
  const [only, second] =
    reading.government && reading.kind === undefined && provinces.length === 1 ? provinces : entries;
  if (only === undefined || second !== undefined) {
    return { kind: "ask", candidates: entries.map(({ region }) => region), reason };
  }
  const bare = reading.kind === undefined && !reading.government && only.via !== "alias";
  const parts = bare && only.region.kind === "province" ? partsNamedAfter(directory, only.region) : [];
  if (parts.length > 0) return { kind: "ask", candidates: [only.region, ...parts], reason: "province_or_part" };
  return { kind: "match", region: only.region, via: only.via };
}

function provinceNamed<R extends DirectoryRegion>(text: string, directory: RegionDirectory<R>): R | undefined {
  const found = regionsNamed<R>(directory.byName, readName(text).words, "province");
  return found.length === 1 ? found[0]?.region : undefined;
}

/** Short names are too near to each other to mend: Toba, Tuba. */
function typoLimit(name: string): number {
  return name.length < 5 ? 0 : name.length < 10 ? 1 : 2;
}

/**
 * Regions whose names are at most `limit` letters away, nearest first. Abbreviations are left out: Lambar is no
 * mistyped Lamtim.
 */
function nearestNames<R extends DirectoryRegion>(name: string, limit: number, directory: RegionDirectory<R>) {
  if (limit === 0) return [];
  const distances = new Map<R, number>();
  for (const [known, entries] of directory.byName) {
    if (Math.abs(known.length - name.length) > limit) continue;
    const mendable = entries.filter(({ via }) => via === "name" || known.length >= 8);
    const distance = mendable.length === 0 ? Number.POSITIVE_INFINITY : editDistance(name, known, limit);
    if (distance > limit) continue;
    for (const { region } of mendable) distances.set(region, Math.min(distance, distances.get(region) ?? distance));
  }
  return [...distances].map(([region, distance]) => ({ region, distance })).sort((a, b) => a.distance - b.distance);
}

/** Names that hold the text or are held by it, then names that are spelt similarly. */
function suggest<R extends DirectoryRegion>(name: string, directory: RegionDirectory<R>): R[] {
  const related =
    name.length < 3
      ? []
      : [...directory.byName].filter(([known]) => known.includes(name) || (known.length > 4 && name.includes(known)));
  // The longest name first: "Dinas Tulang Bawang Barat" is not about Tulang Bawang.
  related.sort(([a], [b]) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length));
  const similar = nearestNames(name, Math.max(1, Math.floor(name.length / 3)), directory);
  const regions = [...related.flatMap(([, entries]) => entries), ...similar].map(({ region }) => region);
  return [...new Set(regions)].slice(0, MAX_SUGGESTIONS);
}
