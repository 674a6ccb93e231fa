import type { Db } from "../open.server.ts";

const MOST_GUESTS = 100;

/** An office that waits for the host's answer. `day` is the ISO day of the session. */
type AskingGuest = {
  readonly id: string;
  readonly visitId: string;
  readonly officeName: string;
  readonly day: string | null;
};

/** Offices that ask to join a scheduled session of this host, the first session first. */
export async function listGuestsToAnswer(db: Db, officeId: string): Promise<AskingGuest[]> {
  return db
    .selectFrom("visit")
    .innerJoin("visit_guest", "visit_guest.visit_id", "visit.id")
    .innerJoin("office", "office.id", "visit_guest.office_id")
    .select(["visit_guest.id", "visit.id as visitId", "office.name as officeName", "visit.starts_on as day"])
    .where("visit.host_office_id", "=", officeId)
    .where("visit.state", "=", "scheduled")
    .where("visit_guest.state", "=", "asked")
    .orderBy("visit.starts_on")
    .orderBy("visit_guest.asked_at")
    .orderBy("visit_guest.id")
    .limit(MOST_GUESTS)
    .execute();
}
