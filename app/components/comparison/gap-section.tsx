import type { ComparedRegion, ComparisonView } from "../../domain/comparison.ts";
import type { Gap } from "../../domain/gap.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatDifference, formatWeight } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { GAP, sayNoParts } from "../../text/id/comparison-gap.ts";
import { GapBar } from "../charts/gap-bar.tsx";
import { Section } from "../layout/section.tsx";
import { Marker } from "../ui/marker.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { BodyCell, seriesAt } from "./body-cell.tsx";

type Explained = { readonly region: ComparedRegion; readonly at: number; readonly gap: Extract<Gap, { ok: true }> };

/** Which parts make up the differences to the focus: weighted points that add up, what rounding leaves, and why some have none. */
export function GapSection({ view, instrument }: { view: ComparisonView; instrument: Instrument }) {
  const { regions, gapRows, year } = view;
  const [focus] = regions;
  if (focus === undefined || regions.length < 2) return null;
  const explained = regions.flatMap((region, at) => (region.gap?.ok ? [{ region, at, gap: region.gap }] : []));
  const reasons = regions.flatMap(({ label, gap }) => (gap === null ? [] : (sayNoParts(label, gap) ?? [])));
  const widest = Math.max(1, ...explained.flatMap(({ gap }) => gap.parts.map(({ points }) => Math.abs(points))));
  return (
    <Section id="selisih" title={GAP.title} note={GAP.note} wide>
      {explained.length > 0 && (
        <DataTable label={GAP.title} caption={GAP.caption(focus.label, year, instrument.tag)} className="cmp">
          <TableHead>
            <ColHead className="stick">{GAP.part}</ColHead>
            {explained.map(({ region: { region, label }, at }) => (
              <ColHead key={region.code}>
                <span className="body">
                  <Marker series={seriesAt(at)} />
                  {label}
                </span>
              </ColHead>
            ))}
          </TableHead>
          <TableBody>
            <SumRow title={GAP.total} explained={explained} pointsOf={({ total }) => total} />
            {gapRows.map((row) => (
              <Row key={`${row.node.level}-${row.node.no}`}>
                <RowHead className="stick">
                  {row.name}
                  <span className="sub">{COMPARISON.weight(formatWeight(row.weight))}</span>
                </RowHead>
                {explained.map(({ region, at, gap }) => (
                  <PartCell key={region.region.code} {...{ region, at, gap, node: row.node, widest }} />
                ))}
              </Row>
            ))}
            <SumRow
              title={GAP.remainder}
              sub={GAP.remainderNote}
              explained={explained}
              pointsOf={({ remainder }) => remainder}
              zero={GAP.noRemainder}
              doubt={({ withinRounding }) => (withinRounding ? undefined : GAP.unexplained)}
            />
          </TableBody>
        </DataTable>
      )}
      {reasons.map((reason) => (
        <p className="note" key={reason}>
          {reason}
        </p>
      ))}
    </Section>
  );
}

/** One part in the difference of one region: its points, drawn, and what they are made of. */
function PartCell({ region, at, gap, node, widest }: PartCellProps) {
  const part = gap.parts.find((one) => one.node.level === node.level && one.node.no === node.no);
  if (part === undefined) return <Cell />;
  return (
    <BodyCell name={region.label} at={at}>
      <div className="cell">
        <span className="val">{formatDifference(part.points)}</span>
        <span className="no-print">
          <GapBar points={part.points} widest={widest} series={seriesAt(at)} />
        </span>
        <span className="sub">{GAP.difference(part.difference)}</span>
      </div>
    </BodyCell>
  );
}

function SumRow({ title, sub, explained, pointsOf, doubt, zero }: SumRowProps) {
  return (
    <Row>
      <RowHead className="stick">
        {title}
        {sub && <span className="sub">{sub}</span>}
      </RowHead>
      {explained.map(({ region, at, gap }) => (
        <BodyCell key={region.region.code} name={region.label} at={at} line>
          <span>
            <span className="val">{pointsOf(gap) === 0 && zero ? zero : formatDifference(pointsOf(gap))}</span>
            {doubt?.(gap) && <span className="sub">{doubt(gap)}</span>}
          </span>
        </BodyCell>
      ))}
    </Row>
  );
}

type PartCellProps = Explained & { node: ComparisonView["index"]["node"]; widest: number };
type SumRowProps = {
  title: string;
  sub?: string;
  explained: readonly Explained[];
  pointsOf: (gap: Explained["gap"]) => number;
  doubt?: (gap: Explained["gap"]) => string | undefined;
  /** What is said instead of nothing. */
  zero?: string;
};
