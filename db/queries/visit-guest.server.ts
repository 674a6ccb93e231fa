import type { Db } from "../open.server.ts";

/** Another office that joins a session, or asks to. */
export type VisitGuest = {
  readonly id: string;
  readonly visitId: string;
  readonly officeId: string;
  readonly officeName: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly state: "asked" | "joined" | "declined" | "left";
  readonly people: number | null;
  readonly note: string | null;
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

const MOST_GUESTS = 100;

/** Guests of a visit in the order in which they asked. */
export async function listGuests(db: Db, visitId: string): Promise<VisitGuest[]> {
  return selectGuests(db)
    .where("visit_guest.visit_id", "=", visitId)
    .orderBy("visit_guest.asked_at")
    .orderBy("visit_guest.id")
    .limit(MOST_GUESTS)
    .execute();
}

export async function findGuest(
  db: Db,
  { visitId, officeId }: { visitId: string; officeId: string },
): Promise<VisitGuest | undefined> {
  return selectGuests(db)
    .where("visit_guest.visit_id", "=", visitId)
    .where("visit_guest.office_id", "=", officeId)
    .executeTakeFirst();
}

function selectGuests(db: Db) {
  return db
    .selectFrom("visit_guest")
    .innerJoin("office", "office.id", "visit_guest.office_id")
    .innerJoin("region", "region.id", "visit_guest.region_id")
    .select([
      ...(["visit_guest.id", "visit_guest.state", "visit_guest.people", "visit_guest.note"] as const),
      "visit_guest.visit_id as visitId",
      "visit_guest.office_id as officeId",
      "office.name as officeName",
      "region.code as regionCode",
      "region.name as regionName",
      "visit_guest.asked_at as askedAt",
      "visit_guest.answered_at as answeredAt",
    ]);
}
