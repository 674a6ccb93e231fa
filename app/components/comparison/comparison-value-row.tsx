import type { ReactNode } from "react";
import type { ComparisonCell, ComparisonRow } from "../../domain/comparison.ts";
import type { GroupMiddle } from "../../domain/comparison-group.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatFine } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayDifference } from "../../text/id/comparison-sentences.ts";
import { sayMiddle } from "../../text/id/comparison-settings.ts";
import { DotBar } from "../charts/dot-bar.tsx";
import { MiddleBar } from "../charts/middle-bar.tsx";
import { BandWordOf, ScoreValue } from "../scores/score-value.tsx";
import { Missing } from "../ui/missing.tsx";
import { SourceNumber } from "../ui/sources.tsx";
import { Cell, Row, RowHead } from "../ui/table.tsx";
import { BodyCell, seriesAt } from "./body-cell.tsx";

export type NumberOf = (sourceSlug: string) => number;

/** One measure: the values of all regions, and the middle of the group where there is one. */
export function ValueRow({ row, index, title, sub, names, instrument, numberOf, groupName }: ValueRowProps) {
  const thresholds = row.node.level === "index" ? instrument.bands.slice(1).map(({ min }) => min) : [];
  const drawing = { axis: instrument.scale, thresholds, middle: row.middle };
  return (
    <Row>
      <RowHead className="stick">
        {title}
        <span className="sub">{sub}</span>
      </RowHead>
      {row.cells.map((cell, at) => (
        <BodyCell key={names[at]} name={names[at] ?? ""} at={at}>
          <ValueCell cell={cell} at={at} source={sourceOf(cell, index?.cells[at], numberOf)} drawing={drawing} />
        </BodyCell>
      ))}
      <MiddleCell middle={row.middle} instrument={instrument} thresholds={thresholds} groupName={groupName} />
    </Row>
  );
}

/** The number of a value's source; `null` where it is that of the index above it, as the caption says. */
function sourceOf({ score }: ComparisonCell, index: ComparisonCell | undefined, numberOf: NumberOf): number | null {
  if (score.status !== "available") return null;
  const isThatOfIndex = index?.score.status === "available" && index.score.source.slug === score.source.slug;
  return isThatOfIndex ? null : numberOf(score.source.slug);
}

function ValueCell({ cell: { score, difference }, at, source, drawing }: ValueCellProps) {
  if (score.status !== "available") return <ScoreValue score={score} />;
  return (
    <div className="cell">
      {source === null && score.band === null ? (
        <ScoreValue score={score} />
      ) : (
        <span className="cell-top">
          <span>
            <ScoreValue score={score} />
            {source !== null && <SourceNumber no={source} />}
          </span>
          {score.band !== null && (
            <span>
              <BandWordOf band={score.band} />
            </span>
          )}
        </span>
      )}
      <DotBar value={score} series={seriesAt(at)} {...drawing} />
      {difference !== null && <span className="sub">{sayDifference(difference)}</span>}
      {score.disputed && <span className="sub">{COMPARISON.disputed}</span>}
    </div>
  );
}

/** The middle of the group in one row; nothing where no group is chosen. */
export function MiddleCell({ middle, instrument, thresholds = [], groupName }: MiddleCellProps) {
  if (groupName === null) return null;
  return (
    <Cell>
      <span className="only-phone" aria-hidden="true">
        {groupName}
      </span>
      {middle === null ? (
        <Missing absence="not_found" />
      ) : (
        <div className="cell">
          <span className="val">{formatFine(middle.median)}</span>
          <MiddleBar middle={middle} axis={instrument.scale} thresholds={thresholds} />
          <span className="sub">{sayMiddle(middle)}</span>
        </div>
      )}
    </Cell>
  );
}

type Drawing = { axis: Instrument["scale"]; thresholds: readonly number[]; middle: GroupMiddle | null };
type MiddleCellProps = {
  middle: GroupMiddle | null;
  instrument: Instrument;
  thresholds?: readonly number[];
  /** Head of the group's column; `null` without one. */
  groupName: string | null;
};
type ValueRowProps = {
  row: ComparisonRow;
  /** The row whose sources count for this one too; none for the index itself. */
  index?: ComparisonRow;
  title: ReactNode;
  sub: string;
  names: readonly string[];
  instrument: Instrument;
  numberOf: NumberOf;
  groupName: string | null;
};
type ValueCellProps = { cell: ComparisonCell; at: number; source: number | null; drawing: Drawing };
