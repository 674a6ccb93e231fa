import { listPracticesAbout } from "../../db/queries/similar-practice.server.ts";
import { PRACTICE_ROWS } from "../domain/practice-fields.ts";
import type { SimilarPractice } from "../domain/practice-form-view.ts";
import type { RecordFields } from "../domain/record.ts";
import type { AppContext } from "../platform/app-context.server.ts";

const MOST = 3;

/** Words that say nothing about what a practice does. */
const COMMON = new Set(["dalam", "dengan", "untuk", "melalui", "pada", "oleh", "dari", "yang", "kabupaten", "kota"]);

/** Published practices about the same indicator with words of the title in common, the most first. */
export async function findSimilarPractices(
  { reader }: Pick<AppContext, "reader">,
  { id, fields }: { id: string; fields: RecordFields },
): Promise<SimilarPractice[]> {
  const words = wordsOf(fields["judul"] ?? "");
  const indicators = Array.from({ length: PRACTICE_ROWS.indicators }, (_, at) => fields[`indikator-${at + 1}`] ?? "")
    .map((chosen) => /^([a-z0-9-]{1,40})\/(\d{1,3})$/.exec(chosen))
    .flatMap((match) => (match === null ? [] : [{ instrument: match[1] ?? "", no: Number(match[2]) }]));
  if (words.size === 0) return [];
  const found = (await listPracticesAbout(reader, indicators, id)).map(({ slug, title, regionName }) => ({
    slug,
    title,
    regionName,
    common: [...wordsOf(title)].filter((word) => words.has(word)).length,
  }));
  return found
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, MOST)
    .map(({ slug, title, regionName }) => ({ slug, title, regionName }));
}

function wordsOf(title: string): Set<string> {
  const words = title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}
