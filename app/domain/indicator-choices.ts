import { instrumentsByUse } from "./indicator-query.ts";
import type { Instrument } from "./instrument.ts";

/** Every indicator as a list to choose from: the instrument in use first, "59/2020: 21. Manajemen Risiko SPBE". */
export function listIndicatorChoices(instruments: readonly Instrument[]): { value: string; label: string }[] {
  return instrumentsByUse(instruments).flatMap((instrument) =>
    instrument.indicators.map(({ no, name }) => ({
      value: `${instrument.code}/${no}`,
      label: `${instrument.tag}: ${no}. ${name.replace(/^Tingkat Kematangan /, "")}`,
    })),
  );
}
