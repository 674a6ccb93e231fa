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
export function ValueRow({ row, title, sub, names, instrument, numberOf, groupName }: ValueRowProps) {
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
          <ValueCell cell={cell} at={at} numberOf={numberOf} drawing={drawing} />
        </BodyCell>
      ))}
      <MiddleCell middle={row.middle} instrument={instrument} thresholds={thresholds} groupName={groupName} />
    </Row>
  );
}

function ValueCell({ cell: { score, difference }, at, numberOf, drawing }: ValueCellProps) {
  if (score.status !== "available") return <ScoreValue score={score} />;
  return (
    <div className="cell">
      <span className="cell-top">
        <span>
          <ScoreValue score={score} />
          <SourceNumber no={numberOf(score.source.slug)} />
        </span>
        {score.band !== null && (
          <span>
            <BandWordOf band={score.band} />
          </span>
        )}
      </span>
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
  title: ReactNode;
  sub: string;
  names: readonly string[];
  instrument: Instrument;
  numberOf: NumberOf;
  groupName: string | null;
};
type ValueCellProps = { cell: ComparisonCell; at: number; numberOf: NumberOf; drawing: Drawing };
