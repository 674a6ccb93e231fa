import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { isAvailable } from "../support/databases.ts";
import { readForm, typeInto } from "../support/forms.ts";
import { DRAFT, PROFILE, prepareOfficeDesk } from "../support/office-desk.ts";
import { textOf } from "../support/page-text.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

describe.each(["sqlite", "postgres"] as const)("writing an office's profile on %s", (dialect) => {
  const available = isAvailable(dialect);
  const desk = prepareOfficeDesk(dialect);
  const countEdits = async () =>
    (await desk().db.selectFrom("audit_entry").select("id").where("action", "=", "office.edited").execute()).length;

  test.skipIf(!available)("CON-01: of two who edit one version the second sees what the first changed", async () => {
    const { sari, budi, formOf, send, standing, countRevisions } = desk();
    const ofSari = await formOf(sari);
    const ofBudi = await formOf(budi);
    const revisions = await countRevisions();
    expect((await send(sari, typeInto(ofSari, { alamat: "Jalan Baru 7" }))).status).toBe(303);
    const typed = typeInto(ofBudi, { alamat: "Jalan Lama 3", layanan: "Teks panjang Budi" });
    const refused = await send(budi, typed);
    expect(refused.status).toBe(409);
    expect((await standing()).address).toBe("Jalan Baru 7");
    expect(await countRevisions()).toBe(revisions + 1);
    expect(refused.html).toMatch(/<title>Galat: /);
    const text = textOf(refused.html);
    expect(text).toContain("Sari, Kepala Bidang Aplikasi");
    expect(refused.html).toMatch(/<del><span class="vh">dihapus: <\/span>/);
    expect(refused.html).toMatch(/<ins><span class="vh">ditambahkan: <\/span>/);
    const again = readForm(refused.html, PROFILE);
    expect(again).toMatchObject({ alamat: "Jalan Lama 3", layanan: "Teks panjang Budi" });
    expect((await validator.validateString(refused.html)).results.flatMap(({ messages }) => messages)).toEqual([]);
    // Having seen it, Budi publishes over it.
    expect((await send(budi, again)).status).toBe(303);
    expect(await standing()).toMatchObject({ address: "Jalan Lama 3", offers: "Teks panjang Budi" });
    expect(await countRevisions()).toBe(revisions + 2);
  });

  test.skipIf(!available)("CON-02: the same form sent twice at once is carried out once", async () => {
    const { sari, formOf, send, countRevisions } = desk();
    const typed = typeInto(await formOf(sari), { alamat: "Jalan Kembar 2" });
    const [revisions, edits] = [await countRevisions(), await countEdits()];
    const answers = await Promise.all([send(sari, typed), send(sari, typed)]);
    // Back, and once more.
    answers.push(await send(sari, typed));
    expect(answers.map(({ status, location }) => [status, location])).toEqual(Array(3).fill([303, PROFILE]));
    expect(await countRevisions()).toBe(revisions + 1);
    expect(await countEdits()).toBe(edits + 1);
  });

  test.skipIf(!available)("publishing what stands makes no version", async () => {
    const { sari, formOf, send, countRevisions } = desk();
    const revisions = await countRevisions();
    expect((await send(sari, await formOf(sari))).status).toBe(303);
    expect(await countRevisions()).toBe(revisions);
  });

  test.skipIf(!available)("AUTH-09: fields of the record that the form does not have are left alone", async () => {
    const { db, sari, formOf, send, standing, otherOffice } = desk();
    const before = await standing();
    const forged = {
      id: otherOffice,
      office_id: otherOffice,
      region_id: "x",
      version: "99",
      demo: "1",
      status: "terbit",
      role: "x",
    };
    const typed = { ...typeInto(await formOf(sari), { alamat: "Jalan Sendiri 1" }), ...forged };
    expect((await send(sari, typed)).status).toBe(303);
    const after = await standing();
    expect(after).toEqual({
      ...before,
      address: "Jalan Sendiri 1",
      version: before.version + 1,
      updated_at: after.updated_at,
    });
    const theirs = await db
      .selectFrom("office")
      .select("version")
      .where("id", "=", otherOffice)
      .executeTakeFirstOrThrow();
    expect(theirs.version).toBe(1);
  });

  test.skipIf(!available)("a draft begun on an older version meets its conflict; publishing removes it", async () => {
    const { sari, budi, open, formOf, send, standing, draftsOf } = desk();
    const typed = typeInto(await formOf(sari), { situs: "https://lama.go.id" });
    await send(sari, typed, DRAFT);
    expect((await send(budi, typeInto(await formOf(budi), { situs: "https://baru.go.id" }))).status).toBe(303);
    const { html } = await open(sari);
    expect(textOf(html)).toContain("Isi ini sudah diubah sejak Anda membukanya");
    const refused = await send(sari, readForm(html, PROFILE));
    expect(refused.status).toBe(409);
    expect((await send(sari, readForm(refused.html, PROFILE))).status).toBe(303);
    expect(await draftsOf(sari)).toEqual([]);
    expect((await standing()).web).toBe("https://lama.go.id");
  });
});
