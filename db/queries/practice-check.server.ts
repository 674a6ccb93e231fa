import type { Transaction } from "kysely";
import type { CheckAnswer, CheckOffice } from "../../app/domain/practice-check.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";

/** Statements about offices that look at practices of others. */

export type CheckRow = Awaited<ReturnType<typeof listChecksOf>>[number];

const MOST = 200;

/** Every check that was asked for a practice, the last asked first. */
export async function listChecksOf(db: Db, practiceId: string) {
  return selectChecks(db)
    .where("practice_check.practice_id", "=", practiceId)
    .orderBy("practice_check.asked_at", "desc")
    .orderBy("practice_check.id")
    .limit(MOST)
    .execute();
}

export async function findCheck(db: Db, id: string): Promise<CheckRow | undefined> {
  return selectChecks(db).where("practice_check.id", "=", id).executeTakeFirst();
}

/** What an office was asked and has not answered, the first to end first. Only of practices that can be read. */
export async function listOpenChecksOf(db: Db, officeId: string): Promise<CheckRow[]> {
  return selectChecks(db)
    .where("practice_check.office_id", "=", officeId)
    .where("practice_check.verdict", "is", null)
    .where("practice.state", "=", "published")
    .orderBy("practice_check.deadline")
    .orderBy("practice_check.id")
    .limit(MOST)
    .execute();
}

/** Asks an office to look at a version, unless its answer to this practice is still awaited. Tells whether it was asked. */
export async function insertCheck(
  trx: Transaction<Schema>,
  check: {
    readonly id: string;
    readonly practiceId: string;
    readonly version: number;
    readonly officeId: string;
    readonly personId: string;
    readonly at: string;
    /** ISO day; earlier deadlines that passed do not stand in the way. */
    readonly deadline: string;
    readonly today: string;
  },
): Promise<boolean> {
  const { id, practiceId, version, officeId, personId, at, deadline, today } = check;
  const open = await trx
    .selectFrom("practice_check")
    .select("id")
    .where("practice_id", "=", practiceId)
    .where("office_id", "=", officeId)
    .where("verdict", "is", null)
    .where("deadline", ">=", today)
    .executeTakeFirst();
  if (open !== undefined) return false;
  await trx
    .insertInto("practice_check")
    .values({
      ...{ id, practice_id: practiceId, version, office_id: officeId, asked_by: personId, asked_at: at, deadline },
      ...{ verdict: null, note: null, answered_by: null, answered_at: null },
    })
    .execute();
  return true;
}

/** Keeps an office's answer about the version that it read. Tells whether it had none yet: an answer stays. */
export async function answerCheckRow(
  trx: Transaction<Schema>,
  answer: {
    readonly id: string;
    readonly version: number;
    readonly verdict: CheckAnswer;
    readonly note: string | null;
    readonly personId: string;
    readonly at: string;
  },
): Promise<boolean> {
  const { id, version, verdict, note, personId, at } = answer;
  const { numUpdatedRows } = await trx
    .updateTable("practice_check")
    .set({ version, verdict, note, answered_by: personId, answered_at: at })
    .where("id", "=", id)
    .where("verdict", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Offices of these regions, in any order. */
export async function listOfficesOfRegions(
  db: Db,
  codes: readonly string[],
): Promise<(CheckOffice & { regionCode: string })[]> {
  if (codes.length === 0) return [];
  return db
    .selectFrom("office")
    .innerJoin("region", "region.id", "office.region_id")
    .select(["office.id", "office.name", "region.name as regionName", "region.code as regionCode"])
    .where("region.code", "in", codes)
    .execute();
}

function selectChecks(db: Db) {
  return db
    .selectFrom("practice_check")
    .innerJoin("office", "office.id", "practice_check.office_id")
    .innerJoin("practice", "practice.id", "practice_check.practice_id")
    .innerJoin("region", "region.id", "practice.region_id")
    .select(["practice_check.id", "practice_check.version", "practice_check.deadline", "practice_check.verdict"])
    .select(["practice_check.note", "practice_check.asked_at as askedAt", "practice_check.answered_at as answeredAt"])
    .select(["practice_check.practice_id as practiceId", "practice_check.office_id as officeId"])
    .select(["office.name as officeName", "practice.title", "practice.slug", "practice.state"])
    .select(["practice.version as newest", "practice.office_id as ownerId", "region.name as regionName"]);
}
