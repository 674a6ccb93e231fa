import type { WhoRose as WhoRoseView } from "../../domain/rises.ts";
import { RISES, sayRise, sayRisesOf } from "../../text/id/rises.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Regions that rose, each with a link to its values and their sources. */
export function WhoRose({ rose }: { rose: WhoRoseView }) {
  return (
    <Section id="naik" title={RISES.title} note={RISES.note}>
      <DataTable label={RISES.title} caption={sayRisesOf(rose)} className="cards">
        <TableHead>
          <ColHead>{RISES.region}</ColHead>
          <ColHead>{RISES.column}</ColHead>
        </TableHead>
        <TableBody>
          {rose.rises.map((rise) => (
            <Row key={`${rise.region.code}-${rise.to.year}`}>
              <RowHead>
                <a href={paths.regionValues(rise.region.code)}>{rise.region.name}</a>
              </RowHead>
              <Cell className="num">{sayRise(rise)}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}
