import type { ComparisonChange, ComparisonView } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { COMPARISON, sayNoChange } from "../../text/id/comparison.ts";
import { Dumbbell } from "../charts/dumbbell.tsx";
import { Section } from "../layout/section.tsx";
import { seriesAt } from "./body-cell.tsx";

/** The change between two years of the instrument, drawn for whoever has both, with the reason for the others. */
export function ChangeSection({ view, instrument }: { view: ComparisonView; instrument: Instrument }) {
  const { change, regions, index, year } = view;
  if (index.cells.every(({ score }) => score.status !== "available")) return null;
  if (change === null) {
    return (
      <Section id="perubahan" title={COMPARISON.change} note={COMPARISON.changeNote(instrument.tag)}>
        <p>{COMPARISON.noChange(year, instrument.tag)}</p>
      </Section>
    );
  }
  const drawn = change.byRegion.flatMap((one, at) =>
    one.hundredths !== null && one.from.status === "available" && one.to.status === "available"
      ? [{ name: regions[at]?.label ?? "", series: seriesAt(at), from: one.from, to: one.to }]
      : [],
  );
  return (
    <Section id="perubahan" title={COMPARISON.change} note={COMPARISON.changeNote(instrument.tag)}>
      {drawn.length > 0 && (
        <figure className="fig">
          <figcaption>
            <h3>{COMPARISON.changeRow(change.from, change.to)}</h3>
            <p className="sub">{COMPARISON.changeSub(change.from, change.to)}</p>
          </figcaption>
          <Dumbbell rows={drawn} bands={instrument.bandsChecked ? instrument.bands : []} />
        </figure>
      )}
      <Undrawn change={change} names={regions.map(({ label }) => label)} />
    </Section>
  );
}

function Undrawn({ change, names }: { change: ComparisonChange; names: readonly string[] }) {
  const reasons = change.byRegion.flatMap((one, at) =>
    one.hundredths === null ? [`${names[at]}: ${sayNoChange(one)}`] : [],
  );
  if (reasons.length === 0) return null;
  return (
    <div className="stack-sm">
      <p className="label">{COMPARISON.undrawn}</p>
      <ul className="lines">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
