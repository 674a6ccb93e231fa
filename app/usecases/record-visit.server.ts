import type { Transaction } from "kysely";
import { findOffice, findProfileOfRegion, type StandingOffice } from "../../db/queries/office.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { insertVisit, replaceVisitIndicators, type StandingVisit } from "../../db/queries/visit.server.ts";
import { listVisitsBetween } from "../../db/queries/visit-similar.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import type { Schema } from "../../db/schema.ts";
import type { Actor } from "../domain/actor.ts";
import { defaultOfficeName, zoneOfRegion } from "../domain/office.ts";
import type { RecordFields } from "../domain/record.ts";
import type { Region } from "../domain/region.ts";
import { isNear } from "../domain/visit-near.ts";
import type { SimilarVisit, VisitRecord, VisitRecordProblem } from "../domain/visit-record.ts";
import { reportFields } from "../domain/visit-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { isApartFrom } from "./demo-apart.server.ts";
import { type PublishOutcome, publishRecord } from "./publish-record.server.ts";
import { resolveRegion } from "./region-directory.server.ts";
import { writeReportVersion } from "./save-visit-report.server.ts";

/** The region of an office. @throws where it has none: every office is made for a region */
export async function getRegionOfOffice({ reader }: Pick<AppContext, "reader">, officeId: string): Promise<Region> {
  const office = await findOffice(reader, officeId);
  const region = office && (await findRegionByCode(reader, office.regionCode));
  if (region === undefined) throw new Error(`the office ${officeId} has no region`);
  return region;
}

type Named =
  | { readonly ok: true; readonly region: Region | null }
  | { readonly ok: false; readonly problem: VisitRecordProblem };

/** The other region as it was typed; nothing is taken for granted that may be two, or is only similar. */
export async function nameOther(
  app: Pick<AppContext, "reader" | "version">,
  text: string | null,
  { own, officeId }: { own: Region; officeId: string },
): Promise<Named> {
  if (text === null) return { ok: true, region: null };
  const result = await resolveRegion(app, text);
  if (result.kind === "match" && result.via !== "typo") {
    if (result.region.id === own.id) return { ok: false, problem: { field: "daerah", problem: "own" } };
    if (await isApartFrom(app.reader, { officeId, regionId: result.region.id })) {
      return { ok: false, problem: { field: "daerah", problem: "apart" } };
    }
    return { ok: true, region: result.region };
  }
  const meant =
    result.kind === "match" ? [result.region] : result.kind === "ask" ? result.candidates : result.suggestions;
  const names = meant.map(({ name, code }) => `${name} (${code})`);
  if (names.length === 0) return { ok: false, problem: { field: "daerah", problem: "unknown" } };
  return { ok: false, problem: { field: "daerah", problem: "several", names } };
}

export type RecordedVisit = {
  readonly id: string;
  readonly officeId: string;
  readonly own: Region;
  /** `null` for a visitor that is no region. */
  readonly other: Region | null;
  readonly record: VisitRecord;
  readonly submission: string;
  readonly address: string;
};

/** Visits of the same two regions at about that time, as far as this office may know of them. */
export async function findSimilarVisits(
  { reader }: Pick<AppContext, "reader">,
  { officeId, own, other, record }: Pick<RecordedVisit, "officeId" | "own" | "other" | "record">,
): Promise<SimilarVisit[]> {
  const visits = await listVisitsBetween(reader, { regionId: own.id, otherId: other?.id ?? null });
  return visits.filter((visit) => mayKnow(visit, officeId) && isNear(dateOf(visit), record.report.when)).map(toSimilar);
}

/** Makes a visit that has been, with the first version of its report, once and whole. */
export function recordVisit(
  app: Pick<AppContext, "writer" | "now" | "version">,
  actor: Pick<Actor, "personId">,
  recorded: RecordedVisit,
): Promise<PublishOutcome> {
  const { id, officeId, submission, address, record } = recorded;
  return publishRecord<RecordFields>(
    app,
    actor,
    {
      ...{ kind: "visit_report", action: "visit.report_edited", isPublic: false },
      fieldsOf: (fields) => fields,
      findValue: async (trx) => (await findVisitReport(trx, id))?.fields,
      write: async (trx, { at, value }) => {
        await insertRecorded(trx, { ...recorded, at, personId: actor.personId });
        return writeReportVersion(trx, { id, from: 0, at, fields: value, side: record.side });
      },
    },
    { id, officeId, submission, address, from: 0, value: reportFields(record.report) },
  );
}

async function insertRecorded(
  trx: Transaction<Schema>,
  { id, officeId, own, other, record, at, personId }: RecordedVisit & { at: string; personId: string },
): Promise<void> {
  const { side, unit, report } = record;
  const ours = await findOffice(trx, officeId);
  const theirs = other === null ? undefined : await findProfileOfRegion(trx, other.id);
  const parties = {
    own: { region: own, office: officeId, name: ours?.profile.name ?? defaultOfficeName(own) },
    other: { region: other, office: theirs?.id ?? null, name: nameUnit(unit, theirs, other) },
  };
  const [visitor, host] = side === "visitor" ? [parties.own, parties.other] : [parties.other, parties.own];
  if (host.region === null) throw new Error("A visit without a host was let through");
  await insertVisit(trx, {
    ...{ id, state: "held", visibility: "hidden", visibility_reason: null, moves: 0, keeper: side },
    ...{ visitor_region_id: visitor.region?.id ?? null, visitor_office_id: visitor.office, visitor_name: visitor.name },
    ...{ host_region_id: host.region.id, host_office_id: host.office, host_name: host.name },
    ...{ form: report.form, kind: report.kind, topic: report.topic },
    ...{ starts_on: report.when.from, ends_on: report.when.to, date_precision: report.when.precision },
    ...{ starts_at: null, ends_at: null, time_zone: zoneOfRegion(host.region.code), proposed_by: null, seats: null },
    ...{ source_id: null, source_place: null, confidence: null, published_at: null },
    ...{ created_by: personId, created_at: at, updated_at: at, demo: ours?.demo ? 1 : 0 },
  });
  await replaceVisitIndicators(trx, id, report.indicators);
}

function nameUnit(unit: string, office: StandingOffice | undefined, region: Region | null): string {
  if (unit !== "" || region === null) return unit;
  return office?.profile.name ?? defaultOfficeName(region);
}

/** What is hidden is known to its offices alone. */
function mayKnow({ visibility, visitor, host }: StandingVisit, officeId: string): boolean {
  return isPublic(visibility) || visitor.officeId === officeId || host.officeId === officeId;
}

const isPublic = (visibility: StandingVisit["visibility"]) => visibility === "listed" || visibility === "published";

const dateOf = ({ precision, startsOn, endsOn }: StandingVisit) => ({ precision, from: startsOn, to: endsOn });

function toSimilar({ id, visitor, host, startsOn, endsOn, visibility }: StandingVisit): SimilarVisit {
  return {
    ...{ id, visitor: visitor.regionName ?? visitor.name, host: host.regionName ?? host.name },
    ...{ from: startsOn, to: endsOn, isPublic: isPublic(visibility) },
  };
}
