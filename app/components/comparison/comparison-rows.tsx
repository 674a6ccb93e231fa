import type { BandDistance } from "../../domain/bands.ts";
import type { ComparisonCell, ComparisonView } from "../../domain/comparison.ts";
import { formatDifference, formatFine } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { ScoreValue } from "../scores/score-value.tsx";
import { Missing } from "../ui/missing.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, Row, RowHead } from "../ui/table.tsx";
import { BodyCell } from "./body-cell.tsx";

/** Change of the index between two years of the instrument. */
export function ChangeRow({ view: { change }, names, beside }: RowProps) {
  if (change === null) return null;
  return (
    <Row>
      <RowHead className="stick">{COMPARISON.changeRow(change.from, change.to)}</RowHead>
      {change.byRegion.map(({ from, to, hundredths }, at) => (
        <BodyCell key={names[at]} name={names[at] ?? ""} at={at} line>
          {hundredths !== null ? (
            <span className="val">{formatDifference(hundredths)}</span>
          ) : (
            <ScoreValue score={to.status === "available" ? from : to} />
          )}
        </BodyCell>
      ))}
      {beside && <Cell />}
    </Row>
  );
}

/** What is missing to the next band, as the interval that rounding leaves. */
export function NextBandRow({ view: { regions, index }, names, beside }: RowProps) {
  if (regions.every(({ nextBand }) => nextBand === null)) return null;
  return (
    <Row>
      <RowHead className="stick">{COMPARISON.nextBand}</RowHead>
      {regions.map(({ nextBand }, at) => (
        <BodyCell key={names[at]} name={names[at] ?? ""} at={at} line>
          {nextBand !== null ? (
            <span>
              <span className="num strong">{sayNeeded(nextBand)}</span>
              <span className="sub">{COMPARISON.nextBandOf(nextBand.band.label)}</span>
            </span>
          ) : (
            <NoNextBand cell={index.cells[at]} />
          )}
        </BodyCell>
      ))}
      {beside && <Cell />}
    </Row>
  );
}

function NoNextBand({ cell }: { cell: ComparisonCell | undefined }) {
  if (cell === undefined) return null;
  const { score } = cell;
  if (score.status !== "available") return <Missing absence={score.status} />;
  const isTop = score.band?.rank === 5;
  return <span className="small">{isTop ? COMPARISON.topBand : COMPARISON.noNextBand}</span>;
}

/** Something known of the regions themselves. */
export function FactRow({ view, beside, title, sub, fact, numberOf }: FactRowProps) {
  return (
    <Row>
      <RowHead className="stick">
        {title}
        {sub && <span className="sub">{sub}</span>}
      </RowHead>
      {view.regions.map(({ region, label }, at) => (
        <BodyCell key={region.code} name={label} at={at} line>
          <span className="num">
            {fact(region) ?? <Missing absence="not_found" />}
            <SourceNumber no={numberOf(region.profileSource)} />
          </span>
        </BodyCell>
      ))}
      {beside && <Cell />}
    </Row>
  );
}

function sayNeeded({ above, atMost }: BandDistance): string {
  return above === 0 ? COMPARISON.atMost(exact(atMost)) : COMPARISON.between(exact(above), exact(atMost));
}

/** Ten-thousandths with three decimals where the third counts. */
function exact(tenThousandths: number): string {
  return tenThousandths % 100 === 0
    ? formatFine(tenThousandths)
    : (tenThousandths / 10_000).toFixed(3).replace(".", ",");
}

/** `beside`: the column of a group stands beside the regions and has nothing to say in this row. */
type RowProps = { view: ComparisonView; names: readonly string[]; beside: boolean };
type FactRowProps = {
  view: ComparisonView;
  beside: boolean;
  title: string;
  sub?: string;
  numberOf: (sourceSlug: string) => number;
  fact: (region: ComparisonView["regions"][number]["region"]) => string | null;
};
