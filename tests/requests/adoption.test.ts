import { describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { postForm, type TestPerson } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

/** Summed up from public sources, about Mesuji. */
const PRACTICE = "/praktik/mesuji-dasar-kebijakan-spbe";
const ADOPT = `${PRACTICE}/tiru`;
const FIRST = { bagian: "Perbup dan SOP\r\nformulir", sasaran: "2027-03-31" };

describe("copying a practice", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const ask = async (person: TestPerson, address: string, fields?: Record<string, string>) => {
    const answer = await (fields === undefined
      ? as(person, address)
      : site.get(address, postForm(person.cookie, fields)));
    return { status: answer.status, location: answer.headers.get("location"), html: await answer.text() };
  };
  const formOf = async (person: TestPerson, address: string) => readForm((await ask(person, address)).html, address);

  test("two questions, sent twice, make one record that its page shows", async () => {
    const { admin } = people();
    const anonymous = await site.get(ADOPT, { redirect: "manual" });
    expect([anonymous.status, anonymous.headers.get("location")]).toEqual([
      302,
      `/masuk?ke=${encodeURIComponent(ADOPT)}`,
    ]);
    expect(await (await site.get(PRACTICE)).text()).toContain(`href="${ADOPT}"`);
    const typed = typeInto(await formOf(admin, ADOPT), FIRST);
    const [sent, again] = [await ask(admin, ADOPT, typed), await ask(admin, ADOPT, typed)];
    expect(sent).toMatchObject({
      status: 303,
      location: expect.stringMatching(/^\/ruang-kerja\/tiruan\/[0-9a-f-]{36}$/),
    });
    expect(again).toMatchObject({ status: 303, location: sent.location });
    const rows = await databases().reader.selectFrom("adoption").select("id").execute();
    expect(rows).toHaveLength(1);
    expect(await ask(admin, ADOPT)).toMatchObject({ status: 302, location: sent.location });
    const page = textOf(await (await site.get(PRACTICE)).text());
    expect(page).toContain("Kabupaten Tulang Bawang Barat : direncanakan, sasaran 31 Maret 2027");
    expect(textOf((await ask(admin, "/ruang-kerja/tiruan")).html)).toContain("sasaran 31 Maret 2027");
  });

  test("bad answers come back with what was typed, all at once", async () => {
    const { author } = people();
    const other = "/praktik/tuban-aplikasi-aduan-tersambung-lapor/tiru";
    const form = await formOf(author, other);
    const wrong = await ask(author, other, typeInto(form, { bagian: "Hubungi 0812 3456 7890", sasaran: "2027-02-31" }));
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain("0812 3456 7890");
    expect(wrong.html).toContain('value="2027-02-31"');
    expect(textOf(wrong.html)).toMatch(/memuat nomor seluler.*Tulis tanggal yang ada/s);
    expect(readForm(wrong.html, other)).toMatchObject({ _untuk: form["_untuk"] });
    expect((await ask(author, other, { ...form, ...FIRST, _untuk: "orang/lain" })).status).toBe(403);
  });

  test("the own region cannot copy itself, and nobody sees or writes another office's record", async () => {
    const { admin, otherAdmin, coordinator } = people();
    expect((await ask(otherAdmin, ADOPT)).status).toBe(409);
    expect((await ask(otherAdmin, ADOPT, FIRST)).status).toBe(409);
    expect((await ask(coordinator, ADOPT)).status).toBe(403);
    expect((await ask(admin, "/praktik/tidak-ada/tiru")).status).toBe(404);
    const { location } = await ask(admin, ADOPT);
    const own = location ?? "";
    for (const address of [own, `${own}/versi`, `${own}/draf/buang`]) {
      expect((await ask(otherAdmin, address)).status).toBe(404);
      expect((await ask(admin, address)).status).toBe(200);
    }
    const form = typeInto(await formOf(admin, own), { hasil: "Milik orang" });
    for (const address of [own, `${own}/draf`, `${own}/draf/buang`]) {
      expect((await ask(otherAdmin, address, form)).status).toBe(404);
    }
    expect((await ask(admin, "/ruang-kerja/tiruan/bukan-id")).status).toBe(404);
  });

  test("failing needs its reason, and counts; two windows of one version conflict", async () => {
    const { admin, author } = people();
    const own = (await ask(admin, ADOPT)).location ?? "";
    const [mine, theirs] = [await formOf(admin, own), await formOf(author, own)];
    const failed = { ...mine, keadaan: "failed", hasil: "Perbup terbit 2026" };
    const refused = await ask(admin, own, failed);
    expect(refused.status).toBe(422);
    expect(readForm(refused.html, own)).toMatchObject({ keadaan: "failed", hasil: "Perbup terbit 2026" });
    const done = await ask(admin, own, { ...failed, alasan: "Anggaran dialihkan" });
    expect(done).toMatchObject({ status: 303, location: own });
    const late = await ask(author, own, { ...theirs, keadaan: "running" });
    expect(late.status).toBe(409);
    expect(textOf(late.html)).toContain("Anggaran dialihkan");
    const page = textOf(await (await site.get(PRACTICE)).text());
    expect(page).toMatch(/Kabupaten Tulang Bawang Barat : gagal.*Anggaran dialihkan/s);
    expect(textOf((await ask(admin, `${own}/versi`)).html)).toContain("Versi 2");
  });

  test("a draft is kept as typed, and thrown away after asking", async () => {
    const { author } = people();
    const own = (await ask(author, ADOPT)).location ?? "";
    const kept = await ask(author, `${own}/draf`, { ...(await formOf(author, own)), hasil: "Belum selesai" });
    expect(kept).toMatchObject({ status: 303, location: own });
    expect(await formOf(author, own)).toMatchObject({ hasil: "Belum selesai" });
    expect(textOf((await ask(author, "/ruang-kerja")).html)).toContain("Tiruan");
    expect((await ask(author, `${own}/draf/buang`, {})).status).toBe(303);
    expect(await formOf(author, own)).not.toMatchObject({ hasil: "Belum selesai" });
  });
});
