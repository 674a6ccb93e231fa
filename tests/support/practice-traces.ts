import type { Db } from "../../db/open.server.ts";
import { practiceRow, regionIdOf } from "./practice-rows.ts";

const AT = "2026-11-25T03:00:00.000Z";

type Traces = { readonly from: string; readonly to: string; readonly office: string };

/** Everything that a person can do with practices, done once, with what a colleague did beside it. Gives the practice. */
export async function leavePracticeTraces(db: Db, { from, to, office }: Traces): Promise<string> {
  const region_id = await regionIdOf(db, "18.11");
  const id = `p-${from}`;
  await db
    .insertInto("practice")
    .values([
      practiceRow({ id, region_id, office_id: office, created_by: from, title: "Antrean satu pintu" }),
      practiceRow({
        id: `${id}-d`,
        region_id,
        office_id: office,
        created_by: from,
        state: "draft",
        title: `Draf ${from}`,
      }),
      practiceRow({ id: `${id}-k`, region_id, office_id: office, created_by: to, title: "Milik rekan" }),
    ])
    .execute();
  const draft = { id: `dp-${from}`, person_id: from, office_id: office, base_version: 0, body: "{}", saved_at: AT };
  await db
    .insertInto("draft")
    .values({ ...draft, subject_kind: "practice", subject_id: `${id}-d` })
    .execute();
  const waiting = { base_version: 1, submitted_at: AT, returned_by: null, returned_at: null, return_reason: null };
  const returned = {
    base_version: 1,
    submitted_at: AT,
    returned_by: from,
    returned_at: AT,
    return_reason: "Sebut sumber",
  };
  await db
    .insertInto("practice_submission")
    .values([
      { ...waiting, practice_id: id, submitted_by: from, body: JSON.stringify({ judul: "Antrean" }) },
      { ...returned, practice_id: `${id}-k`, submitted_by: to, body: JSON.stringify({ judul: "Teks rekan" }) },
    ])
    .execute();
  await db
    .insertInto("practice_confirmation")
    .values({ id: `w-${from}`, practice_id: id, status: "running", note: "Tetap", person_id: from, confirmed_at: AT })
    .execute();
  const check = { practice_id: id, version: 1, office_id: office, asked_at: AT, deadline: "2026-12-09" };
  await db
    .insertInto("practice_check")
    .values(
      [
        ...[
          {
            ...check,
            id: `c1-${from}`,
            asked_by: from,
            verdict: "noted" as const,
            note: "Kata rekan",
            answered_by: to,
          },
        ],
        ...[
          { ...check, id: `c2-${from}`, asked_by: to, verdict: "noted" as const, note: "Kata saya", answered_by: from },
        ],
      ].map((row) => ({ ...row, answered_at: AT })),
    )
    .execute();
  await db
    .insertInto("adoption")
    .values({
      ...{ id: `a-${from}`, practice_id: id, office_id: office, region_id, state: "planned", version: 1 },
      ...{ body: JSON.stringify({ bagian: "Formulir" }), target_on: null, created_by: from, created_at: AT },
      ...{ updated_at: AT, demo: 0 },
    })
    .execute();
  const report = { subject_kind: "practice" as const, subject_id: id, reason: "wrong" as const, reported_at: AT };
  const handled = { outcome: "kept" as const, outcome_reason: "Angka benar", handled_at: AT };
  await db
    .insertInto("content_report")
    .values([
      { ...report, ...handled, id: `r1-${from}`, note: "Laporan saya", reported_by: from, handled_by: to },
      { ...report, ...handled, id: `r2-${from}`, note: "Laporan rekan", reported_by: to, handled_by: from },
    ])
    .execute();
  return id;
}
