import type { BandRange } from "../../domain/band-translation.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatThreshold, INSTRUMENTS } from "../../text/id/instruments.ts";
import { BandPips } from "../ui/band.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** What each range of numbers is called in each instrument. Ranges that are called differently carry the word for it. */
export function BandTranslationTable({
  instruments,
  ranges,
}: {
  instruments: readonly Instrument[];
  ranges: readonly BandRange[];
}) {
  return (
    <DataTable label={INSTRUMENTS.translate} caption={INSTRUMENTS.translateCaption} className="side">
      <TableHead>
        <ColHead>{INSTRUMENTS.range}</ColHead>
        {instruments.map(({ code, tag, bandsChecked }) => (
          <ColHead key={code}>
            <InstrumentTag tag={tag} />
            {!bandsChecked && <span className="sub">{INSTRUMENTS.uncheckedBands}</span>}
          </ColHead>
        ))}
      </TableHead>
      <TableBody>
        {ranges.map(({ from, to, bands, same }) => (
          <Row key={from}>
            <RowHead className="num">
              <span className="row">
                {`${formatThreshold(from)}–${formatThreshold(to)}`}
                {!same && <span className="tag">{INSTRUMENTS.differs}</span>}
              </span>
            </RowHead>
            {instruments.map(({ code }, at) => {
              const band = bands[at] ?? null;
              return (
                <Cell key={code}>
                  {band === null ? (
                    <span className="muted">{INSTRUMENTS.offScale}</span>
                  ) : (
                    <BandPips rank={band.rank} label={band.label} />
                  )}
                </Cell>
              );
            })}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
