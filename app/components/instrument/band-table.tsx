import type { Instrument } from "../../domain/instrument.ts";
import { INSTRUMENT } from "../../text/id/instrument.ts";
import { formatThreshold } from "../../text/id/instruments.ts";
import { BandPips } from "../ui/band.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

const { columns: COLUMNS } = INSTRUMENT;

/** The rating bands with their thresholds, and whether those were read in the regulation. */
export function BandTable({ instrument: { bands, bandsChecked, bandsNote } }: { instrument: Instrument }) {
  return (
    <>
      <DataTable label={INSTRUMENT.bands} caption={bandsChecked ? INSTRUMENT.bandsChecked : INSTRUMENT.bandsUnchecked}>
        <TableHead>
          <ColHead>{COLUMNS.band}</ColHead>
          <ColHead className="r">{COLUMNS.range}</ColHead>
        </TableHead>
        <TableBody>
          {bands.map(({ rank, label, min, max }) => (
            <Row key={rank}>
              <RowHead>
                <BandPips rank={rank} label={label} />
              </RowHead>
              <Cell className="r">{`${formatThreshold(min)}–${formatThreshold(max)}`}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
      <p className="small muted">{bandsNote}</p>
    </>
  );
}
