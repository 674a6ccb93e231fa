import type { StandingVisit } from "../../db/queries/visit.server.ts";
import { listVisitIndicators } from "../../db/queries/visit-search.server.ts";
import { labelRegions, type Region } from "../domain/region.ts";
import type { VisitIndicator, VisitParty } from "../domain/visit.ts";
import type { NamedIndicator, PublicParty, PublicVisit } from "../domain/visit-page-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { getIndexBooks } from "./index-books.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

/** Visits that may be shown, as public pages show them, in the order given. Who may see them is asked before. */
export async function viewVisits(app: App, visits: readonly StandingVisit[]): Promise<PublicVisit[]> {
  const [{ regions }, indicators] = await Promise.all([
    getIndexBooks(app),
    listVisitIndicators(
      app.reader,
      visits.map(({ id }) => id),
    ),
  ]);
  const regionOf = new Map(regions.map((region) => [region.id, region]));
  return visits.map((visit) => {
    const [visitorLabel, hostLabel] = labelsOf([visit.visitor, visit.host], regionOf);
    return {
      ...{ id: visit.id, state: visit.state, form: visit.form, kind: visit.kind, isDemo: visit.demo },
      visitor: viewParty(visit.visitor, visitorLabel),
      host: viewParty(visit.host, hostLabel),
      when: {
        ...{ precision: visit.precision, from: visit.startsOn, to: visit.endsOn },
        ...{ startsAt: visit.startsAt, endsAt: visit.endsAt, zone: visit.zone },
      },
      indicators: indicators.filter(({ visitId }) => visitId === visit.id).flatMap((row) => nameIndicator(app, row)),
      isGathered: visit.sourceId !== null && visit.visitor.officeId === null && visit.host.officeId === null,
    };
  });
}

function labelsOf(parties: readonly VisitParty[], regionOf: ReadonlyMap<string, Region>): string[] {
  const regions = parties.map(({ regionId }) => (regionId === null ? undefined : regionOf.get(regionId)));
  const known = regions.filter((region) => region !== undefined);
  const labels = labelRegions(known);
  return parties.map(({ name }, at) => {
    const region = regions[at];
    return region === undefined ? name : (labels[known.indexOf(region)] ?? region.name);
  });
}

function viewParty({ name, regionCode, regionName, officeId }: VisitParty, label: string | undefined): PublicParty {
  const region = regionCode === null || regionName === null ? null : { code: regionCode, name: regionName };
  return { label: label ?? name, unit: name, region, isHere: officeId !== null };
}

/** The indicator with its name and tag; none where the instrument does not know it. */
export function nameIndicator(
  { instruments }: Pick<AppContext, "instruments">,
  { instrument: code, no }: VisitIndicator,
): NamedIndicator[] {
  const instrument = instruments.find((one) => one.code === code);
  const name = instrument?.indicators.find((one) => one.no === no)?.name;
  return instrument === undefined || name === undefined ? [] : [{ instrument: code, no, tag: instrument.tag, name }];
}
