import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { readForm, typeInto } from "../support/forms.ts";
import { textOf } from "../support/page-text.ts";
import { insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

describe("reporting questions and answers", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const read = async (address: string) => {
    const response = await site.get(address);
    return { status: response.status, html: await response.text() };
  };
  const send = (cookie: string, address: string, fields: Record<string, string>) =>
    site.get(address, postForm(cookie, fields));
  /** Sends the form of a page as it stands, with what somebody typed. */
  const fill = async (person: TestPerson, address: string, typed: Record<string, string>) => {
    const html = await (await as(person, address)).text();
    const start = address.split("?")[0] ?? "";
    const action = (new RegExp(`action="(${start}[^"]*)"`).exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
    const response = await send(
      person.cookie,
      action,
      typeInto(readForm(html, action.replace(/[?()]/g, "\\$&")), typed),
    );
    return response.headers.get("location") ?? "";
  };
  const prepare = async (title: string) => {
    const asked = await fill(people().author, `/tanya/baru?judul=${encodeURIComponent(title)}`, {});
    const address = /^\/tanya\/\d+/.exec(asked)?.[0] ?? "";
    await fill(people().otherAdmin, `${address}/jawab`, { jawaban: "Tim **kecil** cukup." });
    const answerId = /id="jawaban-([^"]+)"/.exec((await read(address)).html)?.[1] ?? "";
    const curator = await insertTestPerson(databases().writer, { name: "Gede Kurator", roles: [{ role: "curator" }] });
    return { address, answerId, curator };
  };
  const findReport = async (kind: "question" | "answer") => {
    const row = await databases()
      .reader.selectFrom("content_report")
      .select(["id", "reported_by", "subject_id"])
      .where("subject_kind", "=", kind)
      .orderBy("reported_at", "desc")
      .executeTakeFirstOrThrow();
    return { ...row, address: `/kelola/laporan/${row.id}` };
  };

  test("a guest reports a question; a curator takes it away; it answers 410 with the reason", async () => {
    const { address, curator } = await prepare("Bolehkah rapat digabung dengan rapat lain?");
    const form = `${address}/lapor`;
    expect((await read(address)).html).toContain(`href="${form}"`);
    const page = await site.get(form);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-store"]);
    const html = await page.text();
    expect(textOf(html)).toContain("Tentang pertanyaan “Bolehkah rapat digabung dengan rapat lain?”");
    expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([]);
    const wrong = await send("", form, { sebab: "wrong", catatan: "Hubungi 081234567890" });
    expect(wrong.status).toBe(422);
    expect(readForm(await wrong.text(), form)).toMatchObject({ sebab: "wrong", catatan: "Hubungi 081234567890" });
    const sent = await send("", form, { sebab: "wrong", catatan: "Ini iklan" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${form}?terkirim=1`]);
    const report = await findReport("question");
    expect(report.reported_by).toBeNull();

    const list = textOf(await (await as(curator, "/kelola/laporan")).text());
    expect(list).toContain("Bolehkah rapat digabung dengan rapat lain?");
    const decision = await (await as(curator, report.address)).text();
    expect(textOf(decision)).toContain("tidak dapat dipulihkan");
    expect((await validator.validateString(decision)).results.flatMap(({ messages }) => messages)).toEqual([]);
    expect((await send(curator.cookie, report.address, { keputusan: "removed", alasan: "" })).status).toBe(422);
    const removal = { keputusan: "removed", alasan: "Isinya iklan" };
    expect((await send(curator.cookie, report.address, removal)).status).toBe(303);
    const gone = await read(address);
    expect(gone.status).toBe(410);
    expect(textOf(gone.html)).toContain("diturunkan pengelola portal. Alasan: Isinya iklan");
    expect((await read(form)).status).toBe(404);
    expect((await send("", form, { sebab: "wrong", catatan: "Ini iklan" })).status).toBe(404);
    const after = await (await as(curator, report.address)).text();
    expect(after).not.toContain('name="keputusan"');
    const back = { keputusan: "kept", alasan: "Ternyata bukan" };
    expect((await send(curator.cookie, report.address, back)).status).toBe(422);
  });

  test("an answer is reported by its id, read with its text, and its question stays", async () => {
    const { address, answerId, curator } = await prepare("Siapa yang memimpin tim koordinasi daerah?");
    const form = `${address}/lapor?jawaban=${answerId}`;
    expect((await read(address)).html).toContain(`href="${form}"`);
    const page = await read(form);
    expect(textOf(page.html)).toMatch(/Tentang jawaban .+ untuk pertanyaan “Siapa yang memimpin/);
    expect(page.html).toContain(`action="${form}"`);
    const sent = await send("", form, { sebab: "offensive", catatan: "Menyerang dinas lain" });
    expect(sent.headers.get("location")).toBe(`${form}&terkirim=1`);
    const report = await findReport("answer");
    expect(report.subject_id).toBe(answerId);
    expect(await (await as(curator, report.address)).text()).toContain("<strong>kecil</strong>");
    expect((await send(curator.cookie, report.address, { keputusan: "removed", alasan: "Menyerang" })).status).toBe(
      303,
    );
    const after = await read(address);
    expect(after.status).toBe(200);
    expect(textOf(after.html)).toContain("Satu jawaban diturunkan pengelola. Alasan: Menyerang");
    for (const other of [form, "/tanya/999999/lapor", `${address}/lapor?jawaban=tidak-ada`]) {
      expect((await read(other)).status, other).toBe(404);
    }
  });
});
