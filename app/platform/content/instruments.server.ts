import pemdiDraft from "../../../content/instruments/pemdi-2025-draft.json";
import pemdi2026 from "../../../content/instruments/pemdi-2026.json";
import spbe2018 from "../../../content/instruments/spbe-2018.json";
import spbe2020 from "../../../content/instruments/spbe-2020.json";
import type { Instrument } from "../../domain/instrument.ts";
import { instrumentSchema } from "./instrument-schema.server.ts";

/** Every instrument, the oldest first, the draft last. Checked when this module is loaded; a fault stops the start. */
export const instruments: readonly Instrument[] = [
  parseInstrument("spbe-2018", spbe2018),
  parseInstrument("spbe-2020", spbe2020),
  parseInstrument("pemdi-2026", pemdi2026),
  parseInstrument("pemdi-2025-draft", pemdiDraft),
];

export function findInstrument(code: string): Instrument | undefined {
  return instruments.find((instrument) => instrument.code === code);
}

/** The instrument that results of this year are assessed with; `undefined` before the first one. Never a draft. */
export function instrumentOfYear(year: number): Instrument | undefined {
  return instruments.find(
    ({ firstYear, lastYear }) => firstYear !== null && firstYear <= year && (lastYear === null || year <= lastYear),
  );
}

function parseInstrument(name: string, file: unknown): Instrument {
  const result = instrumentSchema.safeParse(file);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new Error(`content/instruments/${name}.json: ${faults.join("; ")}`);
}
