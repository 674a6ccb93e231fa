import { newId } from "../../app/platform/ids.server.ts";
import type { Db } from "../../db/open.server.ts";
import { practiceRow, publishPractices } from "./practice-rows.ts";
import type { WorkspacePeople } from "./workspace-site.ts";

/** Ids of what offices have to do with each other's practices in the tests of one file. */
export const EXCHANGE = {
  practice: newId(),
  removed: newId(),
  theirs: newId(),
  adoption: newId(),
  check: newId(),
  asked: newId(),
  report: newId(),
} as const;

const AT = "2026-11-20T03:00:00.000Z";
const NOTE = "Nama seseorang disebut pada langkah kedua, di samping alamat rumahnya.";

/** An office with a public and a removed practice, a copied one, checks both ways, and a report; once for a file. */
export async function fillExchange(db: Db, { officeId, otherOfficeId, admin, author }: WorkspacePeople): Promise<void> {
  const known = await db.selectFrom("practice").select("id").where("id", "=", EXCHANGE.practice).executeTakeFirst();
  if (known !== undefined) return;
  const regionOf = async (id: string) =>
    (await db.selectFrom("office").select("region_id").where("id", "=", id).executeTakeFirstOrThrow()).region_id;
  const [own, other] = [await regionOf(officeId), await regionOf(otherOfficeId)];
  const title = "Antrean puskesmas lewat pesan singkat untuk pasien tanpa telepon pintar";
  await publishPractices(db, [
    practiceRow({ id: EXCHANGE.practice, region_id: own, office_id: officeId, title }),
    practiceRow({
      ...{ id: EXCHANGE.removed, region_id: own, office_id: officeId, title: "Diturunkan", state: "removed" },
      state_reason: "Memuat data pribadi",
    }),
    practiceRow({ id: EXCHANGE.theirs, region_id: other, office_id: otherOfficeId, title: "Satu pintu domain desa" }),
  ]);
  const body = { bagian: "Formulir", sasaran: "2027-03-31", ubahan: "", keadaan: "planned", hasil: "", alasan: "" };
  await db
    .insertInto("adoption")
    .values({
      ...{ id: EXCHANGE.adoption, practice_id: EXCHANGE.theirs, office_id: officeId, region_id: own, state: "planned" },
      ...{ version: 1, body: JSON.stringify(body), target_on: "2027-03-31", created_by: author.id, demo: 0 },
      ...{ created_at: AT, updated_at: AT },
    })
    .execute();
  const check = { version: 1, asked_by: admin.id, asked_at: AT, deadline: "2099-12-31", answered_at: null };
  const open = { ...check, verdict: null, note: null, answered_by: null };
  await db
    .insertInto("practice_check")
    .values([
      { ...open, id: EXCHANGE.check, practice_id: EXCHANGE.theirs, office_id: officeId },
      { ...open, id: EXCHANGE.asked, practice_id: EXCHANGE.practice, office_id: otherOfficeId },
    ])
    .execute();
  await db
    .insertInto("content_report")
    .values({
      ...{ id: EXCHANGE.report, subject_kind: "practice", subject_id: EXCHANGE.practice, reason: "personal" },
      ...{ note: NOTE, reported_by: null, reported_at: AT, outcome: null, outcome_reason: null },
      ...{ handled_by: null, handled_at: null },
    })
    .execute();
}
