import type { Instrument, InstrumentIndicator } from "../domain/instrument.ts";
import type { SearchWriter } from "../domain/search-document.ts";
import { SOURCE_KINDS } from "./id/scores.ts";
import { paths } from "./paths.ts";

/** What the search says of each thing and finds it by. */
export const searchWriter: SearchWriter = {
  region: ({ code, name, shortName, provinceName, aliases, codes }) => ({
    address: paths.region(code),
    title: name,
    summary: provinceName === null ? `Kode ${code}` : `${provinceName}, kode ${code}`,
    titles: [name, shortName, ...aliases],
    texts: [provinceName ?? "", code, ...codes],
  }),
  indicator: (instrument, indicator, summary) => ({
    address: paths.indicator(instrument.code, indicator.no),
    title: `Indikator ${indicator.no}: ${indicator.name}`,
    summary: [`Instrumen ${instrument.tag}`, ...partNames(instrument, indicator)].join(", "),
    titles: [`Indikator ${indicator.no}`, indicator.name],
    texts: [
      ...[instrument.tag, instrument.title, instrument.indexName, ...partNames(instrument, indicator)],
      ...(summary === null ? [] : [summary.question, ...summary.levels.map(({ asks }) => asks)]),
    ],
  }),
  source: ({ slug, kind, title, publisher, number, date, note }) => ({
    address: paths.source(slug),
    title,
    summary: [SOURCE_KINDS[kind], publisher, date?.slice(0, 4)].filter((part) => part != null).join(", "),
    titles: [title, number ?? ""],
    texts: [SOURCE_KINDS[kind], publisher ?? "", date?.slice(0, 4) ?? "", note ?? ""],
  }),
  page: ({ slug, title, summary, text }) => ({
    address: paths.page(slug),
    title,
    summary,
    titles: [title],
    texts: [summary, withoutLinks(text)],
  }),
  term: ({ slug, term, english, meaning, regulation }) => ({
    address: paths.term(slug),
    title: term,
    summary: meaning,
    titles: [term, english],
    texts: [meaning, regulation ?? ""],
  }),
};

function partNames({ aspects, domains }: Instrument, { aspectNo }: InstrumentIndicator): string[] {
  const aspect = aspects.find(({ no }) => no === aspectNo);
  const domain = domains.find(({ no }) => no === aspect?.domainNo);
  return [domain && `domain ${domain.name}`, aspect && `aspek ${aspect.name}`].filter((part) => part !== undefined);
}

/** Addresses inside Markdown links are no words of the text. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, "]");
}
