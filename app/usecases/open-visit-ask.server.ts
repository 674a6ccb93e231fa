import { countHostVisits, listOpenSessions } from "../../db/queries/host.server.ts";
import { findOffice, findProfileOfRegion } from "../../db/queries/office.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import type { Actor } from "../domain/actor.ts";
import { findAskedIndicator } from "../domain/asked-indicator.ts";
import { dayInZone } from "../domain/days.ts";
import { isFull, LOAD_DAYS } from "../domain/host-ranking.ts";
import type { AskedIndicator, OpenSession } from "../domain/hosts-view.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import { defaultOfficeName, zoneOfRegion } from "../domain/office.ts";
import type { PeerScope } from "../domain/peer-recipe.ts";
import { may, type Owner } from "../domain/permissions.ts";
import type { Region } from "../domain/region.ts";
import type { VisitForm } from "../domain/visit.ts";
import type { VisitAskView, VisitRequestForm } from "../domain/visit-ask-view.ts";
import { PLAN_LIMITS } from "../domain/visit-plan.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { newId } from "../platform/ids.server.ts";
import { findAnsweredAlready } from "./answered-already.server.ts";
import { isApartFrom } from "./demo-apart.server.ts";
import { defaultScope, rankHostsFor } from "./rank-hosts.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { EMPTY_PLAN } from "./show-visit-plan.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;
type Person = Pick<Actor, "personId" | "grants">;

export type VisitAsked = {
  readonly indicator: string;
  readonly stuck: string;
  readonly host: string;
  readonly scope: PeerScope | undefined;
  readonly form: VisitForm | undefined;
};

/** Whom a request was opened for: this person, writing for this office, to this region. */
export function visitAskOwner({ personId }: Pick<Actor, "personId">, { officeId }: Owner, hostCode: string): string {
  return `${personId}/visit/${officeId}/${hostCode}`;
}

/** The steps of asking for a visit as far as the address has come. */
export async function openVisitAsk(app: App, actor: Person, office: Owner, asked: VisitAsked): Promise<VisitAskView> {
  const own = await getOwnRegion(app, office.officeId);
  const indicator = findAskedIndicator(app.instruments, asked.indicator);
  const chosen = await chooseHost(app, { own, officeId: office.officeId }, asked.host);
  const request =
    indicator === null || chosen.region === undefined
      ? null
      : await openRequest(
          app,
          { owner: visitAskOwner(actor, office, chosen.region.code), office, asked, indicator },
          chosen.region,
        );
  return {
    ...{ region: own, asked: { indicator: asked.indicator, stuck: asked.stuck, host: asked.host } },
    ...{ indicator, request, hostProblem: chosen.problem, notes: chosen.notes },
    indicators: listIndicatorChoices(app.instruments),
    search:
      indicator === null || request !== null ? null : await search(app, { own, office, indicator, scope: asked.scope }),
    maySend: may(actor.grants, "visit.decide", office),
  };
}

/** The region of an office. @throws where the office has none: every office is made for a region */
async function getOwnRegion({ reader }: App, officeId: string): Promise<Region> {
  const office = await findOffice(reader, officeId);
  const region = office && (await findRegionByCode(reader, office.regionCode));
  if (region === undefined) throw new Error(`the office ${officeId} has no region`);
  return region;
}

type ChosenHost = {
  readonly region: Region | undefined;
  readonly problem: VisitAskView["hostProblem"];
  readonly notes: VisitAskView["notes"];
};

/** The region that is asked, by code or name, where an office of `own` may ask it. */
async function chooseHost(
  app: App,
  { own, officeId }: { own: Region; officeId: string },
  text: string,
): Promise<ChosenHost> {
  if (text === "") return { region: undefined, problem: null, notes: [] };
  const { regions, notes } = await resolveSelection(app, [text]);
  const [region] = regions;
  const problem = region === undefined ? "unknown" : await problemOf(app, { own, officeId }, region);
  return { region: problem === null ? region : undefined, problem, notes };
}

async function problemOf({ reader }: App, { own, officeId }: { own: Region; officeId: string }, host: Region) {
  if (host.id === own.id) return "own";
  if (!host.ownGovernment) return "no_government";
  return (await isApartFrom(reader, { officeId, regionId: host.id })) ? "apart" : null;
}

/** Who asks whom, for a request that was sent; or why that region cannot be asked. */
export async function openRequestTarget(
  app: App,
  { officeId }: Owner,
  text: string,
): Promise<{ visitor: Region; host: Region } | { problem: NonNullable<VisitAskView["hostProblem"]> }> {
  const visitor = await getOwnRegion(app, officeId);
  const { region, problem } = await chooseHost(app, { own: visitor, officeId }, text);
  return region === undefined ? { problem: problem ?? "unknown" } : { visitor, host: region };
}

type Search = { own: Region; office: Owner; indicator: AskedIndicator; scope: PeerScope | undefined };

async function search(app: App, { own, office, indicator, scope }: Search) {
  const ask = { region: own, indicator, scope: scope ?? defaultScope(own), load: "all" } as const;
  const [hosts, sessions] = await Promise.all([rankHostsFor(app, ask), openSessions(app, indicator, office)]);
  const level = hosts.own.level;
  const answered = await findAnsweredAlready(
    app,
    indicator,
    level === null ? null : Math.floor(level.value.value / 100),
  );
  return { answered, hosts, sessions };
}

/** Sessions that the office may still join: not its own. */
async function openSessions(
  { reader, now }: App,
  indicator: AskedIndicator,
  { officeId }: Owner,
): Promise<OpenSession[]> {
  const today = dayInZone(now().toISOString(), "Asia/Jakarta");
  const rows = await listOpenSessions(reader, { ...indicator, today });
  return rows.flatMap(({ visitorOfficeId, hostOfficeId, ...session }) =>
    visitorOfficeId === officeId || hostOfficeId === officeId ? [] : [session],
  );
}

type Request = { owner: string; office: Owner; asked: VisitAsked; indicator: AskedIndicator };

async function openRequest(
  app: App,
  { owner, office, asked, indicator }: Request,
  host: Region,
): Promise<VisitRequestForm> {
  const since = new Date(app.now().getTime() - LOAD_DAYS * 86_400_000).toISOString();
  const [profile, visits, sessions] = await Promise.all([
    findProfileOfRegion(app.reader, host.id),
    countHostVisits(app.reader, { day: dayInZone(since, zoneOfRegion(host.code)), at: since, scope: "all" }),
    openSessions(app, indicator, office),
  ]);
  const load = { visits: visits.get(host.id) ?? 0, perMonth: profile?.profile.visitsPerMonth ?? null };
  return {
    host: {
      ...{ code: host.code, name: host.name, ...load, isFull: isFull(load) },
      officeName: profile?.profile.name ?? defaultOfficeName(host),
      hasOffice: profile !== undefined,
    },
    sessions: sessions.filter(({ hostCode }) => hostCode === host.code),
    fields: {
      ...EMPTY_PLAN,
      ...{ "indikator-1": asked.indicator, kendala: asked.stuck, "pertanyaan-1": questionOf(asked.stuck) },
      ...{ moda: asked.form ?? "online", jenis: "consult" },
    },
    ...{ submission: newId(), owner },
  };
}

/** What is stuck, where it is short enough to be a question already. */
function questionOf(stuck: string): string {
  return stuck.length <= PLAN_LIMITS.question ? stuck : "";
}
