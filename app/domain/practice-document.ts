import { cutWords, withoutMarks } from "./plain-text.ts";
import { MARKDOWN_FIELDS } from "./practice-fields.ts";
import type { RecordFields } from "./record.ts";
import type { SearchDocument } from "./search-document.ts";

/** A published practice as the search writes it down. */
export type SearchedPractice = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly provinceName: string | null;
  readonly officeName: string | null;
  readonly fields: RecordFields;
  readonly indicators: readonly { readonly no: number; readonly name: string }[];
};

const LINES = ["ringkasan", "unit", "mitra", "inisiator", "asal", "tingkat"] as const;
const SUMMARY_LENGTH = 160;
/** Who names half an instrument is about none of its indicators in particular. */
const MOST_INDICATORS = 12;

/** What a practice is found by: its title before its texts, what did not work among them, its region and its indicators. */
export function writePracticeDocument(practice: SearchedPractice): SearchDocument & { readonly id: string } {
  const { id, slug, title, regionCode, regionName, provinceName, officeName, fields, indicators } = practice;
  const texts = [...MARKDOWN_FIELDS, ...LINES].map((name) => withoutMarks(fields[name] ?? ""));
  const about = indicators.length > MOST_INDICATORS ? [] : indicators;
  return {
    id,
    address: `/praktik/${slug}`,
    title,
    summary: cutWords(
      `${regionName}: ${withoutMarks(fields["masalah"] || fields["langkah"] || title)}`,
      SUMMARY_LENGTH,
    ),
    titles: [title],
    texts: [
      ...[regionName, regionCode, provinceName ?? "", officeName ?? ""],
      ...texts.filter((text) => text !== ""),
      ...about.flatMap(({ no, name }) => [`indikator ${no}`, name]),
    ],
  };
}
