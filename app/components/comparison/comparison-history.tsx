import type { ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { mergeSoftBreaks } from "../../domain/series-breaks.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayYearGaps } from "../../text/id/comparison-gap.ts";
import { MEDIAN, nameMedian, sayMedianCell } from "../../text/id/comparison-median.ts";
import { nameGroup } from "../../text/id/comparison-settings.ts";
import { HistoryKey } from "../charts/history-key.tsx";
import { SmallMultiples } from "../charts/small-multiples.tsx";
import { SoftBreakNotes } from "../charts/soft-break-notes.tsx";
import { Section } from "../layout/section.tsx";
import { BandWordOf, ScoreDoubts, ScoreValue } from "../scores/score-value.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { BodyCell, seriesAt } from "./body-cell.tsx";

/** One small history per region on the same axis, and the same values as a table of years. */
export function ComparisonHistory({ view, instruments }: { view: ComparisonView; instruments: readonly Instrument[] }) {
  const { regions } = view;
  const [focus, ...others] = regions;
  const notes = mergeSoftBreaks(regions.map(({ series }) => series.softBreaks));
  const years = focus?.series.entries ?? [];
  const caption =
    focus === undefined || others.length === 0 ? COMPARISON.historyCaption : COMPARISON.historyGapCaption(focus.label);
  const { group, middles } = view;
  const medianName = group === null ? undefined : nameMedian(group, middles);
  const groupName = medianName === undefined || group === null ? undefined : nameGroup(group);
  const median = medianName === undefined ? undefined : { name: medianName, years: middles };
  return (
    <Section id="riwayat" title={COMPARISON.history} note={COMPARISON.historyNote} wide>
      <figure className="fig">
        <div className="stack-lg no-print">
          <SmallMultiples
            panels={regions.map(({ label, series }, at) => ({ name: label, mark: seriesAt(at), series }))}
            instruments={instruments}
            notes={notes}
            median={median}
          />
          <HistoryKey series={regions.map(({ series }) => series)} />
        </div>
        <SoftBreakNotes notes={notes} />
      </figure>
      {focus !== undefined &&
        others.map(({ region, label, yearGaps }) => (
          <p key={region.code}>
            {sayYearGaps(
              focus.label,
              label,
              yearGaps.filter(({ instrument }) => instrument === view.instrument),
            )}
          </p>
        ))}
      <DataTable label={COMPARISON.history} caption={caption} className="cmp">
        <TableHead>
          <ColHead className="stick">{COMPARISON.year}</ColHead>
          {regions.map(({ region, label }, at) => (
            <ColHead key={region.code} {...(at === 0 ? { className: "own" } : {})}>
              {label}
            </ColHead>
          ))}
          {groupName !== undefined && <ColHead>{groupName}</ColHead>}
        </TableHead>
        <TableBody>
          {years.map((entry, at) => (
            <YearRows
              key={entry.year}
              view={view}
              year={entry.year}
              groupName={groupName}
              begins={
                entry.instrument === years[at - 1]?.instrument
                  ? undefined
                  : instruments.find(({ code }) => code === entry.instrument)
              }
            />
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

function YearRows({
  view: { regions, middles },
  year,
  begins,
  groupName,
}: {
  view: ComparisonView;
  year: number;
  begins: Instrument | undefined;
  /** Head of the column of medians; without one there is none. */
  groupName: string | undefined;
}) {
  const instrument = regions[0]?.series.entries.find((one) => one.year === year)?.instrument;
  const middle = middles.find((one) => one.year === year && one.instrument === instrument);
  return (
    <>
      {begins !== undefined && (
        <Row className="seam-row">
          <RowHead span={regions.length + (groupName === undefined ? 1 : 2)}>{COMPARISON.seamRow(begins.tag)}</RowHead>
        </Row>
      )}
      <Row>
        <RowHead className="stick">{year}</RowHead>
        {regions.map(({ region, label, scores, series, yearGaps }, at) => {
          const gap = yearGaps.find((one) => one.year === year);
          const score = scores.find((one) => one.year === year);
          const disagreeing = series.entries.find((one) => one.year === year)?.disagreeing ?? [];
          if (score === undefined) return <Cell key={region.code} />;
          return (
            <BodyCell key={region.code} name={label} at={at} line>
              <span className="cell-top">
                <ScoreValue score={score} />
                {(score.status === "available" || disagreeing.length > 0) && (
                  <span>
                    {score.status === "available" && <BandWordOf band={score.band} />}
                    <ScoreDoubts score={score} disagreeing={disagreeing} />
                  </span>
                )}
                {gap !== undefined && <span className="sub">{COMPARISON.yearGap(gap.hundredths)}</span>}
              </span>
            </BodyCell>
          );
        })}
        {groupName !== undefined && (
          <Cell className="td-line">
            <span className="only-phone" aria-hidden="true">
              {groupName}
            </span>
            <span className="sub">{middle === undefined ? MEDIAN.tooFew : sayMedianCell(middle)}</span>
          </Cell>
        )}
      </Row>
    </>
  );
}
