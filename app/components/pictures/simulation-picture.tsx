import type { ReactElement } from "react";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { SIMULATION, sayFileNotes, saySimulation, sayStart } from "../../text/id/simulation.ts";
import { MARK_COLORS } from "./palette.ts";
import { framePicture, INNER, MARGIN, type PicturePage } from "./picture-frame.tsx";
import { laySigns, type Sign } from "./picture-key.tsx";
import { simulationPart, TARGET_DASHES } from "./simulation-part.tsx";

/** A simulation, marked all over as one: what is drawn is dashed or framed by dashes and is no value of anybody. */
export function drawSimulation(view: SimulationView, page: PicturePage): ReactElement {
  const { state, region, simulation } = view;
  const { tag, status, regulation } = state.instrument;
  const begun = state.levels.some((level) => level !== null) || state.targets.some((level) => level !== null);
  const [finding, ...others] = begun ? saySimulation(view) : [];
  const withTarget = state.targets.some((target) => target !== null);
  const open = [simulation.index, ...simulation.parts].some(({ now, target }) => !now.known || !target.known);
  const key = laySigns(signsOf(withTarget, open), INNER);
  const [warning] = sayFileNotes(view);
  // Where to type levels is said on the page alone.
  const start = sayStart(view).filter((sentence) => sentence !== SIMULATION.noLevels);
  return framePicture({
    title: `${SIMULATION.mark}: ${finding ?? SIMULATION.title(tag, region?.name ?? null)}`,
    sentences: [
      `${SIMULATION.title(tag, region?.name ?? null)}. ${SIMULATION.eyebrow}.`,
      ...(begun ? others : [SIMULATION.empty]),
      ...(status === "draft" ? [`${SIMULATION.draft}. ${SIMULATION.draftBody}`] : []),
    ],
    parts: begun
      ? [simulationPart(view, withTarget), { height: key.height + 8, draw: (top) => key.draw(MARGIN, top) }]
      : [],
    notes: [warning ?? "", ...start, SIMULATION.weightsFrom(regulation)],
    page,
    stamp: { word: SIMULATION.mark, note: PAGE_PICTURE.simulationNote },
  });
}

function signsOf(withTarget: boolean, open: boolean): Sign[] {
  const line = { stroke: MARK_COLORS[0], strokeWidth: 5 };
  return [
    { words: PAGE_PICTURE.nowLine, width: 40, drawing: <path d="M0 12h40" {...line} /> },
    ...(withTarget
      ? [{ words: PAGE_PICTURE.targetLine, width: 40, drawing: <path d="M0 12h40" {...line} {...TARGET_DASHES} /> }]
      : []),
    ...(open
      ? [{ words: PAGE_PICTURE.spanLine, width: 40, drawing: <path d="M0 12h40" {...line} strokeWidth="2" /> }]
      : []),
  ];
}
