import { planFields } from "../../app/domain/visit-plan.ts";
import { newId } from "../../app/platform/ids.server.ts";
import type { Db } from "../../db/open.server.ts";
import { insertVisitMove } from "../../db/queries/visit-move.server.ts";
import { writeVisitPlan } from "../../db/queries/visit-text.server.ts";
import { insertTestVisit } from "./visit-rows.ts";
import type { WorkspacePeople } from "./workspace-site.ts";

/** Ids of visits in the tests of one file: one to come, one that waits for its report, one that is not sent. */
export const DESK_VISITS = { coming: newId(), held: newId(), draft: newId() } as const;

const AT = "2026-11-20T03:00:00.000Z";
const LONG = "Penyusunan kebijakan internal manajemen risiko SPBE beserta pembagian tugasnya di 34 perangkat daerah";

/** An office that asks another one, with a plan in which every field is long, steps of both sides, and a third office. */
export async function fillVisits(db: Db, { officeId, otherOfficeId, author }: WorkspacePeople): Promise<void> {
  const known = await db.selectFrom("visit").select("id").where("id", "=", DESK_VISITS.coming).executeTakeFirst();
  if (known !== undefined) return;
  const sides = { visitor: "18.12", host: "18.11", visitorOffice: officeId, hostOffice: otherOfficeId };
  const times = { starts_on: "2099-12-31", ends_on: "2100-01-01", starts_at: "09:00", ends_at: "15:30" };
  await insertTestVisit(db, sides, {
    ...{ id: DESK_VISITS.coming, state: "scheduled", visibility: "listed", moves: 2, seats: 3, topic: LONG, ...times },
  });
  await insertTestVisit(db, sides, { id: DESK_VISITS.held, state: "held", moves: 4, starts_on: "2026-11-18" });
  await insertTestVisit(db, sides, { id: DESK_VISITS.draft, state: "draft", moves: 0 });
  const indicators = [{ instrument: "spbe-2020", no: 21 }];
  const fields = planFields({
    ...{ indicators, stuck: LONG, questions: [LONG, "Siapa pemilik risiko?"], documents: LONG, form: "in_person" },
    ...{ kind: "adopt", wantedFrom: "2099-12-31", wantedTo: null, place: "Ruang rapat utama lantai dua" },
    link: "https://rapat.mesujikab.uji.example/ruang/kunjungan-kerja-tulang-bawang-barat-2099-12-31",
    delegation: [{ position: "Kepala Bidang Aplikasi dan Informatika", count: 2 }],
    ...{ letterNo: "", letterDate: null, orderNo: "", orderDate: null, note: LONG },
  });
  const { region_id } = await db
    .selectFrom("office")
    .select("region_id")
    .where("id", "=", otherOfficeId)
    .executeTakeFirstOrThrow();
  const move = { visit_id: DESK_VISITS.coming, person_id: null, note: LONG, on_record: 0, moved_at: AT } as const;
  const day = { starts_on: null, ends_on: null };
  await db.transaction().execute(async (trx) => {
    await writeVisitPlan(trx, { visitId: DESK_VISITS.coming, from: 0, at: AT, fields });
    await insertVisitMove(trx, {
      ...{ ...move, ...day, id: newId(), move: "send", from_state: "draft", to_state: "requested", side: "visitor" },
      office_id: officeId,
    });
    await insertVisitMove(trx, {
      ...{ ...move, ...day, id: newId(), move: "accept", from_state: "requested", to_state: "accepted", side: "host" },
      office_id: otherOfficeId,
    });
    await trx
      .insertInto("visit_guest")
      .values({
        ...{ id: newId(), visit_id: DESK_VISITS.coming, office_id: otherOfficeId, region_id, state: "asked" },
        ...{ people: 2, note: LONG, asked_by: author.id, asked_at: AT, answered_by: null, answered_at: null },
      })
      .execute();
  });
}
