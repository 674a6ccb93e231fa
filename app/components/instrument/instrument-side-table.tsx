import type { ReactNode } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import { largestWeight } from "../../domain/instrument-structure.ts";
import { formatThreshold, INSTRUMENTS, STATUSES, sayScale } from "../../text/id/instruments.ts";
import { formatGain } from "../../text/level-gain.ts";
import { paths } from "../../text/paths.ts";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

const { rows: ROWS } = INSTRUMENTS;

/** Counts, scale and thresholds of the instruments as columns, the oldest first. */
export function InstrumentSideTable({ instruments }: { instruments: readonly Instrument[] }) {
  const line = (title: string, key: string, show: (instrument: Instrument) => ReactNode) => (
    <Row key={key}>
      <RowHead>{title}</RowHead>
      {instruments.map((instrument) => (
        <Cell key={instrument.code}>{show(instrument)}</Cell>
      ))}
    </Row>
  );
  const bands = instruments.at(-1)?.bands.filter(({ rank }) => rank > 1) ?? [];
  return (
    <DataTable label={INSTRUMENTS.side} caption={INSTRUMENTS.sideCaption} className="side">
      <TableHead>
        <ColHead>{ROWS.feature}</ColHead>
        {instruments.map(({ code, tag }) => (
          <ColHead key={code}>
            <InstrumentTag tag={tag} href={paths.instrument(code)} />
          </ColHead>
        ))}
      </TableHead>
      <TableBody>
        {line(ROWS.status, "status", ({ status }) => STATUSES[status])}
        {line(ROWS.domains, "domains", ({ domains }) => domains.length || INSTRUMENTS.none)}
        {line(ROWS.aspects, "aspects", ({ aspects }) => aspects.length)}
        {line(ROWS.indicators, "indicators", ({ indicators }) => indicators.length)}
        {line(ROWS.gain, "gain", (instrument) => formatGain(largestWeight(instrument)))}
        {line(ROWS.scale, "scale", sayScale)}
        {bands.map(({ rank, label }) =>
          line(ROWS.starts(label), `band-${rank}`, (instrument) => {
            const band = instrument.bands.find((one) => one.rank === rank);
            return band === undefined ? INSTRUMENTS.none : formatThreshold(band.min);
          }),
        )}
        {line(ROWS.checked, "checked", ({ bandsChecked }) =>
          bandsChecked ? INSTRUMENTS.checked : INSTRUMENTS.unchecked,
        )}
      </TableBody>
    </DataTable>
  );
}
