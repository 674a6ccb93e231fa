import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { listScores, type ScoreRow } from "../../db/queries/score.server.ts";
import { NATION_SCOPE } from "../domain/benchmark.ts";
import type { Instrument } from "../domain/instrument.ts";
import { chooseParts, type LeaderSheetView, type SheetComparator, type SheetPart } from "../domain/leader-sheet.ts";
import type { Region } from "../domain/region.ts";
import type { ProfileRow, RegionView } from "../domain/region-view.ts";
import { type AvailableScore, viewScore } from "../domain/score-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listPeers } from "./list-peers.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { showRegion } from "./show-region.server.ts";

/**
 * One page for the head of a region: where it stands, the gap to one comparable region, and the three parts that weigh
 * most in it. Without a region in `asked` the nearest of the peers that has a value; where none has, the median.
 */
export async function showLeaderSheet(
  app: AppContext,
  { code, asked }: { code: string; asked: string },
): Promise<LeaderSheetView | undefined> {
  const region = await showRegion(app, code);
  if (region === undefined) return undefined;
  const named = asked === "" ? undefined : (await resolveSelection(app, [asked])).regions[0];
  const isUsable = named !== undefined && named.id !== region.region.id;
  const refused = asked !== "" && !isUsable ? asked : null;
  const { latest, profile } = region;
  const instrument = app.instruments.find((one) => one.code === latest?.instrument);
  if (latest === null || instrument === undefined) {
    return { region, comparator: null, gap: null, partsYear: null, choices: [], refused };
  }
  const candidates = isUsable ? [named] : await listNearest(app, region.region, latest.year);
  const values = await listScores(app.reader, {
    regionIds: candidates.map(({ id }) => id),
    levels: ["index", "domain", "aspect"],
  });
  const comparator = chooseComparator(region, latest, instrument, { candidates, values, chosen: isUsable });
  const other = comparator?.kind === "region" ? candidates.find(({ code: one }) => one === comparator.code) : undefined;
  const parts =
    comparator === null || profile === null || profile.instrument !== latest.instrument
      ? []
      : alignParts(topRows(profile.rows), (row) => {
          if (comparator.kind === "median") return row.nation?.median;
          const value = values.find(
            ({ regionId, year, instrument: one, level, no }) =>
              regionId === other?.id &&
              year === profile.year &&
              one === profile.instrument &&
              level === row.level &&
              no === row.no,
          )?.value;
          return value === undefined || value === null ? undefined : value * 100;
        });
  return {
    region,
    comparator,
    gap: gapOf(latest, comparator),
    partsYear: parts.length === 0 ? null : (profile?.year ?? null),
    choices: chooseParts(parts),
    refused,
  };
}

/** Regions of the frozen peer group, nearest first. */
async function listNearest(app: AppContext, region: Region, year: number): Promise<Region[]> {
  const codes = (await listPeers(app, region, { year }))?.peers.map(({ code }) => code) ?? [];
  const regions = await listRegionsByCodes(app.reader, codes);
  return codes.flatMap((code) => regions.find((one) => one.code === code) ?? []);
}

function chooseComparator(
  { region: own, benchmarks }: RegionView,
  latest: AvailableScore,
  instrument: Instrument,
  { candidates, values, chosen }: { candidates: readonly Region[]; values: readonly ScoreRow[]; chosen: boolean },
): SheetComparator | null {
  const regions = candidates.map((region) => {
    const row = values.find(
      ({ regionId, year, instrument: code, level }) =>
        regionId === region.id && year === latest.year && code === latest.instrument && level === "index",
    );
    const score = viewScore(row, { instrument, year: latest.year, absence: "not_found" });
    const index = score.status === "available" ? score : null;
    const sameKind = region.kind === own.kind;
    return { kind: "region" as const, code: region.code, name: region.name, chosen, sameKind, index };
  });
  const nearest = chosen ? regions[0] : regions.find(({ index }) => index !== null);
  if (nearest !== undefined) return nearest;
  const median = benchmarks.find(({ scope }) => scope === NATION_SCOPE);
  return median === undefined ? null : { kind: "median", index: median };
}

function gapOf(latest: AvailableScore, comparator: SheetComparator | null): number | null {
  if (comparator === null || comparator.index === null) return null;
  const other = comparator.kind === "median" ? comparator.index.median : comparator.index.value * 100;
  return other - latest.value * 100;
}

/** The widest parts: domains, or aspects where the instrument has no domains. */
function topRows(rows: readonly ProfileRow[]): readonly ProfileRow[] {
  const domains = rows.filter(({ level }) => level === "domain");
  return domains.length > 0 ? domains : rows;
}

/** Only where every part is known of both: a missing one would count as nothing. */
function alignParts(rows: readonly ProfileRow[], otherOf: (row: ProfileRow) => number | undefined): SheetPart[] {
  const parts = rows.flatMap((row) => {
    const other = otherOf(row);
    if (row.score.status !== "available" || other === undefined) return [];
    return [{ name: row.name, weight: row.weight, own: row.score.value * 100, other }];
  });
  return parts.length === rows.length ? parts : [];
}
