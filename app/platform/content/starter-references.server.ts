import { findNode, type Instrument, type InstrumentNode } from "../../domain/instrument.ts";
import { at, type Findings } from "./csv-table.server.ts";

type Reference = {
  readonly line: number;
  readonly region?: string;
  readonly year: number;
  readonly instrument: string;
  readonly node?: InstrumentNode;
  readonly source: string;
};

/** Reports everything a row of `file` points to that is not there. */
export type CheckReferences = (file: string, row: Reference, findings: Findings) => void;

/** A check against what rows may point to: regions by code, sources by slug, instruments with their nodes and years. */
export function createReferenceCheck(
  regions: ReadonlySet<string>,
  sources: ReadonlySet<string>,
  instruments: readonly Instrument[],
): CheckReferences {
  return (file, { line, region, year, instrument: code, node, source }, { problems }) => {
    const report = (what: string) => problems.push(`${at(file, line)}: ${what}`);
    if (region !== undefined && !regions.has(region)) report(`kode daerah ${region} tidak dikenal`);
    if (!sources.has(source)) report(`sumber ${source} tidak dikenal`);
    const instrument = instruments.find((candidate) => candidate.code === code);
    if (instrument === undefined) {
      report(`instrumen ${code} tidak dikenal`);
      return;
    }
    if (!coversYear(instrument, year)) report(`instrumen ${code} tidak dipakai untuk hasil ${year}`);
    if (node !== undefined && findNode(instrument, node) === undefined) {
      report(`${node.level} ${node.no} tidak ada dalam instrumen ${code}`);
    }
  };
}

function coversYear({ firstYear, lastYear }: Instrument, year: number): boolean {
  return firstYear !== null && firstYear <= year && (lastYear === null || year <= lastYear);
}
