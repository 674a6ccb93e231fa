import type { ScoreRow } from "../../db/queries/score.server.ts";
import { type Benchmark, NATION_SCOPE } from "../domain/benchmark.ts";
import type { Instrument } from "../domain/instrument.ts";
import type { Profile } from "../domain/region-view.ts";
import { viewScore } from "../domain/score-view.ts";

/** The parts of the newest year whose parts are public; aspects only where some are. `null` where none ever were. */
export function profileOf(
  parts: readonly ScoreRow[],
  benchmarks: readonly Benchmark[],
  instruments: readonly Instrument[],
): Profile | null {
  const newest = parts.reduce<ScoreRow | undefined>(
    (best, row) => (best && best.year >= row.year ? best : row),
    undefined,
  );
  const instrument = instruments.find(({ code }) => code === newest?.instrument);
  if (newest === undefined || instrument === undefined) return null;
  const { year } = newest;
  const ofYear = parts.filter((row) => row.year === year && row.instrument === instrument.code);
  const hasAspects = ofYear.some(({ level }) => level === "aspect");
  const nodes = [
    ...instrument.domains.map((part) => ({ ...part, level: "domain" as const })),
    ...(hasAspects ? instrument.aspects.map((part) => ({ ...part, level: "aspect" as const })) : []),
  ];
  const rows = nodes.map(({ level, no, name, weight }) => {
    const decided = ofYear.find((row) => row.level === level && row.no === no);
    const same = benchmarks.filter(
      (row) => row.year === year && row.instrument === instrument.code && row.level === level && row.no === no,
    );
    return {
      level,
      no,
      name,
      weight,
      score: viewScore(decided, { instrument, year, absence: "not_found" }),
      province: same.find(({ scope }) => scope !== NATION_SCOPE) ?? null,
      nation: same.find(({ scope }) => scope === NATION_SCOPE) ?? null,
    };
  });
  return { year, instrument: instrument.code, rows };
}
