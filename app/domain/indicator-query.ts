import type { Instrument } from "./instrument.ts";
import type { SummarizedIndicator } from "./level-summary.ts";

/** "indikator 9" or "indikator 9 level 2". */
export type IndicatorQuery = { readonly no: number; readonly level: number | undefined };

/** An indicator that a query names by its number, on one instrument. */
export type NamedIndicator = {
  readonly instrument: string;
  readonly tag: string;
  readonly no: number;
  readonly name: string;
  /** Name of the level that was asked for, where the instrument has it. */
  readonly level: { readonly level: number; readonly name: string } | null;
};

/** Words that people put around a number and a level: "mentok di level 2 indikator 9". */
const AROUND = /\b(?:mentok|macet|tertahan|masih|sudah|kami|di|pada|ke|untuk|spbe)\b/gi;
const QUERY = /^(?:indikator|ind\.?)\s+(?:no\.?\s*|nomor\s+)?(\d{1,2})(?:\s+(?:level|tingkat)\s+(\d))?$/i;
const TURNED = /^((?:level|tingkat)\s+\d)\s+((?:indikator|ind\.?)\s.*)$/i;

/** Reads a query that names an indicator by its number; `undefined` for all others. */
export function readIndicatorQuery(text: string): IndicatorQuery | undefined {
  const bare = text.replace(AROUND, " ").replace(/\s+/g, " ").trim().replace(TURNED, "$2 $1");
  const match = QUERY.exec(bare);
  if (match === null) return undefined;
  return { no: Number(match[1]), level: match[2] === undefined ? undefined : Number(match[2]) };
}

/** With what its levels ask, where that was summed up. */
export type SummedIndicator = NamedIndicator & { readonly summary: SummarizedIndicator | null };

/** That indicator on every instrument that has it: the one in force first, then newer ones; never on a draft. */
export function nameIndicators(
  instruments: readonly Instrument[],
  { no, level }: IndicatorQuery,
): readonly NamedIndicator[] {
  return instrumentsByUse(instruments).flatMap((instrument) => {
    const indicator = instrument.indicators.find((one) => one.no === no);
    if (indicator === undefined) return [];
    const known = instrument.levels.find((one) => one.level === level && one.capability === indicator.capability);
    return [
      {
        instrument: instrument.code,
        tag: instrument.tag,
        no,
        name: indicator.name,
        level: known === undefined ? null : { level: known.level, name: known.name },
      },
    ];
  });
}

/** Instruments that results were or will be given with: in force first, then by the year they began, newest first. */
export function instrumentsByUse(instruments: readonly Instrument[]): Instrument[] {
  const inUse = instruments.filter(({ status }) => status !== "draft");
  const rank = ({ status }: Instrument) => (status === "in_force" ? 0 : 1);
  return inUse.sort((a, b) => rank(a) - rank(b) || (b.firstYear ?? 0) - (a.firstYear ?? 0));
}
