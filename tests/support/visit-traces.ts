import type { Db } from "../../db/open.server.ts";
import { insertTestVisit } from "./visit-rows.ts";

const AT = "2026-11-25T03:00:00.000Z";

type Traces = { readonly from: string; readonly to: string; readonly office: string };

/** Everything that a person can do with visits, done once, with what a colleague did beside it. Gives the visit. */
export async function leaveVisitTraces(db: Db, { from, to, office }: Traces): Promise<string> {
  const sides = { visitor: "18.12", host: "18.11", hostOffice: office };
  const id = await insertTestVisit(db, sides, { created_by: from, topic: "Antrean SPBE" });
  await insertTestVisit(db, sides, { created_by: to, topic: "Kunjungan rekan" });
  const { region_id } = await db
    .selectFrom("office")
    .select("region_id")
    .where("id", "=", office)
    .executeTakeFirstOrThrow();
  const people = [
    { who: from, note: "Catatan saya", key: "a" },
    { who: to, note: "Catatan rekan", key: "b" },
  ];
  for (const { who, note, key } of people) {
    const own = { id: `${key}-${id}`, visit_id: id };
    await db
      .insertInto("visit_move")
      .values({
        ...{ ...own, move: "send", from_state: "draft", to_state: "requested", side: "visitor", on_record: 0 },
        ...{ office_id: office, person_id: who, note, starts_on: null, ends_on: null, moved_at: AT },
      })
      .execute();
    await db
      .insertInto("visit_confirmation")
      .values({
        ...{ ...own, version: 1, office_id: office, verdict: "noted", note, html: "<p></p>", person_id: who },
        confirmed_at: AT,
      })
      .execute();
    await db
      .insertInto("commitment_check")
      .values({
        ...{ ...own, no: 1, month: 3, status: "running", note, link: null, action: "Menyusun SOP" },
        ...{ office_id: office, person_id: who, checked_at: AT },
      })
      .execute();
    await db
      .insertInto("agreement")
      .values({
        ...{ ...own, kind: "pks", number: `${key}/2026`, title: note, signed_on: "2026-11-01", valid_until: null },
        ...{ office_id: office, recorded_by: who, recorded_at: AT, withdrawn_at: null },
      })
      .execute();
  }
  await db
    .insertInto("visit_guest")
    .values({
      ...{ id: `g-${id}`, visit_id: id, region_id, office_id: office, state: "joined", people: 2, note: "Dua orang" },
      ...{ asked_by: from, asked_at: AT, answered_by: to, answered_at: AT },
    })
    .execute();
  await db
    .insertInto("visit_report")
    .values({
      ...{ visit_id: id, version: 2, body: "{}", authors: "{}", review_asked_at: AT, review_asked_by: from },
      ...{ public_version: 0, public_body: "{}", public_authors: "{}", html: "{}", public_at: null, updated_at: AT },
    })
    .execute();
  return id;
}
