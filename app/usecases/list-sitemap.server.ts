import { listPracticeAddresses } from "../../db/queries/practice-list.server.ts";
import { listQuestionNumbers, listRegionAddresses, listSourceAddresses } from "../../db/queries/sitemap.server.ts";
import { instrumentsByUse } from "../domain/indicator-query.ts";
import { hasPair } from "../domain/same-start-years.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { contentPages } from "../platform/content/pages.server.ts";
import { getIndexBooks } from "./index-books.server.ts";
import { getVisitIndex } from "./visit-index.server.ts";

/** What every public page is about: codes, slugs and numbers, from which their addresses are made. */
export type SitemapParts = {
  readonly regions: readonly string[];
  /** Those with an index in two years of one instrument: only of them can be told who rose from the same start. */
  readonly followed: readonly string[];
  readonly instruments: readonly string[];
  readonly indicators: readonly { readonly instrument: string; readonly no: number }[];
  readonly sources: readonly string[];
  readonly practices: readonly string[];
  readonly questions: readonly number[];
  /** Ids of those that public pages show. */
  readonly visits: readonly string[];
  readonly pages: readonly string[];
};

export async function listSitemap(app: Pick<AppContext, "reader" | "version" | "instruments">): Promise<SitemapParts> {
  const { reader, instruments } = app;
  const [regions, sources, practices, questions, visits, index] = await Promise.all([
    listRegionAddresses(reader),
    listSourceAddresses(reader),
    listPracticeAddresses(reader),
    listQuestionNumbers(reader),
    getVisitIndex(app),
    getIndexBooks(app),
  ]);
  return {
    regions,
    followed: index.regions
      .filter(({ id }) => hasPair(id, index.books))
      .map(({ code }) => code)
      .sort(),
    instruments: instruments.map(({ code }) => code),
    indicators: instrumentsByUse(instruments).flatMap(({ code, indicators }) =>
      indicators.map(({ no }) => ({ instrument: code, no })),
    ),
    sources,
    practices,
    questions,
    visits: visits.facts.map(({ id }) => id),
    pages: contentPages.map(({ slug }) => slug),
  };
}
