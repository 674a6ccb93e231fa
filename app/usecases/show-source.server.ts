import { type ClaimRow, countClaimsOfSource, listClaimsOfSource } from "../../db/queries/claim.server.ts";
import { listRounds } from "../../db/queries/round.server.ts";
import { findSource } from "../../db/queries/source.server.ts";
import { findNode, type Hundredths, type Instrument } from "../domain/instrument.ts";
import { viewBand } from "../domain/score-view.ts";
import type { ReadValue, SourceView } from "../domain/source-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listVisitsOfSource } from "./related-visits.server.ts";

export const VALUES_PER_PAGE = 100;

/**
 * One source with the rounds it documents and a part of the values read in it, indexes first; `undefined` for a slug that
 * nothing has.
 */
export async function showSource(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  slug: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<SourceView | undefined> {
  const source = await findSource(app.reader, slug);
  if (source === undefined) return undefined;
  const [total, claims, rounds, visits] = await Promise.all([
    countClaimsOfSource(app.reader, source.id),
    listClaimsOfSource(app.reader, { sourceId: source.id, limit, offset }),
    listRounds(app.reader),
    listVisitsOfSource(app, source.id),
  ]);
  return {
    source,
    rounds: rounds
      .filter(({ sourceSlug }) => sourceSlug === slug)
      .map(({ year, instrument, decree, bodies, listComplete, note }) => ({
        year,
        instrument,
        decree,
        bodies,
        listComplete,
        note,
      })),
    total,
    values: claims.map((claim) => readValue(claim, app.instruments)),
    visits,
  };
}

function readValue(
  claim: ClaimRow & { regionCode: string; regionName: string },
  instruments: readonly Instrument[],
): ReadValue {
  const { level, no, decimals, publishedBand } = claim;
  const instrument = instruments.find(({ code }) => code === claim.instrument);
  const node = { level, no };
  // The column is checked to hold hundredths.
  const value = claim.value as Hundredths;
  return {
    id: claim.id,
    region: { code: claim.regionCode, name: claim.regionName },
    year: claim.year,
    instrument: claim.instrument,
    node,
    nodeName: (instrument && findNode(instrument, node)?.name) ?? "",
    value,
    decimals,
    band:
      instrument === undefined || publishedBand === null
        ? null
        : viewBand(instrument, { value, decimals }, publishedBand),
    roundKind: claim.roundKind,
    confidence: claim.confidence,
    state: claim.withdrawnReason !== null ? "withdrawn" : claim.adopted ? "adopted" : "not_adopted",
    place: claim.place,
    note: claim.note,
  };
}
