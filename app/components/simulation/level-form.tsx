import { levelGain } from "../../domain/index-computation.ts";
import type { InstrumentIndicator } from "../../domain/instrument.ts";
import { groupByAspect } from "../../domain/instrument-structure.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { formatWeight } from "../../text/format.ts";
import { INDICATORS, shortName } from "../../text/id/indicators.ts";
import { SIMULATION } from "../../text/id/simulation.ts";
import { formatGain } from "../../text/level-gain.ts";
import { paths, type SimulationLink } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";

/**
 * All levels and targets as one form that sends them into the address. Number fields instead of selects: a page with 47
 * times two lists of options would weigh twice as much, and phones show their number keys.
 */
export function LevelForm({ view, link }: { view: SimulationView; link: SimulationLink }) {
  const { state } = view;
  const kept = [
    ["daerah", link.daerah],
    ["instrumen", link.instrumen],
    ["mulai", link.mulai],
    ["urut", link.urut],
  ] as const;
  return (
    <form className="stack-lg no-print" action={paths.simulation()}>
      {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      {groupByAspect(state.instrument).map(({ aspect, indicators }) => (
        <fieldset key={aspect.no} className="levels">
          <legend className="strong">{INDICATORS.aspect(aspect.no, aspect.name, aspect.weight)}</legend>
          <p className="small strong" aria-hidden="true">
            <span />
            <span>{SIMULATION.now}</span>
            <span>{SIMULATION.target}</span>
          </p>
          {indicators.map((indicator) => (
            <LevelRow key={indicator.no} view={view} indicator={indicator} />
          ))}
        </fieldset>
      ))}
      <p className="vh" id="k-level">
        {SIMULATION.now}
      </p>
      <p className="vh" id="k-target">
        {SIMULATION.target}
      </p>
      <div className="row">
        <Button>{SIMULATION.compute}</Button>
      </div>
    </form>
  );
}

function LevelRow({ view: { state, untouched }, indicator: { no, name, weight } }: LevelRowProps) {
  const { instrument, levels, targets, start } = state;
  const at = instrument.indicators.findIndex((one) => one.no === no);
  const origin = start === "estimate" ? SIMULATION.guess : SIMULATION.published;
  const part = SIMULATION.weight(formatWeight(weight), formatGain(levelGain(instrument, no) ?? 0));
  const field = (kind: "level" | "target", value: number | null | undefined) => (
    <input
      className="input"
      type="number"
      inputMode="numeric"
      min={instrument.scale.min / 100}
      max={instrument.scale.max / 100}
      name={kind}
      defaultValue={value ?? undefined}
      aria-labelledby={`i${no} k-${kind}`}
    />
  );
  return (
    <div>
      <p>
        <span id={`i${no}`}>{`${no}. ${shortName(name)}`}</span>
        <span className="sub">{untouched[at] ? `${part}, ${origin}` : part}</span>
      </p>
      {field("level", levels[at])}
      {field("target", targets[at])}
    </div>
  );
}

type LevelRowProps = { view: SimulationView; indicator: InstrumentIndicator };
