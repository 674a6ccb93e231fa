import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { isAvailable } from "../support/databases.ts";
import { readForm, typeInto } from "../support/forms.ts";
import { DRAFT, PROFILE, prepareOfficeDesk } from "../support/office-desk.ts";
import { textOf } from "../support/page-text.ts";
import { openTestSession } from "../support/people.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

describe.each(["sqlite", "postgres"] as const)("an office's profile on %s", (dialect) => {
  const available = isAvailable(dialect);
  const desk = prepareOfficeDesk(dialect);

  test.skipIf(!available)("is published, seen by everybody at once, and versioned", async () => {
    const { server, sari, formOf, send } = desk();
    const before = await (await server.get("/daerah/18.11")).text();
    expect(before).not.toContain('id="dinas"');
    const typed = typeInto(await formOf(sari), {
      alamat: "Jalan Zainal Abidin Pagar Alam",
      surel: "Kominfo@MesujiKab.go.id",
      telepon: "(0726) 123456",
      situs: "diskominfo.mesujikab.go.id",
      layanan:
        "## Pelajari\n\n- SPBE <script>alert(1)</script>\n- [sini](javascript:alert(1)) [sana](https://contoh.go.id)",
      kunjungan: "0",
    });
    expect(await send(sari, typed)).toMatchObject({ status: 303, location: PROFILE });
    const page = await (await server.get("/daerah/18.11")).text();
    const part = /<section[^>]*id="dinas".*?<\/section>/s.exec(page)?.[0] ?? "";
    expect(textOf(part)).toContain("Jalan Zainal Abidin Pagar Alam");
    expect(textOf(part)).toContain("Saat ini tidak menerima kunjungan");
    expect(part).toContain('href="mailto:kominfo@mesujikab.go.id"');
    expect(part).toContain('href="https://diskominfo.mesujikab.go.id"');
    expect(part).toContain('<h3 id="layanan-pelajari">Pelajari</h3>');
    expect(part).toContain('rel="nofollow ugc"');
    expect(part).not.toMatch(/script|javascript:|Sari/);
    expect(textOf(part)).toContain("Versi 2");
    expect((await validator.validateString(page)).results.flatMap(({ messages }) => messages)).toEqual([]);
    const twin = await (await server.get("/daerah/18.11.json")).json();
    expect(twin).toMatchObject({ dinas_versi: 2, dinas_telepon: "(0726) 123456", dinas_kunjungan_per_bulan: 0 });
    expect((await (await server.get("/daerah/18.13.json")).json())["dinas"]).toBeUndefined();
  });

  test.skipIf(!available)(
    "AUTH-04: a form opened for one office is not carried out for another, and nothing typed is lost",
    async () => {
      const { sari, budi, formOf, send, wayan, draftsOf } = desk();
      const typed = typeInto(await formOf(sari), { alamat: "Jalan Pindah 9" });
      const refused = await send(wayan, typed);
      expect(refused.status).toBe(403);
      expect(refused.html).toContain("Jalan Pindah 9");
      expect((await send(wayan, typed, DRAFT)).status).toBe(403);
      expect(await draftsOf(wayan)).toEqual([]);
      expect((await send(budi, typed)).status).toBe(403);
    },
  );

  test.skipIf(!available)(
    "a draft is its person's alone, comes back when the form is opened, and can be thrown away",
    async () => {
      const { sari, budi, open, formOf, send, standing, wayan, draftsOf } = desk();
      const typed = typeInto(await formOf(sari), { alamat: "Belum\u0000 selesai", telepon: "0812 3456 7890" });
      expect(await send(sari, typed, DRAFT)).toMatchObject({ status: 303, location: PROFILE });
      const { html } = await open(sari);
      expect(readForm(html, PROFILE)).toMatchObject({ alamat: "Belum selesai", telepon: "0812 3456 7890" });
      expect(textOf(html)).toContain("Draf Anda dari");
      expect((await open(budi)).html).not.toContain("Belum selesai");
      expect((await open(wayan)).html).not.toContain("Belum selesai");
      expect((await standing()).address).not.toContain("Belum");
      const asked = await open(sari, `${DRAFT}/buang`);
      expect(asked.status).toBe(200);
      expect(await draftsOf(sari)).toHaveLength(1);
      expect((await send(budi, {}, `${DRAFT}/buang`)).status).toBe(303);
      expect(await draftsOf(sari)).toHaveLength(1);
      expect((await send(sari, {}, `${DRAFT}/buang`)).status).toBe(303);
      expect(await draftsOf(sari)).toEqual([]);
      expect((await open(sari, DRAFT)).status).toBe(405);
    },
  );

  test.skipIf(!available)(
    "ACC-05: every fault at once, first in the page, at its field, with what was typed",
    async () => {
      const { sari, formOf, send } = desk();
      const wrong = { nama: " ", telepon: "0812-3456-7890", situs: "javascript:alert(1)", kunjungan: "banyak" };
      const { status, html } = await send(sari, typeInto(await formOf(sari), wrong));
      expect(status).toBe(422);
      expect(html).toMatch(/<title>Galat: /);
      expect(html).toMatch(
        /<main[^>]*>\s*<div class="wrap"><div class="err-sum" role="alert" tabindex="-1" autofocus/i,
      );
      for (const id of Object.keys(wrong)) {
        expect(html).toContain(`href="#${id}"`);
        const control = new RegExp(`<input[^>]*id="${id}"[^>]*>`).exec(html)?.[0] ?? "";
        expect(control).toContain('aria-invalid="true"');
        expect(control).toContain(`aria-describedby="${id}-hint ${id}-error"`);
      }
      expect(readForm(html, PROFILE)).toMatchObject(wrong);
      expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([]);
    },
  );

  test.skipIf(!available)("without a session nothing is saved and everything typed stays", async () => {
    const { db, sari, formOf, send, standing } = desk();
    const typed = typeInto(await formOf(sari), { alamat: "Jalan Tanpa Sesi" });
    for (const address of [PROFILE, DRAFT]) {
      const { status, html } = await send({ cookie: "kiat=x" }, typed, address);
      expect(status).toBe(401);
      expect(html).toContain("Jalan Tanpa Sesi");
    }
    // Signed in again, the same form is carried out.
    const cookie = await openTestSession(db, sari.id);
    expect((await send({ cookie }, typed)).status).toBe(303);
    expect((await standing()).address).toBe("Jalan Tanpa Sesi");
  });

  test.skipIf(!available)(
    "two versions are compared in words, each with its fingerprint; another office sees its own alone",
    async () => {
      const { budi, open, countRevisions, wayan } = desk();
      const { status, html } = await open(budi, `${PROFILE}/versi?dari=1&ke=2`);
      expect(status).toBe(200);
      expect(textOf(html)).toContain("ditambahkan: Jalan Zainal Abidin Pagar Alam");
      const prints = [...html.matchAll(/<code class="print">([0-9a-f]{16})</g)].map(([, print]) => print);
      expect(new Set(prints).size).toBe(await countRevisions());
      expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([]);
      expect((await open(wayan, `${PROFILE}/versi?dari=1&ke=2`)).html).not.toContain("Zainal");
    },
  );

  test.skipIf(!available)("published states cannot be changed", async () => {
    const { db, office } = desk();
    const change = db.updateTable("revision").set({ body: "{}" }).where("subject_id", "=", office).execute();
    await expect(change).rejects.toThrow("append-only");
  });

  test.skipIf(!available)("the page has one script of its own and may speak to its own server alone", async () => {
    const { server, sari, open } = desk();
    const { html, headers } = await open(sari);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-security-policy")).toMatch(/script-src 'self';connect-src 'self';/);
    const [script, ...more] = html.match(/<script[^>]*>/g) ?? [];
    expect(more).toEqual([]);
    const address = /src="([^"]+)"/.exec(script ?? "")?.[1] ?? "";
    const file = await server.get(address, { headers: { "Accept-Encoding": "br" } });
    expect(file.headers.get("content-type")).toContain("javascript");
    expect(Number(file.headers.get("content-length"))).toBeLessThan(4000);
    expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
