import type { Instrument } from "../../domain/instrument.ts";
import { INSTRUMENT } from "../../text/id/instrument.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Names of the levels; one column for each capability where the instrument tells them apart. */
export function LevelTable({ levels }: Pick<Instrument, "levels">) {
  if (levels.length === 0) return <EmptyState>{INSTRUMENT.noLevels}</EmptyState>;
  const capabilities = [...new Set(levels.map(({ capability }) => capability))];
  const numbers = [...new Set(levels.map(({ level }) => level))];
  return (
    <DataTable label={INSTRUMENT.levels} caption={INSTRUMENT.levelsCaption}>
      <TableHead>
        <ColHead>{INSTRUMENT.levelColumns.level}</ColHead>
        {capabilities.map((capability) => (
          <ColHead key={capability}>
            {capability === null ? INSTRUMENT.levelColumns.name : INSTRUMENT.levelColumns[capability]}
          </ColHead>
        ))}
      </TableHead>
      <TableBody>
        {numbers.map((number) => (
          <Row key={number}>
            <RowHead className="num">{number}</RowHead>
            {capabilities.map((capability) => (
              <Cell key={capability}>
                {levels.find((one) => one.level === number && one.capability === capability)?.name}
              </Cell>
            ))}
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}
