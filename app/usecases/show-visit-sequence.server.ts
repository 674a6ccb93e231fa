import { listAgreements } from "../../db/queries/agreement.server.ts";
import { listCommitmentChecks, listCommitments } from "../../db/queries/commitment.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import type { StandingVisit } from "../../db/queries/visit.server.ts";
import { listJoinedOffices } from "../../db/queries/visit-joined.server.ts";
import { listAdoptionsOfVisit, listVisitedRegions } from "../../db/queries/visit-sequence.server.ts";
import { newestChecks } from "../domain/commitment-status.ts";
import { dayInZone } from "../domain/days.ts";
import type { Region } from "../domain/region.ts";
import { computeVisitSequence } from "../domain/visit-sequence.ts";
import type { SequenceRecord, VisitSequence } from "../domain/visit-sequence-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { oncePerVersion } from "../platform/content-version.server.ts";
import { getIndexBooks } from "./index-books.server.ts";
import { readRegionHistories } from "./region-histories.server.ts";
import { getRounds } from "./rounds.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/**
 * What followed a visit, of public records alone: the same number of queries whatever the number of regions and years.
 * Whether the visit may be seen is asked before.
 */
export async function showVisitSequence(app: App, visit: StandingVisit): Promise<VisitSequence> {
  const { regions, books } = await getIndexBooks(app);
  const regionOf = (id: string | null) => regions.find((one) => one.id === id);
  const [visitor, host] = [regionOf(visit.visitor.regionId) ?? null, regionOf(visit.host.regionId)];
  if (host === undefined) throw new Error(`the host of ${visit.id} is no region`);
  const sides = visitor === null ? [host] : [visitor, host];
  const [{ histories }, rounds, visited, records] = await Promise.all([
    readRegionHistories(app, sides),
    getRounds(app),
    getVisitedYears(app),
    recordsOf(app, visit),
  ]);
  const scoresOf = (region: Region | null) => (region === null ? [] : (histories.get(region.id)?.scores ?? []));
  const sequence = computeVisitSequence({
    ...{ when: { precision: visit.precision, from: visit.startsOn, to: visit.endsOn }, visitor, host, books, visited },
    scores: { visitor: scoresOf(visitor), host: scoresOf(host) },
    seams: histories.get(host.id)?.series.seams ?? [],
    tags: new Map(app.instruments.map(({ code, tag }) => [code, tag])),
    decrees: new Map(rounds.flatMap(({ year, decree }) => (decree === null ? [] : [[year, decree]]))),
    bodies: regions.filter(({ kind, ownGovernment }) => kind === visitor?.kind && ownGovernment),
    records,
  });
  const shown = sequence.years.flatMap((row) => [row.visitor, row.host]);
  const slugs = shown.flatMap((score) => (score?.status === "available" ? [score.source.slug] : []));
  return { ...sequence, sources: await listSourcesBySlugs(app.reader, [...new Set(slugs)]) };
}

/** Years in which regions were recorded as visitors, or joined those of others; `null` for a visit whose year is not known. */
const getVisitedYears = oncePerVersion(
  async ({ reader }: App): Promise<ReadonlyMap<string, readonly (number | null)[]>> => {
    const years = new Map<string, (number | null)[]>();
    const recorded = [await listVisitedRegions(reader), await listJoinedOffices(reader)];
    for (const { regionId, startsOn } of recorded.flat()) {
      const own = years.get(regionId) ?? [];
      own.push(startsOn === null ? null : Number(startsOn.slice(0, 4)));
      years.set(regionId, own);
    }
    return years;
  },
);

async function recordsOf({ reader }: App, visit: StandingVisit): Promise<SequenceRecord[]> {
  // Nothing of what both sides work on is public before the report is.
  if (visit.visibility !== "published") return [];
  const { id, zone } = visit;
  const [commitments, checks, adoptions, agreements] = await Promise.all([
    listCommitments(reader, id),
    listCommitmentChecks(reader, id),
    listAdoptionsOfVisit(reader, id),
    listAgreements(reader, id),
  ]);
  const items = commitments.map(({ no, side, action, dueOn }) => ({
    ...{ no, side, action, dueOn },
    checks: newestChecks(checks.filter((check) => check.no === no)).map(({ month, status, checked_at }) => ({
      ...{ month, status, day: dayInZone(checked_at, zone) },
    })),
  }));
  const silence = visit.sourceId === null ? "none" : "not_published";
  const publicDay = visit.publishedAt === null ? null : dayInZone(visit.publishedAt, zone);
  return [
    {
      ...{ kind: "commitments", items, day: items.length === 0 ? null : publicDay },
      absence: items.length === 0 ? silence : null,
    },
    ...adoptions.map(
      ({ createdAt, ...adoption }): SequenceRecord => ({
        ...{ kind: "adoption", day: dayInZone(createdAt, zone), adoption },
      }),
    ),
    ...(adoptions.length === 0 ? [{ kind: "adoption", day: null, adoption: null } as const] : []),
    ...agreements.map(({ kind, number, title, signed_on, valid_until }): SequenceRecord => {
      return { kind: "agreement", day: signed_on, agreement: { kind, number, title, validUntil: valid_until } };
    }),
  ];
}
