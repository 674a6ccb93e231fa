import { NATION_SCOPE } from "../../domain/benchmark.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import type { AvailableScore } from "../../domain/score-view.ts";
import { formatFine, formatScore } from "../../text/format.ts";
import { REGION } from "../../text/id/region.ts";
import { KINDS } from "../../text/id/scores.ts";
import { BandStrip } from "../charts/band-strip.tsx";
import { Section } from "../layout/section.tsx";
import { SourceNumber } from "../ui/sources.tsx";

/** Where the newest value lies between the thresholds of its instrument, beside the nation's median of its kind. */
export function RegionPosition({ view, latest, instrument, numberOf }: RegionPositionProps) {
  const { region, benchmarks, average } = view;
  const nation = benchmarks.find(({ scope }) => scope === NATION_SCOPE);
  const kind = KINDS[region.kind];
  const band = latest.band === null ? "" : `, ${latest.band.label}`;
  const medianLabel = nation && `median ${kind} se-Indonesia (${nation.n} dari ${nation.bodies} bernilai)`;
  return (
    <Section id="posisi" title={REGION.position} note={REGION.positionNote(instrument.tag)}>
      <figure className="fig">
        <figcaption>
          <h3>{REGION.positionTitle(region.shortName, formatScore(latest), latest.year)}</h3>
        </figcaption>
        <BandStrip
          label={`${region.shortName} ${latest.year}: ${formatScore(latest)}${band}, instrumen ${instrument.tag}.${nation && medianLabel ? ` ${medianLabel}: ${formatFine(nation.median)}.` : ""}`}
          bands={instrument.bands}
          own={{ name: region.shortName, value: latest }}
          {...(nation && medianLabel ? { median: { value: nation.median, label: medianLabel } } : {})}
        />
        {average !== null && (
          <p className="src">
            {REGION.average(kind, average.year, formatScore(average))}
            <SourceNumber no={numberOf(average.sourceSlug)} />
          </p>
        )}
      </figure>
    </Section>
  );
}

type RegionPositionProps = {
  view: RegionView;
  latest: AvailableScore;
  instrument: Instrument;
  numberOf: (sourceSlug: string) => number;
};
