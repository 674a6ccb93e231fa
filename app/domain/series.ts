import { type Absence, absenceOf, type Round } from "./absence.ts";
import { differenceOf } from "./difference.ts";
import type { Instrument, InstrumentCode } from "./instrument.ts";
import { type Claim, mayBeEqual, type RoundKind } from "./score.ts";
import { findSeams, findSoftBreaks, type Seam, type SoftBreak } from "./series-breaks.ts";

/** A round with what a series tells of it. */
export type SeriesRound = Round & { readonly kind: RoundKind };

/** What is decided for a year: `claimId` is `null` where claims of equal rank differ. */
export type SeriesAdoption = {
  readonly year: number;
  readonly instrument: InstrumentCode;
  readonly claimId: string | null;
};

export type SeriesInput = {
  /** First and last year to show, both included. */
  readonly from: number;
  readonly to: number;
  readonly ownGovernment: boolean;
  /** Standing claims of one region, one node and one layer. */
  readonly claims: readonly Claim[];
  readonly adoptions: readonly SeriesAdoption[];
  /** Absences that a source speaks of; others follow from the rounds. */
  readonly absences: readonly { readonly year: number; readonly instrument: InstrumentCode; readonly kind: Absence }[];
  readonly rounds: readonly SeriesRound[];
  readonly instruments: readonly Instrument[];
};

export type YearEntry = {
  readonly year: number;
  /** `undefined` only for years before and after all instruments. */
  readonly instrument: InstrumentCode | undefined;
  readonly state:
    | {
        readonly kind: "value";
        readonly claim: Claim /** Printed with less than two decimals. */;
        readonly rounded: boolean;
      }
    | { readonly kind: "absent"; readonly absence: Absence };
  /** Standing claims that are not the adopted value; in a conflict all of them. */
  readonly disagreeing: readonly Claim[];
  readonly roundKind: RoundKind;
};

export type YearDifference = {
  readonly from: number;
  readonly to: number;
  readonly instrument: InstrumentCode;
  readonly hundredths: number;
};

export type Series = {
  /** One entry a year, without gaps. */
  readonly entries: readonly YearEntry[];
  /** Runs of consecutive years with a value on one instrument: a line is drawn inside one and nowhere else. */
  readonly segments: readonly (readonly YearEntry[])[];
  readonly seams: readonly Seam[];
  readonly softBreaks: readonly SoftBreak[];
  /** From one year with a value to the next one on the same instrument; years without a value may lie between. */
  readonly differences: readonly YearDifference[];
};

/** The history of one region: what stands for each year, where a line may run and where it must not. */
export function computeSeries(input: SeriesInput): Series {
  const years = Array.from({ length: Math.max(0, input.to - input.from + 1) }, (_, at) => input.from + at);
  const entries = years.map((year) => entryOf(year, input));
  return {
    entries,
    segments: segmentsOf(entries),
    seams: findSeams(entries, input.instruments),
    softBreaks: findSoftBreaks(entries, input.instruments),
    differences: differencesOf(entries),
  };
}

function entryOf(year: number, input: SeriesInput): YearEntry {
  const rounds = input.rounds.filter((round) => round.year === year);
  const instrument = instrumentOf(year, input, rounds);
  const round = rounds.find((candidate) => candidate.instrument === instrument);
  const claims = input.claims.filter((claim) => claim.year === year && claim.instrument === instrument);
  const adoption = input.adoptions.find((row) => row.year === year && row.instrument === instrument);
  const adopted = claims.find(({ id }) => id === adoption?.claimId);
  const entry = { year, instrument };
  if (adopted !== undefined) {
    return {
      ...entry,
      state: { kind: "value", claim: adopted, rounded: adopted.decimals < 2 },
      disagreeing: claims.filter((claim) => !mayBeEqual(claim, adopted)),
      roundKind: adopted.roundKind === "unknown" ? (round?.kind ?? "unknown") : adopted.roundKind,
    };
  }
  const stated = input.absences.find((row) => row.year === year && row.instrument === instrument)?.kind;
  const conflict = adoption?.claimId === null ? "conflict" : undefined;
  const absence = conflict ?? stated ?? absenceOf({ ownGovernment: input.ownGovernment }, round);
  return { ...entry, state: { kind: "absent", absence }, disagreeing: claims, roundKind: round?.kind ?? "unknown" };
}

/** A value's own instrument; without a value that of the year's round, else the one whose years hold it. */
function instrumentOf(year: number, input: SeriesInput, rounds: readonly SeriesRound[]): InstrumentCode | undefined {
  const decided = input.adoptions.filter((row) => row.year === year).map(({ instrument }) => instrument);
  const ofRound = input.instruments.filter(({ code }) => rounds.some(({ instrument }) => instrument === code));
  const inUse = input.instruments.filter(
    ({ firstYear, lastYear }) => firstYear !== null && firstYear <= year && year <= (lastYear ?? year),
  );
  const planned = [...ofRound, ...inUse].map(({ code }) => code);
  return decided.find((code) => planned[0] === code) ?? decided[0] ?? planned[0];
}

function segmentsOf(entries: readonly YearEntry[]): YearEntry[][] {
  const segments: YearEntry[][] = [];
  for (const entry of entries) {
    if (entry.state.kind !== "value") continue;
    const last = segments.at(-1)?.at(-1);
    const continues = last !== undefined && last.year + 1 === entry.year && last.instrument === entry.instrument;
    if (continues) segments.at(-1)?.push(entry);
    else segments.push([entry]);
  }
  return segments;
}

function differencesOf(entries: readonly YearEntry[]): YearDifference[] {
  const readings = entries.flatMap(({ year, instrument, state }) =>
    state.kind === "value" && instrument !== undefined ? [{ year, instrument, value: state.claim }] : [],
  );
  return readings.slice(1).flatMap((later, at) => {
    const earlier = readings[at];
    const difference = earlier && differenceOf(later, earlier);
    return earlier !== undefined && difference?.ok
      ? [{ from: earlier.year, to: later.year, instrument: later.instrument, hundredths: difference.hundredths }]
      : [];
  });
}
