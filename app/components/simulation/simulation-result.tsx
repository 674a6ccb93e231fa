import type { SimulatedPart } from "../../domain/simulation.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { INDICATORS } from "../../text/id/indicators.ts";
import { formatChange, formatSimulated, SIMULATION } from "../../text/id/simulation.ts";
import { UI } from "../../text/ui.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { SimulatedBar } from "./simulated-bar.tsx";

/** Index, domains and aspects now and with the targets. Framed with dashes and marked, so that nobody takes it for official. */
export function SimulationResult({ view: { simulation, state } }: { view: SimulationView }) {
  const { instrument } = state;
  const { index, parts } = simulation;
  const withTarget = state.targets.some((target) => target !== null);
  return (
    <div className="sim">
      <DataTable
        label={SIMULATION.result}
        caption={SIMULATION.partsCaption(instrument.tag, withTarget)}
        className="cards profile"
      >
        <TableHead>
          <ColHead>{SIMULATION.part}</ColHead>
          <ColHead className="r">{SIMULATION.now}</ColHead>
          <ColHead className="draw">
            <span className="vh">{UI.drawing}</span>
          </ColHead>
          {withTarget && <ColHead className="r">{SIMULATION.target}</ColHead>}
          {withTarget && <ColHead className="r">{SIMULATION.change}</ColHead>}
        </TableHead>
        <TableBody>
          {[index, ...parts].map((part) => (
            <PartRow
              key={`${part.node.level}${part.node.no}`}
              part={part}
              scale={instrument.scale}
              withTarget={withTarget}
            />
          ))}
        </TableBody>
      </DataTable>
    </div>
  );
}

function PartRow({ part, scale, withTarget }: PartRowProps) {
  const { node, name, weight, now, target } = part;
  const change = formatChange(part);
  const title = {
    index: <strong>{name}</strong>,
    domain: INDICATORS.domain(node.no, name, weight),
    aspect: INDICATORS.aspect(node.no, name, weight),
    indicator: null,
  };
  return (
    <Row>
      <RowHead>
        {title[node.level]}
        {!now.known && <span className="sub">{SIMULATION.missing(now.missing)}</span>}
      </RowHead>
      <Cell className="r">
        <span className="val nowrap">{formatSimulated(now)}</span>
      </Cell>
      <Cell className="draw h-s">
        <SimulatedBar now={now} target={withTarget ? target : null} axis={scale} />
      </Cell>
      {withTarget && (
        <>
          <Cell className="r h-s">
            <span className="only-phone">{SIMULATION.target} </span>
            <span className="val nowrap">{formatSimulated(target)}</span>
          </Cell>
          <Cell className="r h-s">
            {change !== null && (
              <>
                <span className="only-phone">{SIMULATION.change} </span>
                <span className="num nowrap">{change}</span>
              </>
            )}
          </Cell>
        </>
      )}
    </Row>
  );
}

type PartRowProps = {
  part: SimulatedPart;
  scale: SimulationView["state"]["instrument"]["scale"];
  withTarget: boolean;
};
