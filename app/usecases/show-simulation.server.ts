import { listRegulations } from "../../db/queries/regulation.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { officialInstruments } from "../domain/instrument-choice.ts";
import { listNextSteps, orderSteps } from "../domain/next-steps.ts";
import type { Region } from "../domain/region.ts";
import { changingTargets, type Levels, plannedLevels, simulate } from "../domain/simulation.ts";
import type { SimulationRemark } from "../domain/simulation-remark.ts";
import type { SimulationState, SimulationView } from "../domain/simulation-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getLevelMoves } from "./level-moves.server.ts";
import { resolveRegion } from "./region-directory.server.ts";
import { readSimulationStarts } from "./simulation-starts.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** What is asked for: a simulation and the code or name of its region, "" for none. */
type Asked = { readonly state: SimulationState; readonly regionText: string };

/** Everything `/simulasi` shows, and what of the address could not be followed. Nothing is stored. */
export async function showSimulation(
  app: App,
  asked: Asked,
): Promise<{ view: SimulationView; remarks: SimulationRemark[] }> {
  const found = await findRegion(app, asked.regionText);
  const { instrument, order } = asked.state;
  const starts = found.region
    ? await readSimulationStarts(app, found.region, instrument)
    : { estimate: null, published: null };
  const { state, remarks } = beginWith(asked.state, starts);
  const moves = (await getLevelMoves(app)).get(instrument.code) ?? [];
  const planned = plannedLevels(state.levels, state.targets);
  const chosen = state.start === null ? null : starts[state.start];
  return {
    view: {
      state,
      region: found.region,
      starts,
      untouched: state.levels.map((level, at) => level !== null && level === chosen?.levels[at]),
      simulation: simulate(instrument, state.levels, state.targets),
      steps: orderSteps(listNextSteps(instrument, planned, { moves, kind: found.region?.kind ?? null }), order),
      choices: [...officialInstruments(app.instruments), ...app.instruments.filter(({ status }) => status === "draft")],
      sources: await readSources(app, instrument.tag, chosen?.sourceSlugs ?? []),
    },
    remarks: [...found.remarks, ...remarks],
  };
}

/** A start without levels fills them; one that the region does not have is let go. */
function beginWith(
  state: SimulationState,
  starts: SimulationView["starts"],
): { state: SimulationState; remarks: SimulationRemark[] } {
  if (state.start === null) return { state, remarks: [] };
  const chosen = starts[state.start];
  if (chosen === null) {
    return { state: { ...state, start: null }, remarks: [{ kind: "no_start", start: state.start }] };
  }
  if (!isEmpty(state.levels)) return { state, remarks: [] };
  const { levels } = chosen;
  return { state: { ...state, levels, targets: changingTargets(levels, state.targets) }, remarks: [] };
}

async function findRegion(app: App, text: string): Promise<{ region: Region | null; remarks: SimulationRemark[] }> {
  if (text === "") return { region: null, remarks: [] };
  const result = await resolveRegion(app, text);
  if (result.kind === "match") return { region: result.region, remarks: [] };
  const candidates = (result.kind === "ask" ? result.candidates : result.suggestions).map(
    ({ code, name, provinceName }) => ({ code, name, provinceName }),
  );
  return { region: null, remarks: [{ kind: "which_region", text, candidates }] };
}

async function readSources({ reader }: App, tag: string, slugs: readonly string[]): Promise<SimulationView["sources"]> {
  const [regulations, sources] = await Promise.all([listRegulations(reader), listSourcesBySlugs(reader, slugs)]);
  return [...regulations.filter(({ number }) => number === tag), ...sources];
}

function isEmpty(levels: Levels): boolean {
  return levels.every((level) => level === null);
}
