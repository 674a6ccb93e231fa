import type { ReactNode } from "react";
import { ABSENCES, type Absence } from "../../domain/absence.ts";
import type { Series } from "../../domain/series.ts";
import { UI } from "../../text/ui.ts";
import { adoptedPoints, disputedPoints } from "./history-layout.ts";

/** Explains the signs that occur in these histories, and no others. */
export function HistoryKey({ series }: { series: readonly Series[] }) {
  const points = series.flatMap(adoptedPoints);
  const absences = new Set(
    series.flatMap(({ entries }) => entries.flatMap(({ state }) => (state.kind === "absent" ? [state.absence] : []))),
  );
  const signs: (readonly [boolean, string, ReactNode])[] = [
    [points.some(({ printed }) => printed.decimals < 2), UI.rounded, BAR],
    [points.some(({ look }) => look === "hollow"), UI.pressQuote, HOLLOW],
    [points.some(({ look }) => look === "half"), UI.self, HALF],
    [series.some((one) => disputedPoints(one).length > 0), UI.disputed, DISPUTED],
    [series.some(({ seams }) => seams.length > 0), UI.seam, HATCH],
    [series.some(({ softBreaks }) => softBreaks.length > 0), UI.softBreak, SOFT],
  ];
  return (
    <ul className="key">
      {signs
        .filter(([present]) => present)
        .map(([, words, sign]) => (
          <li key={words}>
            {sign}
            {words}
          </li>
        ))}
      {ABSENCE_ORDER.filter((absence) => absences.has(absence)).map((absence) => (
        <li key={absence} className="nil">
          <i aria-hidden="true">{ABSENCES[absence].glyph}</i>
          {ABSENCES[absence].label}
        </li>
      ))}
    </ul>
  );
}

const ABSENCE_ORDER: readonly Absence[] = [
  "not_found",
  "not_assessed",
  "not_applicable",
  "withheld",
  "conflict",
  "withdrawn",
  "pending",
];

const sign = (drawing: ReactNode) => (
  <svg className="ch c0" width="20" height="16" aria-hidden="true">
    {drawing}
  </svg>
);

const BAR = sign(<rect className="dot" x="1" y="4" width="18" height="8" rx="1.5" />);
const HOLLOW = sign(<rect className="hollow" x="1.5" y="4" width="17" height="8" rx="1.5" />);
const HALF = sign(
  <>
    <use href="#m0" x="10" y="8" className="hollow" />
    <use href="#mh" x="10" y="8" className="half" />
  </>,
);
const DISPUTED = sign(
  <>
    <circle className="hollow" cx="7" cy="3.5" r="2.5" />
    <circle className="hollow" cx="7" cy="12.5" r="2.5" />
    <line className="lead-l" x1="14" x2="14" y1="2" y2="14" />
  </>,
);
const HATCH = sign(<rect width="14" height="16" fill="url(#hatch)" />);
const SOFT = sign(<line className="thr" x1="10" x2="10" y2="16" />);
