import type { Instrument } from "../../domain/instrument.ts";
import { computeNextBand, type Raise } from "../../domain/next-band.ts";
import type { AvailableScore } from "../../domain/score-view.ts";
import { formatList } from "../../text/format.ts";
import { NEXT_BAND, REACHES, sayCombination, sayNextBand, sayNextBandHow } from "../../text/id/next-band.ts";
import { formatGain } from "../../text/level-gain.ts";
import { Section } from "../layout/section.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** What one level, or the smallest combination, does for the next band from a region's newest official index. */
export function NextBand({ latest, instruments, numberOf }: NextBandProps) {
  const instrument = instruments.find(({ code }) => code === latest.instrument);
  if (instrument === undefined || instrument.bands.length === 0 || instrument.status === "draft") return null;
  const published = latest.band?.origin === "published" ? latest.band.label : null;
  const next = computeNextBand(instrument, latest, published);
  return (
    <Section
      id="predikat-berikutnya"
      title={NEXT_BAND.section}
      note={
        <>
          <InstrumentTag tag={instrument.tag} /> {NEXT_BAND.note(instrument.tag)}
        </>
      }
    >
      <div className="stack">
        <p>
          {sayNextBand(latest, next)}
          <SourceNumber no={numberOf(latest.source.slug)} />
        </p>
        {next.kind === "distance" && (
          <RaiseTable raises={next.raises} caption={NEXT_BAND.caption(latest.year, instrument.tag)} />
        )}
        {next.kind === "distance" && next.combinations.length > 0 && (
          <>
            <h3>{NEXT_BAND.combinationsTitle}</h3>
            <ul className="lines">
              {next.combinations.map((combination) => (
                <li key={sayCombination(combination)}>{sayCombination(combination)}</li>
              ))}
            </ul>
          </>
        )}
        <p className="small">
          <strong>{NEXT_BAND.how}.</strong> {sayNextBandHow(latest, instrument, instruments).join(" ")}
        </p>
      </div>
    </Section>
  );
}

function RaiseTable({ raises, caption }: { raises: readonly Raise[]; caption: string }) {
  const { columns } = NEXT_BAND;
  return (
    <DataTable label={NEXT_BAND.section} caption={caption} className="cards">
      <TableHead>
        <ColHead>{columns.place}</ColHead>
        <ColHead className="r">{columns.gain}</ColHead>
        <ColHead>{columns.reach}</ColHead>
      </TableHead>
      <TableBody>
        {raises.map(({ gain, indicators, places, reach }) => (
          <Row key={gain}>
            <RowHead>
              {formatList(places)}
              <span className="sub">{NEXT_BAND.count(indicators)}</span>
            </RowHead>
            <Cell className="r num">{formatGain(gain)}</Cell>
            <Cell>{REACHES[reach]}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type NextBandProps = {
  /** The newest official index. */
  latest: AvailableScore;
  instruments: readonly Instrument[];
  /** Number of a source in the page's list of sources. */
  numberOf: (sourceSlug: string) => number;
};
