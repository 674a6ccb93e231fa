import { describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

describe("the visits of an office", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    const html = await answer.text();
    return { status: answer.status, location: answer.headers.get("location"), html, text: textOf(html) };
  };
  const take = async (person: TestPerson, address: string, typed: Record<string, string> = {}) =>
    ask(person, address, typeInto(readForm((await ask(person, address)).html, address), typed));
  /** A visit of Tulang Bawang Barat to Mesuji. */
  const makeVisit = async (overrides: Parameters<typeof insertTestVisit>[2] = {}, sides: object = {}) => {
    const { officeId, otherOfficeId } = people();
    const offices = { visitorOffice: officeId, hostOffice: otherOfficeId, ...sides };
    const row = { state: "requested", moves: 1, updated_at: new Date().toISOString(), ...overrides } as const;
    const id = await insertTestVisit(databases().writer, { visitor: "18.12", host: "18.11", ...offices }, row);
    return { id, page: `/ruang-kerja/kunjungan/${id}` };
  };
  const insertPerson = async (code: string, role: "office_admin" | "reviewer" | "author" = "office_admin") => {
    const officeId = await insertTestOffice(databases().writer, code);
    return { officeId, person: await insertTestPerson(databases().writer, { roles: [{ role, officeId }] }) };
  };

  test("stand under whom they wait for, and go from request to held between the two offices", async () => {
    const { admin, author, otherAdmin } = people();
    const { id, page } = await makeVisit();
    expect((await ask(otherAdmin, "/ruang-kerja/kunjungan")).text).toMatch(/Menunggu dinas Anda \(1\).*Tuan rumah/s);
    expect((await ask(admin, "/ruang-kerja/kunjungan")).text).toContain("Menunggu pihak lain (1)");
    const workspace = await ask(otherAdmin, "/ruang-kerja");
    expect(workspace.text).toContain("Jawaban ditunggu dari tuan rumah sampai");
    expect(workspace.html).toContain(`href="${page}"`);
    expect((await ask(admin, "/ruang-kerja")).html).not.toContain(`href="${page}"`);

    const seen = await ask(author, page);
    expect(seen.text).toContain("Peninjau atau admin dinas Anda yang menjalankan langkah ini.");
    expect(seen.html).not.toContain("/langkah/");
    expect((await ask(admin, page)).html).not.toContain("/langkah/terima");
    expect((await ask(author, `${page}/langkah/batalkan`)).html).not.toContain("<textarea");

    const host = await ask(otherAdmin, page);
    for (const word of ["terima", "usulkan", "tolak"]) expect(host.html).toContain(`${page}/langkah/${word}`);
    expect(host.text).toContain("menunggu jawaban");
    expect(await take(otherAdmin, `${page}/langkah/terima`, { catatan: "Silakan datang" })).toMatchObject({
      status: 303,
    });
    expect((await ask(admin, page)).text).toMatch(/Tuan rumah, .*: Menerima.*Silakan datang/s);
    const scheduled = { tanggal: "8 Desember 2099", jam: "9.00", kursi: "1", kalender: "1" };
    expect((await take(admin, `${page}/langkah/jadwalkan`, scheduled)).status).toBe(303);
    expect((await ask(admin, "/ruang-kerja/kunjungan")).text).toContain("Dijadwalkan (1)");
    await databases().writer.updateTable("visit").set({ starts_on: "2020-12-08" }).where("id", "=", id).execute();
    expect((await ask(author, page)).html).toContain(`${page}/langkah/laksanakan`);
    expect((await take(author, `${page}/langkah/laksanakan`)).status).toBe(303);
    expect((await ask(admin, "/ruang-kerja/kunjungan")).text).toContain("Perlu dilaporkan (1)");
    expect((await ask(admin, page)).html).toContain(`${page}/laporan`);
  });

  test("are there for no third office, no guest that only asked, and nobody before they are sent", async () => {
    const { otherAdmin, portal } = people();
    const { officeId, person } = await insertPerson("18.72");
    const { id, page } = await makeVisit({
      state: "scheduled",
      visibility: "listed",
      starts_on: "2099-01-05",
      seats: 2,
    });
    expect((await ask(person, page)).status).toBe(404);
    expect((await ask(portal, page)).status).toBeGreaterThanOrEqual(300);
    expect((await take(person, `${page}/ikut`, { jumlah: "2", catatan: "Bidang aplikasi" })).status).toBe(303);
    expect((await ask(person, page)).status).toBe(404);
    const guest = await databases()
      .reader.selectFrom("visit_guest")
      .select("id")
      .where("visit_id", "=", id)
      .where("office_id", "=", officeId)
      .executeTakeFirstOrThrow();
    const answer = `${page}/tamu/${guest.id}`;
    expect((await ask(person, answer)).status).toBe(404);
    expect((await ask(people().admin, answer)).status).toBe(404);
    expect((await ask(otherAdmin, page)).html).toContain(answer);
    expect((await ask(otherAdmin, answer, { jawaban: "" })).status).toBe(422);
    expect((await take(otherAdmin, answer, { jawaban: "terima" })).status).toBe(303);
    const late = await ask(otherAdmin, answer, { jawaban: "tolak" });
    expect([late.status, late.text.includes("Keadaannya sudah berubah")]).toEqual([409, true]);
    const joined = await ask(person, page);
    expect(joined.status).toBe(200);
    expect(joined.text).not.toContain("Riwayat langkah");
    expect((await take(person, `${page}/ikut`)).status).toBe(303);
    expect((await ask(person, page)).status).toBe(404);

    const draft = await makeVisit({ state: "draft", moves: 0 });
    expect((await ask(otherAdmin, draft.page)).status).toBe(404);
    expect((await ask(people().admin, draft.page)).status).toBe(200);
  });

  test("an office asks for a seat only where there is one, with what it typed kept", async () => {
    const { person } = await insertPerson("18.09");
    const closed = await makeVisit({ state: "scheduled", visibility: "hidden", starts_on: "2099-01-05", seats: 2 });
    expect((await ask(person, `${closed.page}/ikut`)).status).toBe(404);
    const { page } = await makeVisit({ state: "scheduled", visibility: "listed", starts_on: "2099-01-05", seats: 2 });
    expect((await ask(people().admin, `${page}/ikut`)).status).toBe(404);
    const wrong = await ask(person, `${page}/ikut`, { maksud: "ikut", jumlah: "0", catatan: "0812 3456 7890" });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toMatch(/<title>Galat: /);
    expect(wrong.html).toContain("0812 3456 7890");
  });

  test("an office admin takes over the side of the region, after which its office may write the report", async () => {
    const { admin, author, otherAdmin } = people();
    const away = { visitorOffice: undefined, hostOffice: undefined };
    const { page } = await makeVisit({ state: "reported", visibility: "published" }, away);
    expect((await ask(author, `${page}/ambil-alih`)).status).toBe(403);
    expect((await ask(admin, "/ruang-kerja/kunjungan")).html).toContain(`${page}/ambil-alih`);
    const { person } = await insertPerson("18.10");
    expect((await ask(person, `${page}/ambil-alih`)).status).toBe(404);
    expect(await take(admin, `${page}/ambil-alih`)).toMatchObject({ status: 303, location: page });
    expect((await ask(admin, `${page}/ambil-alih`)).status).toBe(404);
    expect((await ask(author, `${page}/laporan`)).status).toBe(200);
    expect((await ask(otherAdmin, page)).status).toBe(404);
    expect((await take(otherAdmin, `${page}/ambil-alih`)).status).toBe(303);
    expect((await ask(otherAdmin, page)).status).toBe(200);
  });
});
