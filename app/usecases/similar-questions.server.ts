import { listSearchDocuments } from "../../db/search/documents.server.ts";
import type { SimilarText } from "../domain/question-view.ts";
import { splitWords } from "../domain/search-words.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { matchText } from "./match-documents.server.ts";

type App = Pick<AppContext, "reader" | "version">;
type Kind = "question" | "practice";

/** More words than this make the search slow and the answer no better. */
const MOST_WORDS = 8;
const MOST_EACH = 4;

/** Words that many questions have in common, whatever they are about. */
const COMMON = new Set(
  ["apakah", "bagaimana", "mengapa", "kenapa", "siapa", "kapan", "dimana", "berapa", "adakah", "boleh", "harus", "bisa"]
    .concat(["dalam", "dengan", "untuk", "pada", "oleh", "dari", "yang", "atau", "agar", "saat", "jika", "tidak"])
    .concat(["kami", "kita", "daerah", "dinas", "kabupaten", "kota", "cara", "level", "indikator", "spbe"]),
);

/** Public questions and practices that share words with a title, the most first: perhaps it was asked before. */
export async function findSimilar(app: App, title: string): Promise<Record<Kind, SimilarText[]>> {
  const words = [...new Set(splitWords(title))].filter((word) => word.length > 3 && !COMMON.has(word));
  const asked = words.slice(0, MOST_WORDS);
  return { question: await findOfKind(app, "question", asked), practice: await findOfKind(app, "practice", asked) };
}

async function findOfKind(app: App, kind: Kind, words: readonly string[]): Promise<SimilarText[]> {
  const found = await Promise.all(words.map((text) => matchText(app, { text, kind, scored: false })));
  const counts = new Map<number, number>();
  for (const { matches, corrected } of found) {
    // A word that is in no document says nothing about documents of a similar word.
    for (const { no } of corrected === null ? matches : []) counts.set(no, (counts.get(no) ?? 0) + 1);
  }
  const needed = Math.min(2, words.length);
  const best = [...counts]
    .filter(([, count]) => count >= needed)
    .sort(([a, few], [b, many]) => many - few || b - a)
    .slice(0, MOST_EACH)
    .map(([no]) => no);
  const documents = await listSearchDocuments(app.reader, best);
  return best.flatMap((no) => {
    const document = documents.find((one) => one.no === no);
    return document === undefined ? [] : [{ ...pick(document) }];
  });
}

function pick({ address, title, summary }: { address: string; title: string; summary: string }): SimilarText {
  return { address, title, note: summary };
}
