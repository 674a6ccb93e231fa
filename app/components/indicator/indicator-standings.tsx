import type { IndicatorStanding, IndicatorView } from "../../domain/indicator-view.ts";
import { STANDING, sayStanding } from "../../text/id/indicator-standing.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Findings } from "../ui/findings.tsx";
import { ValueTable } from "./indicator-values.tsx";

/** More regions are told by the table alone. */
const MOST_SENTENCES = 3;

/** Where the regions that the reader chose stand on this indicator: in a sentence each, and with every year and source. */
export function IndicatorStandings({ view, standings, numberOf }: IndicatorStandingsProps) {
  const { instrument, indicator } = view;
  const codes = standings.map(({ region }) => region.code);
  return (
    <Section id="pilihan" title={STANDING.title} note={STANDING.note}>
      <div className="stack">
        {standings.length <= MOST_SENTENCES && <Findings items={standings.map(sayStanding)} />}
        <ValueTable
          label={STANDING.title}
          caption={STANDING.caption(indicator.no, instrument.tag)}
          rows={standings.flatMap(({ region, scores }) => scores.map((score) => ({ region, score })))}
          numberOf={numberOf}
        />
        <p className="no-print">
          <a href={paths.comparison({ codes })}>{STANDING.compare}</a>
          {" · "}
          <a href={paths.indicator(instrument.code, indicator.no)}>{STANDING.without}</a>
        </p>
      </div>
    </Section>
  );
}

type IndicatorStandingsProps = {
  view: IndicatorView;
  standings: readonly IndicatorStanding[];
  numberOf: (slug: string) => number;
};
