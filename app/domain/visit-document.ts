import { cutWords, withoutMarks } from "./plain-text.ts";
import type { RecordFields } from "./record.ts";
import type { SearchDocument } from "./search-document.ts";
import { reportOf } from "./visit-report.ts";

/** A visit as the search writes it down. */
export type SearchedVisit = {
  readonly id: string;
  readonly startsOn: string | null;
  /** `null` for a visitor that is no region. */
  readonly visitorRegion: string | null;
  readonly visitorCode: string | null;
  readonly visitorUnit: string;
  readonly hostRegion: string;
  readonly hostCode: string;
  readonly hostUnit: string;
  /** Of its public report; `null` where only date and parties are public. */
  readonly fields: RecordFields | null;
  readonly indicators: readonly { readonly no: number; readonly name: string }[];
};

const SUMMARY_LENGTH = 160;

/** What a visit is found by: who learnt from whom and the topic, before what was asked, answered and promised. */
export function writeVisitDocument(visit: SearchedVisit): SearchDocument & { readonly id: string } {
  const { id, startsOn, visitorRegion, visitorCode, visitorUnit, hostRegion, hostCode, hostUnit, indicators } = visit;
  const pairing = `Kunjungan ${visitorRegion ?? visitorUnit} ke ${hostRegion}`;
  const year = startsOn?.slice(0, 4) ?? "";
  const report = visit.fields === null ? undefined : reportOf(visit.fields);
  const texts = [
    ...(report?.questions ?? []).flatMap(({ question, answer, documents }) => [question, answer, documents]),
    ...[report?.conclusions ?? "", report?.obstacles ?? ""],
    ...(report?.commitments ?? []).map(({ action }) => action),
  ].map(withoutMarks);
  return {
    id,
    address: `/kunjungan/${id}`,
    title: year === "" ? pairing : `${pairing}, ${year}`,
    summary: cutWords(report?.topic || indicators.map(({ name }) => name).join(", "), SUMMARY_LENGTH),
    titles: [pairing, report?.topic ?? ""].filter((text) => text !== ""),
    texts: [
      ...[visitorUnit, hostUnit, visitorCode ?? "", hostCode, year],
      ...texts.filter((text) => text !== ""),
      ...indicators.flatMap(({ no, name }) => [`indikator ${no}`, name]),
    ],
  };
}
