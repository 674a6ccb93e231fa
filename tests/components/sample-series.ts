import type { Confidence } from "../../app/domain/score.ts";
import { computeSeries, type Series } from "../../app/domain/series.ts";
import { sampleClaim } from "../domain/sample-claims.ts";
import { pemdi2026, spbe2018, spbe2020 } from "../domain/sample-instruments.ts";

export const INSTRUMENTS = [spbe2018, spbe2020, pemdi2026].map((instrument) => ({
  ...instrument,
  bandsChecked: instrument === spbe2020,
}));

const instrumentOf = (year: number) => (year < 2021 ? spbe2018 : year < 2026 ? spbe2020 : pemdi2026).code;

/** An adopted value of a year on the instrument of that year. */
export function value(year: number, hundredths: number, decimals = 2, confidence: Confidence = "high") {
  return sampleClaim({ id: `${year}`, year, instrument: instrumentOf(year), value: hundredths, decimals, confidence });
}

/** The history of these values; in the years of `conflicts` none is adopted. */
export function series(claims: ReturnType<typeof value>[], conflicts: number[] = [], from = 2018, to = 2026): Series {
  return computeSeries({
    from,
    to,
    ownGovernment: true,
    claims,
    adoptions: claims.map(({ year, instrument, id }) => ({
      year,
      instrument,
      claimId: conflicts.includes(year) ? null : id,
    })),
    absences: [],
    rounds: [],
    instruments: INSTRUMENTS,
  });
}

/** Values in all three instruments but the last, with gaps in 2019, 2025 and 2026. */
export const mesuji = series([
  value(2018, 130, 1, "low"),
  value(2020, 160, 1, "low"),
  value(2021, 169),
  value(2022, 259),
  value(2023, 357),
  value(2024, 399),
]);

/** How often a piece of markup occurs. */
export const count = (html: string, piece: string) => html.split(piece).length - 1;
