import { ABSENCES } from "../../domain/absence.ts";
import type { Series, YearEntry } from "../../domain/series.ts";
import { formatScore } from "../../text/format.ts";
import { UI } from "../../text/ui.ts";
import { type ChartInstrument, regionsOf } from "./history-layout.ts";

/** The history as sentences for people who do not see it: "Mesuji. Instrumen 59/2020: 2021 1,69; 2022 2,59; 2023 belum ditemukan." */
export function describeHistory(name: string, series: Series, instruments: readonly ChartInstrument[]): string {
  const parts = regionsOf(series, instruments).map(({ tag, from, to }) => {
    const years = series.entries.slice(from, to).map(describeYear).join("; ");
    return tag === "" ? `${years}.` : `${UI.instrumentTitle} ${tag}: ${years}.`;
  });
  return `${name}. ${parts.join(" ")}`;
}

function describeYear({ year, state, disagreeing }: YearEntry): string {
  const others = disagreeing.map(formatScore).join(" / ");
  if (state.kind === "absent") {
    return `${year} ${ABSENCES[state.absence].label}${others === "" ? "" : ` (${others})`}`;
  }
  const rounded = state.rounded ? `, ${UI.roundedShort}` : "";
  const disputed = others === "" ? "" : `, ${UI.disputedBy} ${others}`;
  return `${year} ${formatScore(state.claim)}${rounded}${disputed}`;
}
