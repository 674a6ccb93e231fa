import { describe, expect, test } from "vitest";
import { readForm } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { insertTestVisit } from "../support/visit-rows.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

describe("files of a visit, and its end", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson | undefined, address: string, fields?: Record<string, string>) => {
    const cookie = person?.cookie ?? "";
    const answer = await site.get(
      address,
      fields === undefined ? { headers: { Cookie: cookie }, redirect: "manual" } : postForm(cookie, fields),
    );
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };
  const send = async (person: TestPerson, address: string, fields: Record<string, string>, text = "isi") => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ lisensi: "cc0-1.0", ...fields })) body.append(name, value);
    body.append("berkas", new File([text], "catatan.txt"));
    const headers = { Cookie: person.cookie, "Sec-Fetch-Site": "same-origin" };
    const answer = await site.get(address, { method: "POST", body, headers, redirect: "manual" });
    return { status: answer.status, html: await answer.text() };
  };
  const makeVisit = async () => {
    const { officeId, otherOfficeId, author, admin } = people();
    const offices = { visitorOffice: officeId, hostOffice: otherOfficeId };
    const id = await insertTestVisit(
      databases().writer,
      { visitor: "18.12", host: "18.11", ...offices },
      { state: "held" },
    );
    const own = `/ruang-kerja/kunjungan/${id}`;
    const publish = async () => {
      const report = readForm((await ask(author, `${own}/laporan`)).html, `${own}/laporan`);
      await ask(author, `${own}/laporan`, { ...report, topik: "Risiko SPBE", tanggal: "2023" });
      const form = readForm((await ask(admin, `${own}/laporan/terbit`)).html, `${own}/laporan/terbit`);
      return ask(admin, `${own}/laporan/terbit`, { ...form, "data-orang": "1" });
    };
    return { id, own, files: `${own}/lampiran`, publish };
  };
  const linkOf = (html: string) => /href="(\/lampiran\/[^"]+)"/.exec(html)?.[1] ?? "";

  test("are added by both sides, and are nobody else's before the report is public", async () => {
    const { author, admin, otherAdmin } = people();
    const { files, publish } = await makeVisit();
    expect((await send(otherAdmin, files, { untuk: "parties", judul: "Dari tuan rumah" })).status).toBe(303);
    const wrong = await send(author, files, { untuk: "semua", lisensi: "" });
    expect(wrong.status).toBe(422);
    expect(textOf(wrong.html)).toMatch(/Pilih salah satu syarat.*Pilih untuk siapa/s);
    const closed = linkOf((await ask(author, files)).html);
    const stranger = await insertTestPerson(databases().writer, {
      roles: [{ role: "office_admin", officeId: await insertTestOffice(databases().writer, "18.10") }],
    });
    for (const address of [files, closed, `${files}/${closed.split("/")[2]}/hapus`]) {
      expect((await ask(stranger, address)).status, address).toBe(404);
    }
    expect((await send(stranger, files, { untuk: "public" })).status).toBe(404);
    expect((await ask(undefined, closed)).status).toBe(404);
    expect((await ask(author, closed)).status).toBe(200);
    // Each office takes its own away.
    expect((await ask(author, `${files}/${closed.split("/")[2]}/hapus`)).status).toBe(404);

    expect((await send(author, files, { untuk: "public", judul: "Untuk umum" }, "lain")).status).toBe(303);
    await publish();
    const page = (await ask(author, files)).html;
    const [first = "", second = ""] = [...page.matchAll(/href="(\/lampiran\/[^"]+)"/g)].map(([, href]) => href);
    expect([(await ask(undefined, first)).status, (await ask(undefined, second)).status]).toEqual([404, 200]);
    expect((await ask(author, `${files}/${second.split("/")[2]}/hapus`)).status).toBe(404);
    expect((await ask(admin, `${files}/${second.split("/")[2]}/hapus`, {})).status).toBe(303);
    expect((await ask(undefined, second)).status).toBe(404);
    expect((await ask(otherAdmin, `${files}/${first.split("/")[2]}/hapus`, {})).status).toBe(303);
  });

  test("the keeper withdraws with a public reason, moderators remove, the office objects", async () => {
    const { admin, author, otherAdmin, portal } = people();
    const { id, own, publish } = await makeVisit();
    expect((await ask(undefined, `/kunjungan/${id}/lapor`)).status).toBe(404);
    await publish();
    expect((await ask(otherAdmin, `${own}/tarik`)).status).toBe(404);
    expect((await ask(author, `${own}/tarik`)).status).toBe(403);
    expect((await ask(admin, `${own}/tarik`, { alasan: " " })).status).toBe(422);
    expect((await ask(admin, `${own}/tarik`, { alasan: "Tertukar dengan kunjungan lain" })).status).toBe(303);
    const gone = await ask(undefined, `/kunjungan/${id}`);
    expect([gone.status, textOf(gone.html).includes("Tertukar dengan kunjungan lain")]).toEqual([410, true]);

    const form = readForm((await ask(admin, `${own}/laporan/terbit`)).html, `${own}/laporan/terbit`);
    expect((await ask(admin, `${own}/laporan/terbit`, { ...form, "data-orang": "1" })).status).toBe(303);
    const lapor = `/kunjungan/${id}/lapor`;
    expect((await ask(undefined, lapor)).status).toBe(200);
    expect((await ask(undefined, lapor, { sebab: "", catatan: "0812 3456 7890" })).status).toBe(422);
    expect((await ask(undefined, lapor, { sebab: "wrong", catatan: "Tahunnya keliru" })).status).toBe(303);
    const list = (await ask(portal, "/kelola/laporan")).html;
    const report = /href="(\/kelola\/laporan\/[^"]+)"/.exec(list)?.[1] ?? "";
    expect(textOf((await ask(portal, report)).html)).toContain("Kunjungan: Risiko SPBE");
    const decision = {
      ...readForm((await ask(portal, report)).html, report),
      keputusan: "removed",
      alasan: "Data orang",
    };
    expect((await ask(portal, report, decision)).status).toBe(303);
    expect(textOf((await ask(undefined, `/kunjungan/${id}`)).html)).toContain("Data orang");
    const said = await ask(otherAdmin, `${own}/tanggapi`, { alasan: "Itu jabatan, bukan orang" });
    expect(said.status).toBe(303);
    expect((await ask(admin, `${own}/tanggapi`, { alasan: "Setuju dengan itu" })).status).toBe(409);
    expect((await as(author, `${own}/tanggapi`)).status).toBe(403);
  });
});
