import type { Transaction } from "kysely";
import type { PracticeState, PracticeStatus } from "../../app/domain/practice.ts";
import type { RecordFields } from "../../app/domain/record.ts";
import type { Db } from "../open.server.ts";
import type { Schema } from "../schema.ts";
import type { PracticeTable } from "../schema-practices.ts";

/** A practice with whom it belongs to. */
export type StandingPractice = {
  readonly id: string;
  readonly slug: string;
  readonly regionId: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly provinceId: string;
  readonly officeId: string | null;
  readonly state: PracticeState;
  readonly stateReason: string | null;
  readonly version: number;
  readonly title: string;
  readonly status: PracticeStatus;
  /** As published; empty before the first version. */
  readonly fields: RecordFields;
  readonly sourceId: string | null;
  readonly confirmedOn: string | null;
  readonly updatedAt: string;
};

export async function findPractice(db: Db, id: string): Promise<StandingPractice | undefined> {
  const row = await db
    .selectFrom("practice")
    .innerJoin("region", "region.id", "practice.region_id")
    .select([
      ...(["practice.id", "practice.slug", "practice.state", "practice.version", "practice.title"] as const),
      ...(["practice.status", "practice.body"] as const),
      "practice.region_id as regionId",
      "region.code as regionCode",
      "region.name as regionName",
      "practice.office_id as officeId",
      "practice.state_reason as stateReason",
      "practice.source_id as sourceId",
      "practice.confirmed_on as confirmedOn",
      "practice.updated_at as updatedAt",
    ])
    .select(({ fn }) => fn.coalesce("region.province_id", "region.id").as("provinceId"))
    .where("practice.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { body, ...rest } = row;
  // The body was written by `writePractice`.
  return { ...rest, fields: JSON.parse(body) as RecordFields };
}

/** Makes the row of a practice that nobody has saved before, in the region of its office. Does nothing where it stands. */
export async function insertPracticeDraft(
  trx: Transaction<Schema>,
  { id, officeId, personId, at }: { id: string; officeId: string; personId: string; at: string },
): Promise<void> {
  const office = await trx
    .selectFrom("office")
    .select(["region_id", "demo"])
    .where("id", "=", officeId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("practice")
    .values({
      ...{ id, slug: id, region_id: office.region_id, office_id: officeId, demo: office.demo },
      ...{ source_id: null, source_place: null, confidence: null, state: "draft", state_reason: null, version: 0 },
      ...{ title: "", status: "unknown", kind: "other", complete: 0, started: null },
      ...{ cost_min: null, cost_max: null, weeks_min: null, weeks_max: null, team: null },
      ...{ measured: 0, documents: 0, checks: 0, adoptions: 0, successes: 0, confirmed_on: null },
      ...{ body: "{}", html: "{}", created_by: personId, created_at: at, published_at: null, updated_at: at },
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
}

/** What lists of the office call a practice that was never published. */
export async function nameDraft(
  trx: Transaction<Schema>,
  { id, title, at }: { id: string; title: string; at: string },
): Promise<void> {
  await trx
    .updateTable("practice")
    .set({ title, updated_at: at })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
}

export type PracticeColumns = Pick<
  PracticeTable,
  | ("title" | "status" | "kind" | "complete" | "started" | "measured" | "documents" | "body" | "html")
  | ("cost_min" | "cost_max" | "weeks_min" | "weeks_max" | "team" | "confirmed_on")
>;

type PracticeVersion = {
  readonly id: string;
  readonly officeId: string;
  readonly from: number;
  readonly at: string;
  readonly columns: PracticeColumns;
};

/** Writes the next version over the one it was made from and makes it public. Tells whether that one still stood. */
export async function writePractice(
  trx: Transaction<Schema>,
  { id, officeId, from, at, columns }: PracticeVersion,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice")
    .set(({ fn, val }) => ({
      ...columns,
      version: from + 1,
      state: "published",
      state_reason: null,
      published_at: fn.coalesce("published_at", val(at)),
      updated_at: at,
    }))
    .where("id", "=", id)
    .where("office_id", "=", officeId)
    .where("version", "=", from)
    .where("state", "<>", "removed")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes a published practice off the public pages. Tells whether it was public. */
export async function withdrawPractice(
  trx: Transaction<Schema>,
  { id, reason, at }: { id: string; reason: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice")
    .set({ state: "withdrawn", state_reason: reason, updated_at: at })
    .where("id", "=", id)
    .where("state", "=", "published")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives a practice that no office wrote to one, but to no demonstration. Tells whether it was still free and public. */
export async function claimPractice(
  trx: Transaction<Schema>,
  { id, officeId, at }: { id: string; officeId: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice")
    .set({ office_id: officeId, updated_at: at })
    .where("id", "=", id)
    .where("office_id", "is", null)
    .where("state", "=", "published")
    .where(({ exists, selectFrom }) =>
      exists(selectFrom("office").select("office.id").where("office.id", "=", officeId).where("office.demo", "=", 0)),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Keeps that the office said on a day that a practice stands as it is. */
export async function insertConfirmation(
  trx: Transaction<Schema>,
  confirmation: {
    readonly id: string;
    readonly practiceId: string;
    readonly status: "running" | "changed" | "stopped";
    readonly note: string | null;
    readonly personId: string;
    readonly at: string;
  },
): Promise<void> {
  const { id, practiceId, status, note, personId, at } = confirmation;
  await trx
    .insertInto("practice_confirmation")
    .values({ id, practice_id: practiceId, status, note, person_id: personId, confirmed_at: at })
    .execute();
}

/** Notes the day of an office's word about a published practice. Tells whether none was said that day; `again` lets it be said twice. */
export async function noteConfirmed(
  trx: Transaction<Schema>,
  { id, day, again }: { id: string; day: string; again: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("practice")
    .set({ confirmed_on: day })
    .where("id", "=", id)
    .where("state", "=", "published")
    .$if(!again, (update) =>
      update.where((eb) => eb.or([eb("confirmed_on", "is", null), eb("confirmed_on", "<>", day)])),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
