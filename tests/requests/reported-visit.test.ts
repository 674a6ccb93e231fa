import { expect, test } from "vitest";
import { reportFields, reportOf } from "../../app/domain/visit-report.ts";
import { openDb } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { getHtml, textOf } from "../support/page-text.ts";
import { insertTestOffice } from "../support/people.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

let databaseUrl = "";
const server = prepareServer(async () => {
  databaseUrl = await createLoadedDatabase();
  return { databaseUrl };
});
const AT = "2024-02-01T03:00:00.000Z";

/** A report of two offices: published, never answered by the host, with one commitment long overdue. */
async function writeReport(): Promise<string> {
  const db = openDb(databaseUrl);
  try {
    const [visitorOffice, hostOffice] = [await insertTestOffice(db, "18.10"), await insertTestOffice(db, "18.04")];
    const id = await insertTestVisit(
      db,
      { visitor: "18.10", host: "18.04", visitorOffice, hostOffice },
      { state: "reported", visibility: "published", starts_on: "2024-01-16", published_at: AT, topic: "Risiko" },
    );
    const fields = reportFields(
      reportOf({
        ...{ topik: "Manajemen risiko", "pertanyaan-1": "Bagaimana mencatat risiko?", "jawaban-1": "Dengan daftar." },
        ...{ "pertanyaan-2": "Siapa yang memeriksa?", "terjawab-2": "belum", "pihak-1": "visitor" },
        ...{ "tindakan-1": "Menyusun daftar risiko", "tenggat-1": "2024-03-01", "bukti-1": "Daftar risiko" },
      }),
    );
    const body = JSON.stringify(fields);
    const authors = JSON.stringify({ "jawaban-1": "host", "tindakan-1": "visitor" });
    await db
      .insertInto("visit_report")
      .values({
        ...{ visit_id: id, version: 1, body, authors, review_asked_at: null, review_asked_by: null, updated_at: AT },
        ...{ public_version: 1, public_body: body, public_authors: authors, public_at: AT },
        html: JSON.stringify({ "jawaban-1": "<p>Dengan daftar.</p>\n" }),
      })
      .execute();
    const promised = { action: "Menyusun daftar risiko", in_charge: "", due_on: "2024-03-01", evidence: "" };
    await db
      .insertInto("commitment")
      .values({ visit_id: id, no: 1, side: "visitor", instrument: null, indicator_no: null, ...promised })
      .execute();
    await db.transaction().execute(raiseContentVersion);
    return id;
  } finally {
    await db.destroy();
  }
}

test("a report of two offices says who wrote what, who is silent, and what is overdue", async () => {
  const id = await writeReport();
  const html = await getHtml(server, `/kunjungan/${id}`);
  const page = textOf(html);
  for (const part of [
    ...["Dengan daftar. Ditulis tuan rumah", "belum terjawab", "Menyusun daftar risiko Lewat tenggat, belum dijawab"],
    ...["tenggat 1 Maret 2024", "3 bulan, 16 April 2024 tidak dijawab", "Diam tidak dianggap setuju"],
    ...["tidak ada jawaban sampai 15 Februari 2024", "Laporan 1 Februari 2024", "Laporan perjalanan dinas"],
  ]) {
    expect(page).toContain(part);
  }
  expect(page).not.toContain("Ini kunjungan dinas saya");
  expect(html).toContain(`/ruang-kerja/kunjungan/${id}/naskah/laporan-perjalanan-dinas`);
  const list = textOf(await getHtml(server, "/kunjungan"));
  expect(list).toContain("1 komitmen masih terbuka, 1 di antaranya lewat tenggat.");
  expect(list).toMatch(/Bagaimana mencatat risiko\?.*Dengan daftar\..*Menyusun daftar risiko/);
});
