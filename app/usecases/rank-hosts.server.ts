import { countHostVisits, listHostCapacities } from "../../db/queries/host.server.ts";
import { listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { dayInZone } from "../domain/days.ts";
import { findRise, newestValue, pickNotChosen, whyNotHost } from "../domain/host-candidates.ts";
import { type HostFacts, type HostRise, LOAD_DAYS, rankHosts } from "../domain/host-ranking.ts";
import type { AskedIndicator, HostsView } from "../domain/hosts-view.ts";
import type { PeerScope } from "../domain/peer-recipe.ts";
import { findPeers, listCandidates } from "../domain/peers.ts";
import type { Region } from "../domain/region.ts";
import { SAME_START_RANGE } from "../domain/same-start.ts";
import { orderSources } from "../domain/source-order.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getDefaultRecipe } from "../platform/content/peer-recipes.server.ts";
import { countProofs, type Proofs } from "./host-proofs.server.ts";
import { type HostSeries, readHostSeries } from "./host-series.server.ts";
import { chooseBase, listPublishedRounds } from "./peer-base.server.ts";
import { findBody, getGroundsFor, type NamedBody } from "./peer-ground.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;

export type HostAsk = {
  readonly region: Region;
  readonly indicator: AskedIndicator | null;
  readonly scope: PeerScope;
  /** "public" tells only of what everybody can see; "all" counts requests that wait, too. */
  readonly load: "public" | "all";
};

const MOST_SHOWN = 8;
const NO_PROOFS: Proofs = { practices: 0, answers: 0, recent: 0 };

/** Where hosts are looked for unless somebody says otherwise: a province has its like only in other provinces. */
export function defaultScope({ kind }: Pick<Region, "kind">): PeerScope {
  return kind === "province" ? "same_kind" : "province";
}

/** Whom a region may learn from: bodies in the scope, and those of its kind anywhere that proved something lately. */
export async function rankHostsFor(app: App, { region, indicator, scope, load }: HostAsk): Promise<HostsView> {
  const now = app.now();
  const since = new Date(now.getTime() - LOAD_DAYS * 86_400_000).toISOString();
  const [near, proofs, series, visits, capacities] = await Promise.all([
    findNear(app, region, scope),
    countProofs(app, indicator, now),
    readHostSeries(app, indicator),
    countHostVisits(app.reader, { day: dayInZone(since, "Asia/Jakarta"), at: since, scope: load }),
    listHostCapacities(app.reader),
  ]);
  const own = standOf(series, region.id);
  const facts = near
    .map(({ body, inScope, distance, km, place }) => ({
      inScope,
      host: {
        ...{ code: body.code, name: body.name, distance, km, place },
        proofs: proofs.get(body.id) ?? NO_PROOFS,
        rise: riseOf(series, region.id, body.id),
        ...standOf(series, body.id, own.index),
        load: { visits: visits.get(body.id) ?? 0, perMonth: capacities.get(body.id) ?? null },
      } satisfies HostFacts,
    }))
    .filter(({ inScope, host }) => inScope || host.proofs.recent > 0)
    .map(({ host }) => host);
  const stand = { level: own.level, index: own.index };
  const ranking = rankHosts(facts.filter((host) => whyNotHost(host, stand) === null));
  const hosts = ranking.hosts.slice(0, MOST_SHOWN);
  const notChosen = pickNotChosen(facts, stand);
  const slugs = [
    ...new Set([{ rise: null, ...stand }, ...hosts, ...(notChosen ? [notChosen.host] : [])].flatMap(slugsOf)),
  ];
  return {
    ...{ focus: region, indicator, scope, own: stand, notChosen },
    ranking: { ...ranking, hosts },
    ...{
      total: ranking.hosts.length,
      bodies: near.filter(({ inScope }) => inScope).length,
      countsRequests: load === "all",
    },
    sources: orderSources(slugs, await listSourcesBySlugs(app.reader, slugs)),
  };
}

type Near = Pick<HostFacts, "distance" | "km" | "place"> & { readonly body: NamedBody; readonly inScope: boolean };

/** Every body that may be compared with the region at all, with how far it is; none for a region without an own government. */
async function findNear(app: App, region: Region, scope: PeerScope): Promise<Near[]> {
  const { weights } = getDefaultRecipe();
  const grounds = await getGroundsFor(app, weights, chooseBase(await listPublishedRounds(app), undefined));
  const focus = findBody(grounds, region.id);
  if (focus === undefined) return [];
  const widest = scope === "all_kinds" ? scope : "same_kind";
  const ground = scope === "all_kinds" ? grounds.all : grounds[focus.kind];
  const inScope = new Set(listCandidates(focus, ground, { weights, scope }).map(({ body }) => body.id));
  const peers = findPeers(focus, ground, { weights, scope: widest, count: ground.bodies.length });
  return peers.map(({ body, distance, km }) => ({
    ...{ body, distance, km, inScope: inScope.has(body.id) },
    place:
      body.provinceCode === focus.provinceCode
        ? "province"
        : body.islandGroup !== null && body.islandGroup === focus.islandGroup
          ? "island"
          : "far",
  }));
}

function riseOf({ indicator, indexes }: HostSeries, ownId: string, hostId: string): HostRise | null {
  const pair = ({ instrument, values }: HostSeries["indexes"][number]) => ({
    ...{ instrument, own: values.get(ownId) ?? new Map(), host: values.get(hostId) ?? new Map() },
  });
  const onIndicator = indicator === null ? null : findRise("indicator", [pair(indicator)], 0);
  return onIndicator ?? findRise("index", indexes.map(pair), SAME_START_RANGE);
}

/** Newest level of the indicator and index; the index in the year and on the instrument of another one, where that is given. */
function standOf({ indicator, indexes }: HostSeries, id: string, like?: HostFacts["index"]) {
  const level = newestValue(indicator?.values.get(id) ?? new Map());
  const books = like == null ? indexes : indexes.filter(({ instrument }) => instrument === like.instrument);
  const newest = books.flatMap(({ instrument, values }) => {
    const value = newestValue(values.get(id) ?? new Map(), like?.year);
    return value === null ? [] : [{ ...value, instrument }];
  });
  return { level, index: newest.sort((a, b) => b.year - a.year)[0] ?? null };
}

function slugsOf({ level, index, rise }: Pick<HostFacts, "level" | "index" | "rise">): string[] {
  const values = [level, index, ...(rise === null ? [] : [rise.from, rise.next, rise.to])].map((at) => at?.value);
  return [...values, rise?.own].flatMap((value) => value?.source ?? []);
}
