import { listScores, type ScoreRow } from "../../db/queries/score.server.ts";
import type { Hundredths, Instrument, NodeLevel } from "../domain/instrument.ts";
import { estimateLevels } from "../domain/level-estimate.ts";
import type { Region } from "../domain/region.ts";
import type { SimulationView } from "../domain/simulation-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

type Known = ScoreRow & { readonly value: number; readonly decimals: number; readonly sourceSlug: string };

/**
 * What a simulation of a region can begin with: its newest published levels of indicators, and a guess from its newest
 * published domains (or aspects). Only values of the chosen instrument; those of another one are never carried over.
 */
export async function readSimulationStarts(
  app: Pick<AppContext, "reader">,
  region: Region,
  instrument: Instrument,
): Promise<SimulationView["starts"]> {
  const rows = await listScores(app.reader, {
    regionIds: [region.id],
    levels: ["domain", "aspect", "indicator"],
  });
  const known = rows.filter((row): row is Known => row.instrument === instrument.code && isKnown(row));
  return { estimate: estimateFrom(known, instrument), published: publishedIn(known, instrument) };
}

function estimateFrom(known: readonly Known[], instrument: Instrument): SimulationView["starts"]["estimate"] {
  const rows = newestOf(known, instrument.domains.length > 0 ? "domain" : "aspect");
  const year = rows[0]?.year;
  if (year === undefined) return null;
  // The column is checked to hold hundredths.
  const { levels, parts } = estimateLevels(
    instrument,
    rows.map(({ no, value, decimals }) => ({ no, value: value as Hundredths, decimals })),
  );
  return { year, levels, parts, sourceSlugs: slugsOf(rows) };
}

function publishedIn(known: readonly Known[], instrument: Instrument): SimulationView["starts"]["published"] {
  const rows = newestOf(known, "indicator").filter(({ value }) => value % 100 === 0);
  const year = rows[0]?.year;
  if (year === undefined) return null;
  const levels = instrument.indicators.map(({ no }) => {
    const value = rows.find((row) => row.no === no)?.value;
    return value === undefined ? null : value / 100;
  });
  return { year, levels, sourceSlugs: slugsOf(rows) };
}

function newestOf(known: readonly Known[], level: NodeLevel): Known[] {
  const rows = known.filter((row) => row.level === level);
  const year = Math.max(...rows.map((row) => row.year));
  return rows.filter((row) => row.year === year);
}

function slugsOf(rows: readonly Known[]): string[] {
  return [...new Set(rows.map(({ sourceSlug }) => sourceSlug))].sort();
}

function isKnown({ value, decimals, sourceSlug }: ScoreRow): boolean {
  return value !== null && decimals !== null && sourceSlug !== null;
}
