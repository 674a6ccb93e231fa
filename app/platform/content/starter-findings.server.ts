import { checkIndex, type IndexCheck, isOffScale, isOnGrid } from "../../domain/arithmetic-check.ts";
import { readBand } from "../../domain/bands.ts";
import { findNode, type Instrument } from "../../domain/instrument.ts";
import type { PrintedValue } from "../../domain/score.ts";
import { at, type Findings } from "./csv-table.server.ts";
import type { StarterClaim } from "./starter-scores.server.ts";

/**
 * Reports what sources print although it is odd: values off their instrument's scale, values that no
 * whole levels average to, domains that do not recompute
 * to the index beyond rounding, published bands that the value cannot have. The rows stay as they are (decision 13).
 */
export function warnAboutScores(
  claims: readonly StarterClaim[],
  instruments: readonly Instrument[],
  { warnings }: Findings,
): void {
  const partsOf = collectParts(claims);
  for (const claim of claims) {
    const instrument = instruments.find(({ code }) => code === claim.instrument);
    if (instrument === undefined) continue;
    const warn = (what: string) =>
      warnings.push(`${at(claim.file, claim.line)} (${claim.region}, ${claim.year}): ${what}`);
    if (isOffScale(instrument, claim.value)) warn(offScale(instrument, claim));
    else if (!isOnGrid(instrument, claim.node, claim.value)) warn(offGrid(instrument, claim));
    if (claim.node.level !== "index") continue;
    const band = readBand(instrument, claim.value, claim.band);
    if (band !== undefined && !band.agrees) {
      const possible = band.possible.map(({ label }) => label).join(" atau ");
      warn(`predikat terbit ${band.label}, menurut nilai ${printed(claim.value)} seharusnya ${possible}`);
    }
    for (const { source, parts } of partsOf.get(roundOf(claim)) ?? []) {
      const check = checkIndex(instrument, claim.value, parts);
      if (check.kind === "differs") warn(doesNotRecompute(claim, source, check));
    }
  }
}

type SourceParts = { readonly source: string; readonly parts: Map<number, PrintedValue> };

/** The printed domains of each region and round, per source. */
function collectParts(claims: readonly StarterClaim[]): Map<string, SourceParts[]> {
  const rounds = new Map<string, SourceParts[]>();
  for (const claim of claims) {
    if (claim.node.level !== "domain") continue;
    const sources = rounds.get(roundOf(claim)) ?? [];
    rounds.set(roundOf(claim), sources);
    let entry = sources.find(({ source }) => source === claim.source);
    if (entry === undefined) {
      entry = { source: claim.source, parts: new Map() };
      sources.push(entry);
    }
    entry.parts.set(claim.node.no, claim.value);
  }
  return rounds;
}

function roundOf({ region, year, instrument, round_kind }: StarterClaim): string {
  return [region, year, instrument, round_kind].join(" ");
}

function offScale(instrument: Instrument, { node, value }: StarterClaim): string {
  const { min, max } = instrument.scale;
  const name = findNode(instrument, node)?.name ?? "";
  return `${name} ${printed(value)} di luar skala ${min / 100}–${max / 100}`;
}

function offGrid(instrument: Instrument, { node, value }: StarterClaim): string {
  const name = findNode(instrument, node)?.name ?? "";
  return `tidak ada tingkat bulat yang memberi ${name} ${printed(value)}`;
}

function doesNotRecompute(
  { source, value }: StarterClaim,
  partsSource: string,
  { exact }: Extract<IndexCheck, { exact: number }>,
): string {
  const from = source === partsSource ? "domainnya" : `domain dari ${partsSource}`;
  const computed = (exact / 10_000).toFixed(4).replace(".", ",");
  return `indeks ${printed(value)}, dihitung dari ${from} ${computed}`;
}

function printed({ value, decimals }: PrintedValue): string {
  return (value / 100).toFixed(decimals).replace(".", ",");
}
