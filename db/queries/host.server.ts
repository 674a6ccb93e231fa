import type { VisitState, VisitVisibility } from "../../app/domain/visit.ts";
import type { Db } from "../open.server.ts";

/** Statements behind the choice of a host. */

export type IndicatorKey = { readonly instrument: string; readonly no: number };

const MOST = 500;

/** Public practices on an indicator: those confirmed last first, those never confirmed last. */
export async function listPracticesOn(db: Db, { instrument, no }: IndicatorKey) {
  return db
    .selectFrom("practice")
    .innerJoin("practice_indicator as about", "about.practice_id", "practice.id")
    .innerJoin("region", "region.id", "practice.region_id")
    .select(["practice.id", "practice.slug", "practice.title", "practice.status"])
    .select(["practice.region_id as regionId", "practice.confirmed_on as confirmedOn"])
    .select(["region.code as regionCode", "region.name as regionName"])
    .where("practice.state", "=", "published")
    .where("about.instrument", "=", instrument)
    .where("about.indicator_no", "=", no)
    .orderBy((eb) => eb.fn.coalesce("practice.confirmed_on", eb.val("")), "desc")
    .orderBy("practice.updated_at", "desc")
    .orderBy("practice.id")
    .limit(MOST)
    .execute();
}

/** Accepted answers of public questions on an indicator, the newest first. */
export async function listAcceptedAnswersOn(db: Db, { instrument, no }: IndicatorKey) {
  const rows = await db
    .selectFrom("answer")
    .innerJoin("question", "question.id", "answer.question_id")
    .innerJoin("region", "region.id", "answer.region_id")
    .select(["question.no", "question.title", "answer.accepted_at as acceptedAt", "answer.region_id as regionId"])
    .select(["region.code as regionCode", "region.name as regionName"])
    .where("question.state", "=", "answered")
    .where("question.instrument", "=", instrument)
    .where("question.indicator_no", "=", no)
    .where("answer.state", "=", "public")
    .where("answer.accepted_at", "is not", null)
    .orderBy("answer.accepted_at", "desc")
    .orderBy("answer.id")
    .limit(MOST)
    .execute();
  return rows.flatMap(({ acceptedAt, ...row }) => (acceptedAt === null ? [] : [{ ...row, acceptedAt }]));
}

const PUBLIC = ["listed", "published"] as const satisfies readonly VisitVisibility[];
const OPEN = ["requested", "rescheduled", "accepted", "scheduled"] as const satisfies readonly VisitState[];
const HELD = ["held", "reported", "confirmed", "objected"] as const satisfies readonly VisitState[];

/**
 * Visits of each host since a day and its instant, by region id. `public` counts what everybody can see; `all` also requests that
 * wait and visits agreed on, which only numbers may tell of.
 */
export async function countHostVisits(
  db: Db,
  { day, at, scope }: { day: string; at: string; scope: "public" | "all" },
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("visit")
    .select("host_region_id as regionId")
    .select((eb) => eb.fn.countAll().as("visits"))
    .where((eb) => {
      const since = eb("starts_on", ">=", day);
      if (scope === "public") return eb.and([eb("visibility", "in", PUBLIC), since]);
      return eb.or([
        eb.and([eb("state", "in", OPEN), eb.or([eb("created_at", ">=", at), since])]),
        eb.and([eb("state", "in", HELD), since]),
      ]);
    })
    .groupBy("host_region_id")
    .execute();
  return new Map(rows.map(({ regionId, visits }) => [regionId, Number(visits)]));
}

/** What offices say of how many visits they can take a month, by region id; those that say nothing are left out. */
export async function listHostCapacities(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom("office")
    .select(["region_id as regionId", "visits_per_month as perMonth"])
    .where("visits_per_month", "is not", null)
    .execute();
  return new Map(rows.flatMap(({ regionId, perMonth }) => (perMonth === null ? [] : [[regionId, perMonth]])));
}

/** Visits to come that stand in the public calendar and still have seats, on an indicator, the next one first. */
export async function listOpenSessions(db: Db, { instrument, no, today }: IndicatorKey & { today: string }) {
  const rows = await db
    .selectFrom("visit")
    .innerJoin("visit_indicator as about", "about.visit_id", "visit.id")
    .innerJoin("region as host", "host.id", "visit.host_region_id")
    .select(["visit.id", "visit.starts_on as startsOn", "visit.ends_on as endsOn", "visit.form", "visit.seats"])
    .select(["visit.visitor_office_id as visitorOfficeId", "visit.host_office_id as hostOfficeId"])
    .select(["host.code as hostCode", "host.name as hostName"])
    .select((eb) =>
      eb
        .selectFrom("visit_guest")
        .select(eb.fn.countAll().as("n"))
        .whereRef("visit_guest.visit_id", "=", "visit.id")
        .where("visit_guest.state", "=", "joined")
        .as("joined"),
    )
    .where("visit.state", "=", "scheduled")
    .where("visit.visibility", "=", "listed")
    .where("visit.starts_on", ">=", today)
    .where("visit.seats", ">", 0)
    .where("about.instrument", "=", instrument)
    .where("about.indicator_no", "=", no)
    .orderBy("visit.starts_on")
    .orderBy("visit.id")
    .limit(MOST)
    .execute();
  return rows.flatMap(({ seats, joined, ...row }) => {
    const free = (seats ?? 0) - Number(joined ?? 0);
    return free > 0 ? [{ ...row, free }] : [];
  });
}

/** Published reports of visits on an indicator, the newest first. */
export async function listReportsOn(db: Db, { instrument, no }: IndicatorKey, limit: number) {
  const rows = await db
    .selectFrom("visit")
    .innerJoin("visit_indicator as about", "about.visit_id", "visit.id")
    .innerJoin("visit_report as report", "report.visit_id", "visit.id")
    .innerJoin("region as host", "host.id", "visit.host_region_id")
    .leftJoin("region as guest", "guest.id", "visit.visitor_region_id")
    .select(["visit.id", "visit.topic", "visit.starts_on as startsOn", "visit.ends_on as endsOn"])
    .select(["visit.visitor_name as visitorName", "report.public_body as body"])
    .select(["host.id as hostId", "host.code as hostCode", "host.name as hostName", "guest.name as visitorRegion"])
    .where("visit.visibility", "=", "published")
    .where("report.public_version", ">", 0)
    .where("about.instrument", "=", instrument)
    .where("about.indicator_no", "=", no)
    .orderBy((eb) => eb.fn.coalesce("visit.starts_on", eb.val("")), "desc")
    .orderBy("visit.id")
    .limit(limit)
    .execute();
  return rows;
}
