import { describe, expect, test } from "vitest";
import { readForm } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestOffice, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const ASK = "/kunjungan/ajukan";
const STUCK = "Pemilik risiko di OPD belum jelas";
const CHOSEN = `${ASK}?indikator=spbe-2020%2F21&kendala=${STUCK.replaceAll(" ", "+")}`;
const SEND = `${ASK}?indikator=spbe-2020%2F21&tuan-rumah=18.11`;
const SEND_IN_HTML = SEND.replace("&", "&amp;");

describe("asking for a visit", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };
  const formOf = (html: string, action: string) => readForm(html, action.replace("?", "\\?"));
  const request = async (person: TestPerson, change: Record<string, string> = {}) => {
    const { html } = await ask(person, `${CHOSEN}&tuan-rumah=18.11`);
    return {
      ...formOf(html, SEND_IN_HTML),
      tanggal: "8 Desember 2099",
      "fungsi-1": "Kepala Bidang",
      "jumlah-1": "2",
      ...change,
    };
  };

  test("the way leads from two questions over what is answered to a host, by plain addresses", async () => {
    const { admin } = people();
    const anonymous = await site.get(CHOSEN, { redirect: "manual" });
    expect([anonymous.status, anonymous.headers.get("location")]).toEqual([
      302,
      `/masuk?ke=${encodeURIComponent(CHOSEN)}`,
    ]);
    const first = (await ask(admin, ASK)).html;
    expect(formOf(first, ASK)).toMatchObject({ indikator: "", kendala: "" });
    expect(first).not.toContain("tuan-rumah-lain");
    const second = (await ask(admin, CHOSEN)).html;
    expect(formOf(second, ASK)).toMatchObject({ kendala: STUCK });
    const text = textOf(second);
    expect(text).toMatch(/Sudah ada jawabannya\?.*Ini sudah cukup.*Siapa yang dapat ditanya\?/s);
    expect(text).toMatch(/1\. Kabupaten Mesuji.*Indeks 1,69 \(2021\) menjadi 2,59 \(2022\), lalu 3,99 \(2024\)/s);
    expect(text).toContain("Yang tidak kami dahulukan.");
    const link =
      /href="([^"]*tuan-rumah=18\.11[^"]*moda=peers_come)"/.exec(second)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const third = await ask(admin, link);
    expect(formOf(third.html, SEND_IN_HTML)).toMatchObject({
      ...{ "indikator-1": "spbe-2020/21", kendala: STUCK, "pertanyaan-1": STUCK, moda: "peers_come" },
    });
    expect(textOf(third.html)).not.toContain("belum punya akun");
    expect(third.html).not.toContain("<script src");
  });

  test("a host may be named, and what cannot be asked says why", async () => {
    const { admin } = people();
    expect(formOf((await ask(admin, `${ASK}?tuan-rumah=18.11`)).html, ASK)).toMatchObject({ "tuan-rumah": "18.11" });
    const host = async (text: string) =>
      textOf((await ask(admin, `${CHOSEN}&tuan-rumah=${encodeURIComponent(text)}`)).html);
    expect(await host("kabupaten mesuji")).toContain("Permintaan kepada Kabupaten Mesuji");
    expect(await host("18.12")).toContain("Itu daerah Anda sendiri");
    expect(await host("31.71")).toContain("tidak punya pemerintah daerah sendiri");
    expect(await host("atlantis")).toContain("Daerah itu tidak dikenal");
    expect(textOf((await ask(admin, `${ASK}?indikator=spbe-2020/99`)).html)).toContain("tidak dikenal");
  });

  test("sent twice, it is one visit that waits for its host", async () => {
    const { admin, otherAdmin } = people();
    const form = await request(admin);
    const [sent, again] = [await ask(admin, SEND, form), await ask(admin, SEND, form)];
    expect(sent).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/ruang-kerja\/kunjungan\/[0-9a-f-]{36}$/),
    });
    expect(again).toMatchObject({ status: 303, location: sent.location });
    const rows = await databases().reader.selectFrom("visit").selectAll().where("source_id", "is", null).execute();
    expect(rows).toMatchObject([
      { state: "requested", starts_on: "2099-12-08", form: "online", host_office_id: people().otherOfficeId },
    ]);
    expect((await ask(otherAdmin, `${sent.location}/rencana`)).status).toBe(200);
    expect((await ask(otherAdmin, SEND, form)).status).toBe(409);
  });

  test("what is wrong comes back at once with everything typed", async () => {
    const { admin } = people();
    const form = await request(admin, {
      tanggal: "Kamis (16/3)",
      "pertanyaan-2": "Hubungi 0812 3456 7890",
      bahan: "SOP\r\nPerbup",
    });
    const refused = await ask(admin, SEND, form);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("<title>Galat: ");
    const { _kiriman, ...typed } = formOf(refused.html, SEND_IN_HTML);
    expect(typed).toMatchObject({
      tanggal: "Kamis (16/3)",
      "pertanyaan-2": "Hubungi 0812 3456 7890",
      bahan: "SOP\nPerbup",
      "jumlah-1": "2",
    });
    expect(textOf(refused.html)).toMatch(
      /Tahunnya belum ada.*memuat nomor seluler|memuat nomor seluler.*Tahunnya belum ada/s,
    );
    expect((await ask(admin, SEND, { ...form, _untuk: "orang/lain" })).status).toBe(403);
    expect((await ask(admin, SEND.replace("18.11", "18.01"), form)).status).toBe(403);
  });

  test("an author keeps a draft, which may be incomplete, and cannot send", async () => {
    const { author } = people();
    const page = await ask(author, `${CHOSEN}&tuan-rumah=18.10`);
    expect(textOf(page.html)).toMatch(/belum punya akun di Kiat.*Anda penulis/s);
    const draft = `${ASK}/draf?indikator=spbe-2020%2F21&tuan-rumah=18.10`;
    const form = formOf(page.html, draft.replace("&", "&amp;"));
    expect((await ask(author, draft.replace("/draf", ""), form)).status).toBe(403);
    const kept = await ask(author, draft, { ...form, kendala: "", "pertanyaan-1": "" });
    expect(kept.status).toBe(303);
    const wrong = await ask(author, draft, { ...form, _kiriman: `${form["_kiriman"]}1`, tanggal: "besok" });
    expect(wrong.status).toBe(422);
    expect(formOf(wrong.html, draft.replace("&", "&amp;"))).toMatchObject({ tanggal: "besok" });
    const row = await databases()
      .reader.selectFrom("visit")
      .selectAll()
      .where("state", "=", "draft")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      host_office_id: null,
      host_name: "Dinas Komunikasi dan Informatika Kabupaten Pringsewu",
    });
  });

  test("what an author left out is asked for before it is sent", async () => {
    const { author, admin } = people();
    const draft = `${ASK}/draf?indikator=spbe-2020%2F21&tuan-rumah=18.11`;
    const page = await ask(author, `${CHOSEN}&tuan-rumah=18.11`);
    const form = { ...formOf(page.html, draft.replace("&", "&amp;")), "pertanyaan-1": "" };
    const own = (await ask(author, draft, form)).location ?? "";
    const step = `${own}/langkah/kirim`;
    const send = async () => ask(admin, step, formOf((await ask(admin, step)).html, step));
    const sent = await send();
    expect(sent).toMatchObject({ status: 303, location: `${own}/rencana?periksa=1` });
    const lacking = await ask(admin, `${own}/rencana?periksa=1`);
    expect(textOf(lacking.html)).toContain("Tulis sedikitnya satu pertanyaan");
    const plan = { ...formOf(lacking.html, `${own}/rencana`), "pertanyaan-1": "Siapa pemilik risiko?" };
    expect((await ask(admin, `${own}/rencana`, plan)).status).toBe(303);
    expect(await send()).toMatchObject({ status: 303, location: own });
    const row = await databases()
      .reader.selectFrom("visit")
      .select("state")
      .where("id", "=", own.split("/").at(-1) ?? "");
    expect(await row.executeTakeFirstOrThrow()).toEqual({ state: "requested" });
  });

  test("both sides keep the plan, a third office and the portal see nothing of it", async () => {
    const { admin, otherAdmin, portal } = people();
    const plan = `${(await ask(admin, SEND, await request(admin))).location}/rencana`;
    const db = databases().writer;
    const officeId = await insertTestOffice(db, "18.10");
    const third = await insertTestPerson(db, { roles: [{ role: "office_admin", officeId }] });
    for (const address of [plan, `${plan}/versi`, `${plan}/draf/buang`]) {
      expect([await ask(admin, address), await ask(otherAdmin, address)].map(({ status }) => status)).toEqual([
        200, 200,
      ]);
      expect((await ask(third, address)).status).toBe(404);
      expect([403, 404]).toContain((await ask(portal, address)).status);
    }
    const [mine, theirs] = [
      formOf((await ask(admin, plan)).html, plan),
      formOf((await ask(otherAdmin, plan)).html, plan),
    ];
    for (const address of [plan, `${plan}/draf`, `${plan}/draf/buang`])
      expect((await ask(third, address, mine)).status).toBe(404);

    expect(await ask(otherAdmin, `${plan}/draf`, { ...theirs, tempat: "Aula lama" })).toMatchObject({ status: 303 });
    expect(formOf((await ask(otherAdmin, plan)).html, plan)).toMatchObject({ tempat: "Aula lama" });
    expect(formOf((await ask(admin, plan)).html, plan)).toMatchObject({ tempat: "" });
    expect(await ask(otherAdmin, plan, { ...theirs, tempat: "Aula Dinas Kominfo" })).toMatchObject({
      status: 303,
      location: plan,
    });
    const late = await ask(admin, plan, { ...mine, tautan: "bukan alamat" });
    expect(late.status).toBe(422);
    const conflict = await ask(admin, plan, { ...mine, tautan: "https://rapat.example/ruang" });
    expect(conflict.status).toBe(409);
    expect(textOf(conflict.html)).toMatch(/Aula Dinas Kominfo.*https:\/\/rapat\.example\/ruang/s);
    const solved = formOf(conflict.html, plan);
    expect(await ask(admin, plan, { ...solved, tempat: "Aula Dinas Kominfo" })).toMatchObject({ status: 303 });
    expect(textOf((await ask(otherAdmin, `${plan}/versi`)).html)).toContain("Tautan ruang daring");
  });
});
