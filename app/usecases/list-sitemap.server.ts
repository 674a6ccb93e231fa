import {
  listRegionAddresses,
  listSourceAddresses,
  listValuedRegionAddresses,
} from "../../db/queries/sitemap.server.ts";
import { instrumentsByUse } from "../domain/indicator-query.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { contentPages } from "../platform/content/pages.server.ts";

/** What every public page is about: codes, slugs and numbers, from which their addresses are made. */
export type SitemapParts = {
  readonly regions: readonly string[];
  /** Those with an index at all: only for them somebody can have the same start. */
  readonly valued: readonly string[];
  readonly instruments: readonly string[];
  readonly indicators: readonly { readonly instrument: string; readonly no: number }[];
  readonly sources: readonly string[];
  readonly pages: readonly string[];
};

export async function listSitemap({
  reader,
  instruments,
}: Pick<AppContext, "reader" | "instruments">): Promise<SitemapParts> {
  const [regions, valued, sources] = await Promise.all([
    listRegionAddresses(reader),
    listValuedRegionAddresses(reader),
    listSourceAddresses(reader),
  ]);
  return {
    regions,
    valued,
    instruments: instruments.map(({ code }) => code),
    indicators: instrumentsByUse(instruments).flatMap(({ code, indicators }) =>
      indicators.map(({ no }) => ({ instrument: code, no })),
    ),
    sources,
    pages: contentPages.map(({ slug }) => slug),
  };
}
