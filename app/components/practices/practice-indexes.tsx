import type { PracticeView } from "../../domain/practice-view.ts";
import type { ScoreView } from "../../domain/score-view.ts";
import { formatList } from "../../text/format.ts";
import { PRACTICE } from "../../text/id/practice-page.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { BandWordOf, ScoreValue } from "../scores/score-value.tsx";
import { Button } from "../ui/button.tsx";
import { TextField } from "../ui/field.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** The official indexes of its region, beside those of the reader's, before and after it began. After, never because. */
export function PracticeIndexes({ view, instruments }: PracticeIndexesProps) {
  const { region, compared, started, card } = view;
  const regions = compared === null ? [region] : [region, compared];
  const rows = joinYears(regions.map(({ scores }) => scores));
  const tagOf = (code: string) => instruments.find((one) => one.code === code)?.tag ?? code;
  const begun = started === null ? undefined : Number(started.slice(0, 4));
  const { indexColumns: columns } = PRACTICE;
  return (
    <Section id="nilai" title={PRACTICE.indexes} note={PRACTICE.indexesNote}>
      {rows.length === 0 ? (
        <p className="muted">{PRACTICE.indexesNothing}</p>
      ) : (
        <DataTable
          label={PRACTICE.indexes}
          caption={PRACTICE.indexesCaption(formatList(regions.map(({ name }) => name)))}
        >
          <TableHead>
            <ColHead>{columns.year}</ColHead>
            {regions.map(({ code, name }) => (
              <ColHead key={code} className="r">
                {name}
              </ColHead>
            ))}
            {compared === null && <ColHead>Predikat</ColHead>}
            {begun !== undefined && <ColHead>{columns.when}</ColHead>}
          </TableHead>
          <TableBody>
            {rows.map(({ year, instrument, scores }) => (
              <Row key={`${year} ${instrument}`}>
                <RowHead className="num">
                  {year} <InstrumentTag tag={tagOf(instrument)} />
                </RowHead>
                {regions.map(({ code }, at) => (
                  <Cell key={code} className="r">
                    <IndexCell score={scores[at]} />
                  </Cell>
                ))}
                {compared === null && (
                  <Cell>{scores[0]?.status === "available" && <BandWordOf band={scores[0].band} />}</Cell>
                )}
                {begun !== undefined && <Cell>{sayWhen(year, begun)}</Cell>}
              </Row>
            ))}
          </TableBody>
        </DataTable>
      )}
      {compared !== null && (
        <p className="no-print">
          <a href={paths.comparison({ codes: [compared.code, region.code] })}>{PRACTICE.compareMore}</a>
        </p>
      )}
      <form className="stack-sm no-print pr-beside" action={paths.practice(card.slug)}>
        <TextField
          id="daerah"
          name="daerah"
          label={PRACTICE.compareLabel}
          hint={PRACTICE.compareHint}
          value={compared?.code ?? ""}
        />
        <p>
          <Button quiet small>
            {PRACTICE.compareGo}
          </Button>
        </p>
      </form>
    </Section>
  );
}

function IndexCell({ score }: { score: ScoreView | undefined }) {
  return score === undefined ? <span className="muted">–</span> : <ScoreValue score={score} />;
}

function sayWhen(year: number, begun: number): string {
  if (year === begun) return PRACTICE.startYear;
  return year < begun ? PRACTICE.before : PRACTICE.after;
}

/** One row for each year and instrument that any of them has. */
function joinYears(all: readonly (readonly ScoreView[])[]) {
  const keys = new Map<string, { year: number; instrument: string }>();
  for (const { year, instrument } of all.flat()) keys.set(`${year} ${instrument}`, { year, instrument });
  return [...keys.values()]
    .sort((a, b) => a.year - b.year || (a.instrument < b.instrument ? -1 : 1))
    .map((key) => ({
      ...key,
      scores: all.map((scores) =>
        scores.find(({ year, instrument }) => year === key.year && instrument === key.instrument),
      ),
    }));
}

type PracticeIndexesProps = {
  view: PracticeView;
  instruments: readonly { readonly code: string; readonly tag: string }[];
};
