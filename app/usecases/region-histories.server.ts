import { type ClaimRow, listClaims } from "../../db/queries/claim.server.ts";
import { type AbsenceRow, listAbsences, type RoundRow } from "../../db/queries/round.server.ts";
import { listScores, type ScoreRow } from "../../db/queries/score.server.ts";
import { ABSENCES, type Absence } from "../domain/absence.ts";
import type { Hundredths, Instrument, InstrumentCode } from "../domain/instrument.ts";
import type { Claim, RoundKind } from "../domain/score.ts";
import { type ScoreView, viewScore } from "../domain/score-view.ts";
import { computeSeries, type Series } from "../domain/series.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getRounds } from "./rounds.server.ts";

export type RegionHistory = {
  readonly series: Series;
  /** What stands for each year of the series, with source and band. */
  readonly scores: readonly ScoreView[];
  /** Standing official index claims of the region in these years, adopted or not. */
  readonly claims: readonly ClaimRow[];
};

export type Years = { readonly from: number; readonly to: number };

type Region = { readonly id: string; readonly ownGovernment: boolean };

/**
 * The index histories of some regions over the same years, by region id. Four queries whatever the number of regions.
 *
 * @param years first and last year, cut to the years of the rounds; without it, or wholly outside, all of them
 */
export async function readRegionHistories(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  regions: readonly Region[],
  years?: Years,
): Promise<{ histories: Map<string, RegionHistory>; rounds: readonly RoundRow[]; years: Years }> {
  const regionIds = regions.map(({ id }) => id);
  const [claims, decided, absences, rounds] = await Promise.all([
    listClaims(app.reader, { regionIds, levels: ["index"] }),
    listScores(app.reader, { regionIds, levels: ["index"] }),
    listAbsences(app.reader, regionIds),
    getRounds(app),
  ]);
  const span = cutYears(years, { from: rounds[0]?.year ?? 0, to: rounds.at(-1)?.year ?? -1 });
  const standing = claims.filter(
    (claim) => isOfficialAndStanding(claim) && claim.year >= span.from && claim.year <= span.to,
  );
  const input = { claims: standing, decided, absences, rounds, years: span };
  const histories = new Map(regions.map((region) => [region.id, historyOf(region, input, app.instruments)]));
  return { histories, rounds, years: span };
}

function cutYears(asked: Years | undefined, known: Years): Years {
  if (asked === undefined || asked.to < known.from || asked.from > known.to) return known;
  return { from: Math.max(asked.from, known.from), to: Math.min(asked.to, known.to) };
}

type HistoryInput = {
  claims: ClaimRow[];
  decided: ScoreRow[];
  absences: AbsenceRow[];
  rounds: readonly RoundRow[];
  years: Years;
};

function historyOf(region: Region, input: HistoryInput, instruments: readonly Instrument[]): RegionHistory {
  const own = <Row extends { regionId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.regionId === region.id);
  const claims = own(input.claims);
  const decided = own(input.decided);
  const series = computeSeries({
    ...input.years,
    ownGovernment: region.ownGovernment,
    claims: claims.map(toClaim),
    adoptions: decided.map(({ year, instrument, claimId }) => ({ year, instrument: toCode(instrument), claimId })),
    absences: own(input.absences).map(({ year, instrument, kind }) => ({
      year,
      instrument: toCode(instrument),
      kind: toAbsence(kind),
    })),
    rounds: input.rounds.map((round) => ({ ...round, kind: toRoundKind(round.kind) })),
    instruments: instruments.filter(({ status }) => status !== "draft"),
  });
  const scores = series.entries.flatMap((entry) => {
    const instrument = instruments.find(({ code }) => code === entry.instrument);
    if (instrument === undefined) return [];
    const row = decided.find(({ year, instrument: code }) => year === entry.year && code === entry.instrument);
    const absence = entry.state.kind === "absent" ? entry.state.absence : "not_found";
    return [viewScore(row, { instrument, year: entry.year, absence })];
  });
  return { series, scores, claims };
}

function isOfficialAndStanding({ layer, withdrawnReason }: ClaimRow): boolean {
  return layer === "official" && withdrawnReason === null;
}

export function toClaim(row: ClaimRow): Claim {
  return {
    id: row.id,
    year: row.year,
    instrument: toCode(row.instrument),
    node: { level: row.level, no: row.no },
    // The column is checked to hold hundredths.
    value: row.value as Hundredths,
    decimals: row.decimals,
    publishedBand: row.publishedBand,
    roundKind: row.roundKind,
    confidence: row.confidence,
    sourceKind: row.sourceKind,
  };
}

function toCode(text: string): InstrumentCode {
  // A foreign key holds the column to the codes of the instruments.
  return text as InstrumentCode;
}

function toAbsence(text: string): Absence {
  return text in ABSENCES ? (text as Absence) : "not_found";
}

function toRoundKind(text: string): RoundKind {
  return text === "evaluation" || text === "monitoring" ? text : "unknown";
}
