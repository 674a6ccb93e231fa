import { describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const LISTED = { state: "scheduled", visibility: "listed", starts_on: "2099-01-05", seats: 1, moves: 3 } as const;

describe("offices that join a session, or take over a visit", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    const html = await answer.text();
    return { status: answer.status, location: answer.headers.get("location"), html, text: textOf(html) };
  };
  /** Opens a form and sends it twice, as a double tap does. */
  const tapTwice = async (person: TestPerson, address: string, typed: Record<string, string> = {}) => {
    const form = typeInto(readForm((await ask(person, address)).html, address), typed);
    const answers = await Promise.all([1, 2].map(() => ask(person, address, form)));
    return [...answers, await ask(person, address, form)].map(({ status }) => status);
  };
  const makeVisit = async (overrides: Parameters<typeof insertTestVisit>[2] = LISTED, sides: object = {}) => {
    const { officeId, otherOfficeId } = people();
    const offices = { visitorOffice: officeId, hostOffice: otherOfficeId, ...sides };
    const id = await insertTestVisit(databases().writer, { visitor: "18.12", host: "18.11", ...offices }, overrides);
    return { id, page: `/ruang-kerja/kunjungan/${id}` };
  };
  const insertOffice = async (code: string) => {
    const officeId = await insertTestOffice(databases().writer, code);
    const personOf = (role: "reviewer" | "author") =>
      insertTestPerson(databases().writer, { roles: [{ role, officeId }] });
    return { officeId, reviewer: await personOf("reviewer"), author: await personOf("author") };
  };
  const guestsOf = (id: string) =>
    databases()
      .reader.selectFrom("visit_guest")
      .select(["id", "state"])
      .where("visit_id", "=", id)
      .orderBy("asked_at")
      .execute();

  test("everybody reads on the public pages where a seat is free", async () => {
    const [open, without] = [await makeVisit(), await makeVisit({ ...LISTED, seats: 0 })];
    const list = (await ask(people().otherAdmin, "/kunjungan")).html;
    for (const [{ id, page }, isOpen] of [
      [open, true],
      [without, false],
    ] as const) {
      const shown = (await ask(people().otherAdmin, `/kunjungan/${id}`)).html;
      expect(shown.includes(`href="${page}/ikut"`)).toBe(isOpen);
      expect(list.includes(`href="/kunjungan/${id}"`)).toBe(true);
      expect(list.includes(`href="${page}/ikut"`)).toBe(isOpen);
    }
  });

  test("a double tap asks, answers and leaves once each, and the host sees in its workspace who asks", async () => {
    const { otherAdmin } = people();
    const { reviewer, author } = await insertOffice("18.72");
    const { id, page } = await makeVisit();
    expect((await ask(author, `${page}/ikut`)).status).toBe(403);
    expect((await ask(author, `${page}/ikut`, { maksud: "ikut", jumlah: "1", catatan: "" })).status).toBe(403);
    expect(await tapTwice(reviewer, `${page}/ikut`, { jumlah: "2" })).toEqual([303, 303, 303]);
    const [guest, ...more] = await guestsOf(id);
    expect([guest?.state, more]).toEqual(["asked", []]);
    const answer = `${page}/tamu/${guest?.id}`;
    const workspace = await ask(otherAdmin, "/ruang-kerja");
    expect(workspace.text).toContain(
      "meminta ikut dalam kunjungan dengan dinas Anda sebagai tuan rumah, 5 Januari 2099.",
    );
    expect(workspace.html).toContain(`href="${answer}"`);
    expect(await tapTwice(otherAdmin, answer, { jawaban: "terima" })).toEqual([303, 303, 303]);
    expect((await ask(otherAdmin, "/ruang-kerja")).html).not.toContain(`href="${answer}"`);
    expect(await tapTwice(reviewer, `${page}/ikut`)).toEqual([303, 303, 303]);
    expect((await guestsOf(id)).map(({ state }) => state)).toEqual(["left"]);
  });

  test("the last seat is given once, and a schedule never leaves fewer than are taken", async () => {
    const { otherAdmin } = people();
    const guests = [await insertOffice("18.09"), await insertOffice("18.10")];
    const { id, page } = await makeVisit();
    for (const { reviewer } of guests) {
      expect((await tapTwice(reviewer, `${page}/ikut`, { jumlah: "1" }))[0]).toBe(303);
    }
    const answers = (await guestsOf(id)).map((guest) => `${page}/tamu/${guest.id}`);
    const forms = await Promise.all(
      answers.map(async (address) => readForm((await ask(otherAdmin, address)).html, address)),
    );
    const sent = await Promise.all(
      answers.map((address, at) => ask(otherAdmin, address, { ...forms[at], jawaban: "terima" })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(sent.find(({ status }) => status === 409)?.text).toContain("Semua tempat sudah terisi");
    expect((await guestsOf(id)).map(({ state }) => state).sort()).toEqual(["asked", "joined"]);

    const schedule = `${page}/langkah/jadwalkan`;
    const form = readForm((await ask(otherAdmin, schedule)).html, schedule);
    const typed = { ...form, tanggal: "6 Januari 2099", kursi: "0", kalender: "1" };
    const refused = await ask(otherAdmin, schedule, typed);
    expect([refused.status, refused.text.includes("Dinas lain yang sudah diterima lebih banyak")]).toEqual([422, true]);
    expect(refused.html).toContain("6 Januari 2099");
    expect((await ask(otherAdmin, schedule, { ...typed, kursi: "1" })).status).toBe(303);
  });

  test("a double tap takes a side over once; a further form finds nothing to take over", async () => {
    const { admin, author } = people();
    const { id, page } = await makeVisit(
      { state: "reported", visibility: "published" },
      { visitorOffice: undefined, hostOffice: undefined },
    );
    expect((await ask(author, `${page}/ambil-alih`, {})).status).toBe(403);
    expect(await tapTwice(admin, `${page}/ambil-alih`)).toEqual([303, 303, 303]);
    const late = await ask(admin, `${page}/ambil-alih`, {});
    expect([late.status, late.text.length > 0]).toEqual([404, true]);
    const entries = databases().reader.selectFrom("audit_entry").select("action").where("subject_id", "=", id);
    expect(await entries.execute()).toEqual([{ action: "visit.claimed" }]);
  });
});
