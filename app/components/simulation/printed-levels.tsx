import { groupByAspect } from "../../domain/instrument-structure.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { shortName } from "../../text/id/indicators.ts";
import { SIMULATION } from "../../text/id/simulation.ts";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** In the place of the form on paper: which indicators are raised, and every level that was typed, an aspect a row. */
export function PrintedLevels({ state }: Pick<SimulationView, "state">) {
  const { instrument, levels, targets } = state;
  const levelOf = (no: number) => {
    const at = instrument.indicators.findIndex((one) => one.no === no);
    return { level: levels[at] ?? null, target: targets[at] ?? null };
  };
  const raised = instrument.indicators.flatMap(({ no, name }) => {
    const { level, target } = levelOf(no);
    return target === null || target === level ? [] : [`${no}. ${shortName(name)}: ${sayLevel(level)} → ${target}`];
  });
  const rows = groupByAspect(instrument).flatMap(({ aspect, indicators }) => {
    const typed = indicators.flatMap(({ no }) => {
      const { level } = levelOf(no);
      return level === null ? [] : [`${no}: ${level}`];
    });
    return typed.length === 0 ? [] : [{ aspect, typed: typed.join(", ") }];
  });
  return (
    <div className="print-only">
      {raised.length > 0 && (
        <>
          <h3>{SIMULATION.raised}</h3>
          <ul className="raised">
            {raised.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <DataTable label={SIMULATION.typed} caption={SIMULATION.typed}>
          <TableHead>
            <ColHead>{SIMULATION.aspect}</ColHead>
            <ColHead>{SIMULATION.typedLevels}</ColHead>
          </TableHead>
          <TableBody>
            {rows.map(({ aspect, typed }) => (
              <Row key={aspect.no}>
                <RowHead>{`${aspect.no}. ${aspect.name}`}</RowHead>
                <Cell>{typed}</Cell>
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
    </div>
  );
}

const sayLevel = (level: number | null): string => (level === null ? SIMULATION.notTyped : String(level));
