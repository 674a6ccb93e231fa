import { HtmlValidate } from "html-validate";
import { beforeAll, describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { findWorkbookFaults } from "../support/ooxml.ts";
import { textOf } from "../support/page-text.ts";
import { postForm, type TestPerson } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
const NEW = "/tanya/baru";
const TITLE = "Bagaimana menyusun tim koordinasi SPBE dengan dua pegawai?";

describe("questions on the built server", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const open = async (person: TestPerson | undefined, address: string) => {
    const response = person === undefined ? await site.get(address) : await as(person, address);
    return { status: response.status, location: response.headers.get("location"), html: await response.text() };
  };
  const send = async (person: { cookie: string }, address: string, fields: Record<string, string>) => {
    const response = await site.get(address, postForm(person.cookie, fields));
    return { status: response.status, location: response.headers.get("location"), html: await response.text() };
  };
  const pattern = (address: string) => address.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("&", "&amp;");
  const formOn = (html: string, start: string) => {
    const action = new RegExp(`action="(${pattern(start)}[^"]*)"`).exec(html)?.[1] ?? "";
    return { action: action.replaceAll("&amp;", "&"), fields: readForm(html, action.replace(/[?()]/g, "\\$&")) };
  };
  /** Asks as somebody would: title first, then everything. */
  const ask = async (person: TestPerson, title: string, typed: Record<string, string> = {}) => {
    const query = new URLSearchParams({ judul: title, indikator: "spbe-2020/10", level: "2" });
    const { action, fields } = formOn((await open(person, `${NEW}?${query}`)).html, NEW);
    return send(person, action, typeInto(fields, { rincian: "Kami baru punya **dua** orang.", ...typed }));
  };
  const reply = async (person: TestPerson, no: number, typed: Record<string, string> = {}) => {
    const { action, fields } = formOn((await open(person, `/tanya/${no}/jawab`)).html, `/tanya/${no}/jawab`);
    return send(person, action, typeInto(fields, { jawaban: "Tim kecil lintas bidang cukup.", ...typed }));
  };
  const noOf = (location: string | null) => Number(/^\/tanya\/(\d+)/.exec(location ?? "")?.[1]);
  let first = 0;

  beforeAll(async () => {
    first = noOf((await ask(people().author, TITLE)).location);
  });

  test("ask, see what is like it, publish, be answered by another office, accept", async () => {
    const { author, otherAdmin } = people();
    const empty = await open(author, `${NEW}?indikator=spbe-2020/10&level=2`);
    expect(empty.html).toContain("Lanjut");
    expect(empty.html).not.toContain("Sudah pernah ditanyakan?");
    const similar = await open(
      author,
      `${NEW}?judul=${encodeURIComponent("Siapa saja tim koordinasi dengan pegawai sedikit?")}`,
    );
    expect(textOf(similar.html)).toContain("Sudah pernah ditanyakan?");
    expect(similar.html).toContain(`href="/tanya/${first}"`);
    const asked = await ask(author, "Berapa kali tim koordinasi rapat dalam setahun?");
    expect(asked.status).toBe(303);
    const no = noOf(asked.location);
    const page = await open(undefined, `/tanya/${no}`);
    expect(page.status).toBe(200);
    const text = textOf(page.html);
    expect(text).toContain("Kabupaten Tulang Bawang Barat");
    expect(text).toContain("Indikator 10 (59/2020), level 2");
    expect(page.html).toContain("<strong>dua</strong>");
    expect(text).not.toContain("Budi Penulis");
    expect((await validator.validateString(page.html)).results.flatMap(({ messages }) => messages)).toEqual([]);
    const answered = await reply(otherAdmin, no, { lingkup: "Kabupaten kecil" });
    expect(answered).toMatchObject({ status: 303, location: `/tanya/${no}#jawaban` });
    const after = await open(undefined, `/tanya/${no}`);
    expect(textOf(after.html)).toContain("Berlaku untuk 59/2020; instrumen itu sudah diganti.");
    expect(textOf(after.html)).toContain("Berlaku bagi: Kabupaten kecil.");
    const accept = /href="(\/tanya\/\d+\/terima\?jawaban=[^"]+)"/.exec(after.html)?.[1] ?? "";
    const form = formOn((await open(author, accept)).html, `/tanya/${no}/terima`);
    expect((await send(author, form.action, form.fields)).status).toBe(303);
    expect(textOf((await open(undefined, `/tanya/${no}`)).html)).toContain("Diterima penanya");
    const file = await (await site.get(`/tanya/${no}.json`)).json();
    expect(file).toMatchObject({ nomor: no, jumlah: 1, data: [{ diterima: true, kode_daerah: "18.11" }] });
  });

  test("refuses bad input and keeps everything typed", async () => {
    const typed = { judul: "Hubungi 081234567890 atau 198501012010011001?", rincian: "Tulisan panjang saya" };
    const refused = await ask(people().author, TITLE, typed);
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/<title>Galat: /);
    expect(textOf(refused.html)).toContain("Pertanyaan memuat nomor seluler");
    expect(formOn(refused.html, NEW).fields).toMatchObject({ ...typed, indikator: "spbe-2020/10", level: "2" });
    const bare = await reply(people().otherAdmin, first, { jawaban: " ", lingkup: "Kota", instrumen: "palsu" });
    expect(bare.status).toBe(422);
    expect(formOn(bare.html, `/tanya/${first}/jawab`).fields).toMatchObject({ lingkup: "Kota" });
    expect((await validator.validateString(refused.html)).results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test("the same form sent twice asks once", async () => {
    const { author } = people();
    const query = new URLSearchParams({ judul: "Apakah formulir ini terkirim dua kali?" });
    const { action, fields } = formOn((await open(author, `${NEW}?${query}`)).html, NEW);
    const answers = await Promise.all([send(author, action, fields), send(author, action, fields)]);
    answers.push(await send(author, action, fields));
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  });

  test("AUTH-09: only the asking office accepts, and each office withdraws only its own", async () => {
    const { author, otherAdmin, coordinator, portal } = people();
    await reply(otherAdmin, first);
    const { html } = await open(undefined, `/tanya/${first}`);
    const answerId = /id="jawaban-([^"]+)"/.exec(html)?.[1] ?? "";
    const accept = `/tanya/${first}/terima?jawaban=${answerId}`;
    expect((await open(otherAdmin, accept)).status).toBe(404);
    expect((await send(otherAdmin, accept, { jawaban: answerId })).status).toBe(404);
    expect((await send(otherAdmin, `/tanya/${first}/tarik`, { alasan: "Bukan milik saya" })).status).toBe(404);
    const foreign = { alasan: "Bukan milik saya", jawaban: answerId };
    expect((await send(author, `/tanya/${first}/tarik?jawaban=${answerId}`, foreign)).status).toBe(404);
    for (const person of [coordinator, portal]) {
      expect((await send(person, accept, { jawaban: answerId })).status).toBe(403);
    }
    const standing = await databases()
      .reader.selectFrom("answer")
      .select(["state", "accepted_at"])
      .where("id", "=", answerId)
      .executeTakeFirstOrThrow();
    expect(standing).toEqual({ state: "public", accepted_at: null });
  });

  test("what an office withdrew answers 410 with its reason", async () => {
    const { author, otherAdmin } = people();
    const no = noOf((await ask(author, "Perlukah rapat tinjauan setiap bulan?")).location);
    const { action, fields } = formOn((await open(author, `/tanya/${no}/tarik`)).html, `/tanya/${no}/tarik`);
    expect((await send(author, action, fields)).status).toBe(422);
    expect((await send(author, action, { ...fields, alasan: "Sudah terjawab di rapat" })).status).toBe(303);
    const gone = await open(undefined, `/tanya/${no}`);
    expect(gone.status).toBe(410);
    expect(textOf(gone.html)).toContain("Alasan: Sudah terjawab di rapat");
    expect((await site.get(`/tanya/${no}.json`)).status).toBe(410);
    const late = await reply(otherAdmin, no);
    expect(late.status).toBe(422);
    expect(late.html).toContain("Tim kecil lintas bidang cukup.");
  });

  test("MD-08: a title and a text of marks stay words everywhere", async () => {
    const title = `Apa <script>alert(1)</script> "dan" <img src=x onerror=alert(1)> itu?`;
    const asked = await ask(people().author, title, { rincian: "<script>alert(2)</script> [x](javascript:alert(3))" });
    const no = noOf(asked.location);
    for (const address of [`/tanya/${no}`, "/tanya", "/indikator/spbe-2020/10", "/cari?q=onerror", "/tanya.atom"]) {
      const { html } = await open(undefined, address);
      expect(html, address).not.toMatch(/<script>alert|<img src=x|href="javascript:/);
    }
    expect(textOf((await open(undefined, `/tanya/${no}`)).html)).toContain("<img src=x onerror=alert(1)>");
  });

  test("are the same bytes for everybody, listed, found and shown with their indicator", async () => {
    const { author } = people();
    for (const address of [`/tanya/${first}`, "/tanya", "/tanya?status=belum-dijawab&urut=terlama"]) {
      expect((await open(author, address)).html, address).toBe((await open(undefined, address)).html);
    }
    expect(textOf((await open(undefined, "/tanya?indikator=spbe-2020/10")).html)).toContain(TITLE);
    expect(textOf((await open(undefined, "/tanya?indikator=spbe-2020/11")).html)).not.toContain(TITLE);
    expect(textOf((await open(undefined, "/tanya?q=koordinasi")).html)).toContain(TITLE);
    expect((await open(undefined, "/cari?q=tim+koordinasi+pegawai")).html).toContain(`href="/tanya/${first}"`);
    const indicator = await open(undefined, "/indikator/spbe-2020/10");
    expect(indicator.html).toContain(`href="/tanya/${first}"`);
    expect(indicator.html).toContain("/tanya/baru?indikator=spbe-2020%2F10&amp;level=3");
    expect(textOf((await open(undefined, "/tanya?status=hilang")).html)).toContain("“status=hilang” tidak dikenal");
    const feed = await (await site.get("/tanya.atom")).text();
    expect(feed).toContain(`/tanya/${first}</id>`);
    const list = await (await site.get("/tanya.json?indikator=spbe-2020/10")).json();
    expect(list.data.map(({ nomor }: { nomor: number }) => nomor)).toContain(first);
    const workbook = await site.get(`/tanya/${first}.xlsx`);
    expect(findWorkbookFaults(new Uint8Array(await workbook.arrayBuffer()))).toEqual([]);
    expect((await site.get("/tanya/0")).status).toBe(404);
    expect((await site.get("/tanya/x")).status).toBe(404);
  });

  test("wait in the workspace of the office whose practice they are about", async () => {
    const { author, otherAdmin } = people();
    const { writer } = databases();
    const slug = "mesuji-dasar-kebijakan-spbe";
    expect(textOf((await open(undefined, `/praktik/${slug}`)).html)).toContain(
      "Belum ada yang bertanya tentang praktik ini.",
    );
    await writer.updateTable("practice").set({ office_id: people().otherOfficeId }).where("slug", "=", slug).execute();
    const { action, fields } = formOn(
      (
        await open(
          author,
          `${NEW}?praktik=${slug}&judul=${encodeURIComponent("Siapa menandatangani peraturannya dulu?")}`,
        )
      ).html,
      NEW,
    );
    expect(fields).toMatchObject({ praktik: slug });
    const no = noOf((await send(author, action, fields)).location);
    expect((await open(otherAdmin, "/ruang-kerja")).html).toContain(`href="/tanya/${no}/jawab"`);
    expect((await open(author, "/ruang-kerja")).html).toContain(`href="/tanya/${no}"`);
    const practice = `/praktik/${slug}`;
    const onPractice = textOf((await open(undefined, practice)).html);
    expect(onPractice).toContain("Siapa menandatangani peraturannya dulu?");
    expect(onPractice).toContain("Belum dijawab");
    await reply(otherAdmin, no);
    const answered = await open(undefined, practice);
    expect(answered.html).toContain(`href="/tanya/${no}"`);
    expect(textOf(answered.html)).toContain("Sudah dijawab");
    expect((await open(otherAdmin, "/ruang-kerja")).html).not.toContain(`href="/tanya/${no}/jawab"`);
  });
});
