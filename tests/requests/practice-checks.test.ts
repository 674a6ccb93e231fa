import { describe, expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const PHONE = "Hubungi 0812 3456 7890";

describe("what other offices and the portal say of a practice", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };
  const publish = async (change: { state?: "published" | "removed"; state_reason?: string } = {}) => {
    const id = newId();
    const { writer } = databases();
    const region_id = await regionIdOf(writer, "18.12");
    await publishPractices(writer, [
      practiceRow({ id, region_id, office_id: people().officeId, title: `Antrean ${id}`, ...change }),
    ]);
    return id;
  };
  const checksOf = (id: string) =>
    databases().reader.selectFrom("practice_check").selectAll().where("practice_id", "=", id).execute();
  const askedCheck = async () => {
    const { admin, otherOfficeId } = people();
    const id = await publish();
    await ask(admin, `/ruang-kerja/praktik/${id}/periksa`, { dinas: otherOfficeId });
    const [check] = await checksOf(id);
    return { id, checkId: check?.id, address: `/ruang-kerja/periksa/${check?.id}` };
  };

  test("an office asks another, which is chosen among those found; asked twice at once, it waits once", async () => {
    const { admin, otherOfficeId } = people();
    const id = await publish();
    const address = `/ruang-kerja/praktik/${id}/periksa`;
    const found = await ask(admin, `${address}?q=mesuji`);
    expect([found.status, found.html.includes(`value="${otherOfficeId}"`)]).toEqual([200, true]);
    expect((await ask(admin, `${address}?q=tidak-ada-dinas-ini`)).html).toContain("Tidak ada dinas yang cocok.");
    const sent = await Promise.all([1, 2].map(() => ask(admin, address, { dinas: otherOfficeId })));
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await checksOf(id)).toMatchObject([{ office_id: otherOfficeId, asked_by: admin.id, verdict: null }]);
    expect(textOf((await ask(admin, address)).html)).toContain("dinantikan sampai");
  });

  test("nobody asks without an office chosen, and only reviewers of its office ask", async () => {
    const { admin, author, otherAdmin, otherOfficeId, officeId, coordinator } = people();
    const id = await publish();
    const address = `/ruang-kerja/praktik/${id}/periksa`;
    for (const dinas of ["", "bukan-dinas", officeId]) {
      const refused = await ask(admin, address, { dinas });
      expect([dinas, refused.status, refused.html.includes("Pilih dinas yang diminta")]).toEqual([dinas, 422, true]);
    }
    for (const [person, status] of [
      [otherAdmin, 404],
      [author, 403],
      [coordinator, 403],
    ] as const) {
      expect((await ask(person, address)).status).toBe(status);
      expect((await ask(person, address, { dinas: otherOfficeId })).status).toBe(status);
    }
    expect(await checksOf(id)).toEqual([]);
  });

  test("a bad answer comes back with what was typed; a good one is public, and sent again changes nothing", async () => {
    const { otherAdmin } = people();
    const { id, address } = await askedCheck();
    const form = readForm((await ask(otherAdmin, address)).html, address);
    for (const [typed, problem] of [
      [{ jawaban: "", catatan: "Angka 2023 beda" }, "Pilih salah satu jawaban"],
      [{ jawaban: "noted", catatan: "" }, "Tulis catatannya"],
      [{ jawaban: "noted", catatan: PHONE }, "Catatan memuat nomor seluler"],
    ] as const) {
      const refused = await ask(otherAdmin, address, typeInto(form, typed));
      expect([refused.status, textOf(refused.html).includes(problem)]).toEqual([422, true]);
      expect(readForm(refused.html, address)).toMatchObject(typed);
    }
    const good = typeInto(form, { jawaban: "noted", catatan: "Angka 2023 beda" });
    expect(await ask(otherAdmin, address, good)).toMatchObject({ status: 303, location: address });
    expect((await ask(otherAdmin, address, { ...good, jawaban: "confirmed", catatan: "" })).status).toBe(303);
    expect(await checksOf(id)).toMatchObject([
      { verdict: "noted", note: "Angka 2023 beda", answered_by: otherAdmin.id, version: 1 },
    ]);
    expect(textOf(await (await site.get(`/praktik/${id}`)).text())).toContain("Angka 2023 beda");
  });

  test("an answer to another version keeps its text, and nobody else sees or answers a check", async () => {
    const { admin, otherAdmin, otherOfficeId, coordinator } = people();
    const { id, address } = await askedCheck();
    const { writer } = databases();
    const otherAuthor = await insertTestPerson(writer, { roles: [{ role: "author", officeId: otherOfficeId }] });
    const third = await insertTestOffice(writer, "18.72");
    const stranger = await insertTestPerson(writer, { roles: [{ role: "office_admin", officeId: third }] });
    const form = readForm((await ask(otherAdmin, address)).html, address);
    for (const [person, status] of [
      [admin, 404],
      [stranger, 404],
      [otherAuthor, 403],
      [coordinator, 403],
    ] as const) {
      expect((await ask(person, address)).status).toBe(status);
      expect((await ask(person, address, { ...form, jawaban: "confirmed" })).status).toBe(status);
    }
    await writer.updateTable("practice").set({ version: 2 }).where("id", "=", id).execute();
    const late = await ask(otherAdmin, address, { ...form, jawaban: "noted", catatan: "Tulisan panjang" });
    expect([late.status, textOf(late.html).includes("Versi lain terbit")]).toEqual([409, true]);
    expect(readForm(late.html, address)).toMatchObject({ jawaban: "noted", catatan: "Tulisan panjang" });
    expect(await checksOf(id)).toMatchObject([{ verdict: null, note: null }]);
    expect((await ask(otherAdmin, "/ruang-kerja/periksa/tidak-ada")).status).toBe(404);
  });

  test("an office objects to a removal once, in words that come back where they cannot be sent", async () => {
    const { admin, author, otherAdmin } = people();
    const id = await publish({ state: "removed", state_reason: "Sumbernya keliru" });
    const address = `/ruang-kerja/praktik/${id}/tanggapi`;
    expect(textOf((await ask(admin, address)).html)).toContain("Sumbernya keliru");
    for (const alasan of ["", PHONE]) {
      const refused = await ask(admin, address, { alasan });
      expect([refused.status, readForm(refused.html, address)]).toEqual([422, { alasan }]);
    }
    for (const [person, status] of [
      [otherAdmin, 404],
      [author, 403],
    ] as const) {
      expect((await ask(person, address)).status).toBe(status);
      expect((await ask(person, address, { alasan: "Bukan milik kami" })).status).toBe(status);
    }
    const word = { alasan: "Sumbernya sudah kami betulkan" };
    expect(await ask(admin, address, word)).toMatchObject({ status: 303, location: "/ruang-kerja/praktik" });
    expect((await ask(admin, address, word)).status).toBe(409);
    const reports = await databases()
      .reader.selectFrom("content_report")
      .select(["reason", "note", "reported_by"])
      .where("subject_id", "=", id)
      .execute();
    expect(reports).toEqual([{ reason: "objection", note: word.alasan, reported_by: admin.id }]);
    const standing = `/ruang-kerja/praktik/${await publish()}/tanggapi`;
    expect([(await ask(admin, standing)).status, (await ask(admin, standing, word)).status]).toEqual([404, 404]);
  });
});
