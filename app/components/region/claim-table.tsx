import type { ClaimView, ClaimYear } from "../../domain/claims-view.ts";
import { formatScore } from "../../text/format.ts";
import { CLAIM_STATES, REGION_VALUES, sayCheck } from "../../text/id/region-values.ts";
import { CONFIDENCES, ROUND_KINDS } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { BandWordOf } from "../scores/score-value.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Every claim of one year: value, state, check and source. */
export function ClaimTable({ year, tag }: { year: ClaimYear; tag: string }) {
  const { columns } = REGION_VALUES;
  return (
    <DataTable
      label={REGION_VALUES.caption(year.year, tag)}
      caption={REGION_VALUES.caption(year.year, tag)}
      className="cards"
    >
      <TableHead>
        <ColHead>{columns.node}</ColHead>
        <ColHead className="r">{columns.value}</ColHead>
        <ColHead>{columns.state}</ColHead>
        <ColHead>{columns.source}</ColHead>
      </TableHead>
      <TableBody>
        {year.claims.map((view) => (
          <ClaimRow key={view.claim.id} view={view} />
        ))}
      </TableBody>
    </DataTable>
  );
}

function ClaimRow({ view }: { view: ClaimView }) {
  const { claim, node, nodeName, band, state, place, note, check } = view;
  const checked = sayCheck(check);
  const odd = view.offScale ? REGION_VALUES.offScale : view.offGrid ? REGION_VALUES.offGrid : null;
  const remarks = [note, view.withdrawnReason, odd].filter(Boolean).join(" ");
  return (
    <Row>
      <RowHead>
        {node.level === "index" ? nodeName : `${node.no}. ${nodeName}`}
        <span className="sub">{ROUND_KINDS[claim.roundKind]}</span>
      </RowHead>
      <Cell className="r">
        <span className="val">{formatScore(claim)}</span>
        {band !== null && (
          <span className="sub">
            <BandWordOf band={band} />
          </span>
        )}
      </Cell>
      <Cell className="h-s">
        {CLAIM_STATES[state]}
        {checked !== "" && <span className="sub">{checked}</span>}
        {remarks !== "" && <span className="sub">{remarks}</span>}
      </Cell>
      <Cell className="h-s">
        <a href={paths.source(view.sourceSlug)}>{view.sourceTitle}</a>
        <span className="sub">
          {[
            place,
            REGION_VALUES.confidence(CONFIDENCES[claim.confidence]),
            REGION_VALUES.entered(view.enteredBy),
            view.checkedBy === null ? REGION_VALUES.unchecked : REGION_VALUES.checked(view.checkedBy),
          ]
            .filter((part) => part !== "")
            .join(", ")}
        </span>
      </Cell>
    </Row>
  );
}
