import { describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const TYPED = {
  topik: "Manajemen risiko SPBE",
  moda: "in_person",
  tanggal: "Maret 2023",
  "pertanyaan-1": "Siapa pemilik risiko?",
  "jawaban-1": "**Kepala OPD**, bukan Kominfo.",
  "pertanyaan-2": "Berapa biayanya?",
  "tindakan-1": "Menyusun daftar risiko",
  "penanggung-1": "Kepala Bidang Aplikasi",
  "tenggat-1": "30 Juni 2027",
};

describe("the report of a visit", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };
  const formOf = async (person: TestPerson, address: string) => readForm((await ask(person, address)).html, address);
  /** A visit of Tulang Bawang Barat to Mesuji that has been. */
  const makeVisit = async (state: "held" | "scheduled" = "held") => {
    const { officeId, otherOfficeId } = people();
    const offices = { visitorOffice: officeId, hostOffice: otherOfficeId };
    const id = await insertTestVisit(databases().writer, { visitor: "18.12", host: "18.11", ...offices }, { state });
    return { id, report: `/ruang-kerja/kunjungan/${id}/laporan` };
  };

  test("is written by both sides, asked for by an author, published by a reviewer and read by everybody", async () => {
    const { admin, author, otherAdmin } = people();
    const { id, report } = await makeVisit();
    const typed = typeInto(await formOf(author, report), TYPED);
    expect(await ask(author, report, typed)).toMatchObject({ status: 303, location: report });
    // Sent again it is carried out once.
    expect(await ask(author, report, typed)).toMatchObject({ status: 303, location: report });
    const theirs = await ask(otherAdmin, report);
    expect(textOf(theirs.html)).toContain("Terakhir diubah pihak tamu.");
    expect(textOf(theirs.html)).toContain("Yang menerbitkan laporan ini adalah peninjau pihak tamu.");
    const more = typeInto(readForm(theirs.html, report), { hambatan: "OPD enggan." });
    expect((await ask(otherAdmin, report, more)).status).toBe(303);
    expect(textOf((await ask(otherAdmin, `${report}/versi`)).html)).toContain("Hambatan");

    expect((await site.get(`/kunjungan/${id}`)).status).toBe(404);
    expect((await ask(otherAdmin, `${report}/ajukan`, {})).status).toBe(404);
    expect((await ask(otherAdmin, `${report}/terbit`)).status).toBe(404);
    expect((await ask(author, `${report}/terbit`)).status).toBe(403);
    expect((await ask(author, `${report}/ajukan`, {})).status).toBe(303);
    expect(textOf((await ask(author, report)).html)).toContain("Penerbitan diminta");

    const page = await ask(admin, `${report}/terbit`);
    expect(textOf(page.html)).toContain("Kepala OPD");
    const form = readForm(page.html, `${report}/terbit`);
    const unchecked = await ask(admin, `${report}/terbit`, { ...form, "data-orang": "" });
    expect(unchecked.status).toBe(422);
    expect(textOf(unchecked.html)).toContain("Periksa data orang, lalu centang kotaknya");
    const checked = { ...form, "data-orang": "1" };
    expect((await ask(otherAdmin, `${report}/terbit`, checked)).status).toBe(404);
    expect(await ask(admin, `${report}/terbit`, checked)).toMatchObject({ status: 303, location: report });
    expect(await ask(admin, `${report}/terbit`, checked)).toMatchObject({ status: 303, location: report });
    const read = await (await site.get(`/kunjungan/${id}`)).text();
    expect(read).toContain("<strong>Kepala OPD</strong>");
    expect(textOf(read)).toContain("Maret 2023");
    expect(
      (await databases().reader.selectFrom("visit").select("moves").where("id", "=", id).execute())[0]?.moves,
    ).toBe(1);
  });

  test("bad input comes back whole, another version conflicts, and a version that went on is not published", async () => {
    const { admin, author, otherAdmin } = people();
    const { report } = await makeVisit();
    const wrong = typeInto(await formOf(author, report), { ...TYPED, topik: "", "jawaban-1": "0812 3456 7890" });
    const refused = await ask(author, report, { ...wrong, tanggal: "31 Februari 2023" });
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/<title>Galat: /);
    expect(textOf(refused.html)).toMatch(/Isi topik.*Tidak ada tanggal 31 Februari 2023.*memuat nomor seluler/s);
    expect(refused.html).toContain('value="31 Februari 2023"');
    const shown = await ask(author, report, { ...wrong, _pratinjau: "1" });
    expect([shown.status, shown.html.includes("Pratinjau: Jawaban 1")]).toEqual([200, true]);

    const [mine, theirs] = [await formOf(author, report), await formOf(otherAdmin, report)];
    expect((await ask(author, report, typeInto(mine, TYPED))).status).toBe(303);
    const late = await ask(otherAdmin, report, typeInto(theirs, { ...TYPED, simpulan: "Dari tuan rumah" }));
    expect(late.status).toBe(409);
    expect(textOf(late.html)).toContain("Dari tuan rumah");
    expect(textOf(late.html)).toContain("Isi ini sudah diubah sejak Anda membukanya");
    const publish = readForm((await ask(admin, `${report}/terbit`)).html, `${report}/terbit`);
    expect((await ask(otherAdmin, report, readForm(late.html, report))).status).toBe(303);
    expect((await ask(admin, `${report}/terbit`, { ...publish, "data-orang": "1" })).status).toBe(409);
    expect((await ask(author, report, { ...mine, _untuk: "orang/lain" })).status).toBe(403);
  });

  test("drafts are each person's own", async () => {
    const { author, otherAdmin } = people();
    const { report } = await makeVisit();
    const typed = typeInto(await formOf(author, report), { simpulan: "Setengah jadi", tanggal: "kapan-kapan" });
    expect((await ask(author, `${report}/draf`, typed)).status).toBe(303);
    expect(await formOf(author, report)).toMatchObject({ simpulan: "Setengah jadi", tanggal: "kapan-kapan" });
    expect((await formOf(otherAdmin, report))["simpulan"]).toBe("");
    expect((await ask(author, `${report}/draf/buang`)).status).toBe(200);
    expect((await ask(author, `${report}/draf/buang`, {})).status).toBe(303);
    expect((await formOf(author, report))["simpulan"]).toBe("");
  });

  test("is written from the day on which the visit has been, and only by those who were there", async () => {
    const { author, coordinator } = people();
    const { report } = await makeVisit("scheduled");
    const early = await ask(author, report);
    expect([early.status, textOf(early.html).includes("Laporan ditulis sesudah kunjungan terlaksana")]).toEqual([
      200,
      true,
    ]);
    const owner = `${author.id}/visit_report/${report.split("/")[3]}`;
    expect((await ask(author, report, { _untuk: owner, ...TYPED })).status).toBe(409);

    const held = await makeVisit();
    const { writer } = databases();
    const officeId = await insertTestOffice(writer, "18.10");
    const guest = await insertTestPerson(writer, { roles: [{ role: "office_admin", officeId }] });
    expect((await ask(coordinator, held.report)).status).toBe(403);
    for (const end of ["", "/versi", "/draf/buang", "/terbit"]) {
      expect((await ask(guest, held.report + end)).status, end).toBe(404);
    }
    const { region_id } = await writer
      .selectFrom("office")
      .select("region_id")
      .where("id", "=", officeId)
      .executeTakeFirstOrThrow();
    const at = new Date().toISOString();
    await writer
      .insertInto("visit_guest")
      .values({
        ...{ id: `tamu-${held.id}`, visit_id: held.id, region_id, office_id: officeId, state: "joined" },
        ...{ people: 2, note: null, asked_by: guest.id, asked_at: at, answered_by: guest.id, answered_at: at },
      })
      .execute();
    const typed = typeInto(await formOf(guest, held.report), { topik: "Dari tamu yang ikut" });
    expect((await ask(guest, held.report, typed)).status).toBe(303);
    expect((await ask(guest, `${held.report}/terbit`)).status).toBe(404);
  });
});
