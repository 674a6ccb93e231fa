import type { SoftBreak } from "../../domain/series-breaks.ts";
import { ROUND_KINDS } from "./scores.ts";

/** What changed between two years of one instrument. */
export function sayBreak(softBreak: SoftBreak): string {
  const { year, since } = softBreak;
  if (softBreak.kind === "guide") return `Sejak ${year} dinilai menurut ${softBreak.title}: ${softBreak.change}`;
  return `${since} ${ROUND_KINDS[softBreak.before]}, ${year} ${ROUND_KINDS[softBreak.after]}: tahapnya tidak sama, selisihnya dibaca dengan hati-hati.`;
}
