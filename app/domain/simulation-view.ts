import type { Instrument } from "./instrument.ts";
import type { Regulation } from "./instrument-view.ts";
import type { EstimatedPart } from "./level-estimate.ts";
import type { NextStep, StepOrder } from "./next-steps.ts";
import type { Region } from "./region.ts";
import type { Levels, Simulation } from "./simulation.ts";
import type { Source } from "./source.ts";

/** What the levels began with: a guess from published values of domains, published levels, or the reader's own. */
export type SimulationStart = "estimate" | "published" | null;

/** Everything of a simulation that stands in its address, but for the region. */
export type SimulationState = {
  readonly instrument: Instrument;
  readonly levels: Levels;
  readonly targets: Levels;
  readonly start: SimulationStart;
  readonly order: StepOrder;
};

/** Levels that a simulation of a region can begin with, all from one year on the chosen instrument. */
export type StartChoice = { readonly year: number; readonly levels: Levels; readonly sourceSlugs: readonly string[] };

export type SimulationView = {
  readonly state: SimulationState;
  readonly region: Region | null;
  readonly starts: {
    readonly estimate: (StartChoice & { readonly parts: readonly EstimatedPart[] }) | null;
    readonly published: StartChoice | null;
  };
  /** Indicators whose level still is the one it began with, by position; all `false` for own levels. */
  readonly untouched: readonly boolean[];
  readonly simulation: Simulation;
  readonly steps: readonly NextStep[];
  /** Instruments to choose from, the newest first, the draft last. */
  readonly choices: readonly Instrument[];
  /** The regulation first, then the sources of what it began with. */
  readonly sources: readonly (Source | Regulation)[];
};
