import { VISIT_PAPERS, type VisitPaperName } from "../domain/visit-papers.ts";

/** The paper that the word of an address names. */
export function readPaperName(word: string | undefined): VisitPaperName | undefined {
  return VISIT_PAPERS.find((name) => name === word);
}
