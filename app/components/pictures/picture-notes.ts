import type { ScoreView } from "../../domain/score-view.ts";
import type { Series } from "../../domain/series.ts";
import type { SoftBreak } from "../../domain/series-breaks.ts";
import { sayBreak } from "../../text/id/breaks.ts";
import { PICTURE } from "../../text/id/pictures.ts";
import { disputedPoints } from "../charts/history-layout.ts";

/** What stands below a drawing: its numbered breaks, and the sources of its values in the order of their years. */
export function notesBelow({ breaks, scores, series }: NotesInput): string[] {
  const titles = new Set(scores.flatMap((score) => (score.status === "available" ? [score.source.title] : [])));
  const sources = titles.size === 0 ? PICTURE.noSources : `${[...titles].join("; ")}.`;
  const disputed = series.some((one) => disputedPoints(one).length > 0) ? ` ${PICTURE.disputed}` : "";
  return [...breaks.map((one, at) => `${at + 1}. ${sayBreak(one)}`), `${PICTURE.sources}: ${sources}${disputed}`];
}

type NotesInput = {
  breaks: readonly SoftBreak[];
  scores: readonly ScoreView[];
  series: readonly Series[];
};
