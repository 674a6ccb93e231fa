import type { DataRow } from "../domain/data-file.ts";
import { levelGain } from "../domain/index-computation.ts";
import { plannedLevels, type Simulated, type SimulatedBand } from "../domain/simulation.ts";
import type { SimulationView } from "../domain/simulation-view.ts";
import { LEVELS } from "./id/scores.ts";
import { SIMULATION } from "./id/simulation.ts";

/** Columns of a simulation. They hold no source and no year: nothing in them was published. */
export const SIMULATION_COLUMNS = [
  ...["kode_daerah", "daerah", "instrumen", "tingkat", "nomor", "unsur", "bobot", "keadaan_simulasi"],
  ...["nilai", "nilai_terendah", "nilai_tertinggi", "predikat", "status", "jenis_penilaian", "catatan"],
  ...["tambahan_satu_level", "peluang", "peluang_terendah", "peluang_tertinggi", "peluang_n"],
];

/** Two rows, now and with the targets, for the index, each domain, aspect and indicator. Each says that it is simulated. */
export function simulationRows(view: SimulationView): DataRow[] {
  const { simulation, state, region } = view;
  const { instrument, levels, targets } = state;
  const planned = plannedLevels(levels, targets);
  const rowOf = (part: Pick<DataRow, string>, when: "sekarang" | "target", values: DataRow): DataRow => ({
    kode_daerah: region?.code ?? null,
    daerah: region?.name ?? null,
    instrumen: instrument.code,
    status: "simulation",
    jenis_penilaian: "simulasi",
    catatan: SIMULATION.mark,
    ...part,
    keadaan_simulasi: when,
    ...values,
  });
  const parts = [simulation.index, ...simulation.parts].flatMap(({ node, name, weight, now, target }) => {
    const part = {
      tingkat: LEVELS[node.level],
      nomor: node.level === "index" ? null : node.no,
      unsur: name,
      bobot: weight / 100,
    };
    const bands = node.level === "index" ? simulation.band : { now: null, target: null };
    return [rowOf(part, "sekarang", valuesOf(now, bands.now)), rowOf(part, "target", valuesOf(target, bands.target))];
  });
  const indicators = instrument.indicators.flatMap(({ no, name, weight }, at) => {
    const part = { tingkat: LEVELS.indicator, nomor: no, unsur: name, bobot: weight / 100 };
    const { guess, published } = SIMULATION;
    const origin = state.start === "estimate" ? guess : published;
    const mark = view.untouched[at] ? `${SIMULATION.mark}, ${origin}` : SIMULATION.mark;
    return [
      rowOf(part, "sekarang", { nilai: levels[at] ?? null, catatan: mark }),
      rowOf(part, "target", { nilai: planned[at] ?? null, ...stepOf(view, no) }),
    ];
  });
  return [...parts, ...indicators];
}

function valuesOf(value: Simulated, band: SimulatedBand | null): DataRow {
  if (!value.known) return { nilai: null, nilai_terendah: points(value.low), nilai_tertinggi: points(value.high) };
  return { nilai: points(value.exact), predikat: band?.band.label ?? null };
}

function stepOf({ steps, state }: SimulationView, no: number): DataRow {
  const step = steps.find((one) => one.no === no);
  if (step === undefined) return {};
  const { n = null, share = null } = step.feasibility ?? {};
  return {
    tambahan_satu_level: (levelGain(state.instrument, no) ?? 0) / 10_000,
    peluang: share?.value ?? null,
    peluang_terendah: share?.low ?? null,
    peluang_tertinggi: share?.high ?? null,
    peluang_n: n,
  };
}

/** Ten-thousandths in index points, with four decimals at most. */
function points(tenThousandths: number): number {
  return Math.round(tenThousandths) / 10_000;
}
