import { levelGain } from "../../domain/index-computation.ts";
import type { Instrument, InstrumentIndicator } from "../../domain/instrument.ts";
import { largestWeight, type StructureGroup } from "../../domain/instrument-structure.ts";
import { formatWeight } from "../../text/format.ts";
import { INDICATORS, shortName } from "../../text/id/indicators.ts";
import { formatGain } from "../../text/level-gain.ts";
import { paths } from "../../text/paths.ts";
import { pct } from "../charts/axis.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Indicators by aspect with what one level adds and their weight as a bar. A draft's indicators have no page. */
export function StructureTable({ instrument, groups }: { instrument: Instrument; groups: readonly StructureGroup[] }) {
  return (
    <DataTable
      label={INDICATORS.title(instrument.indicators.length, instrument.aspects.length)}
      caption={INDICATORS.caption}
      className="cards"
    >
      <TableHead>
        <ColHead>{INDICATORS.columns.indicator}</ColHead>
        <ColHead className="r">{INDICATORS.columns.gain}</ColHead>
        <ColHead className="h-s">{INDICATORS.columns.weight}</ColHead>
      </TableHead>
      {groups.map(({ aspect, domain, indicators }) => (
        <TableBody key={aspect.no}>
          <Row className="group">
            <RowHead span={3}>
              {INDICATORS.aspect(aspect.no, aspect.name, aspect.weight)}
              {domain && <span className="sub">{INDICATORS.domain(domain.no, domain.name, domain.weight)}</span>}
            </RowHead>
          </Row>
          {indicators.map((indicator) => (
            <IndicatorRow key={indicator.no} instrument={instrument} indicator={indicator} />
          ))}
        </TableBody>
      ))}
    </DataTable>
  );
}

function IndicatorRow({ instrument, indicator }: { instrument: Instrument; indicator: InstrumentIndicator }) {
  const { no, name, weight } = indicator;
  const text = `${no}. ${shortName(name)}`;
  return (
    <Row>
      <RowHead>
        {instrument.status === "draft" ? text : <a href={paths.indicator(instrument.code, no)}>{text}</a>}
      </RowHead>
      <Cell className="r">{formatGain(levelGain(instrument, no) ?? 0)}</Cell>
      <Cell className="h-s">
        <WeightCell weight={weight} largest={largestWeight(instrument)} />
      </Cell>
    </Row>
  );
}

/** The weight in words and as a bar on the scale of the instrument's largest one, which is filled. */
function WeightCell({ weight, largest }: { weight: number; largest: number }) {
  return (
    <span className="w-cell">
      <span className="num">{formatWeight(weight)}</span>
      <svg className="ch" height="12" aria-hidden="true">
        <rect
          className={weight === largest ? "wseg wseg-on" : "wseg"}
          y="1"
          width={pct((weight / largest) * 100)}
          height="10"
        />
      </svg>
    </span>
  );
}
