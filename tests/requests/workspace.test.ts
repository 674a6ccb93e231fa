import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rowsOf, textOf } from "../support/page-text.ts";
import { grantTestRole, insertTestPerson, postForm, type TestPerson } from "../support/people.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

const { site, people, databases, as } = prepareWorkspaceSite();
const page = async (person: TestPerson, path: string) => {
  const response = await as(person, path);
  return { status: response.status, html: await response.text() };
};
const text = async (person: TestPerson, path: string) => textOf((await page(person, path)).html);
const post = (person: TestPerson, path: string, fields: Record<string, string> = {}) =>
  site.get(path, postForm(person.cookie, fields));
const acts = async () =>
  (await databases().reader.selectFrom("audit_entry").select("action").orderBy("id").execute()).map(
    ({ action }) => action,
  );

describe("/ruang-kerja", () => {
  test("shows an admin what the office has, what is missing, and what waits", async () => {
    const shown = await text(people().admin, "/ruang-kerja");
    expect(shown).toContain("Profil dinas masih kosong.");
    expect(shown).toContain("Akun Anda belum memakai faktor kedua.");
    expect(shown).toContain("Belum ditemukan: 2018");
    expect(shown).toContain("Profil dinas belum pernah diisi");
  });

  test("shows a coordinator the offices of the province, and nothing of one office", async () => {
    const { html } = await page(people().coordinator, "/ruang-kerja");
    expect(rowsOf(html).flat().join(" ")).toContain("Tulang Bawang Barat");
    expect(textOf(html)).toContain("Dinas di Provinsi Lampung");
    expect(textOf(html)).not.toContain("Nilai daerah Anda");
  });

  test("tells somebody whose last role ended why there is nothing", async () => {
    const shown = await text(people().former, "/ruang-kerja");
    expect(shown).toContain("Anda tidak lagi memegang peran");
    expect(shown).toMatch(/Peran penulis di Dinas .* berakhir/);
    expect((await as(people().former, "/ruang-kerja/anggota")).status).toBe(403);
  });
});

describe("members", () => {
  test("an invitation shows its link where no mail server takes it, and can be withdrawn", async () => {
    const { admin, otherAdmin, officeId } = people();
    const sent = await post(admin, "/ruang-kerja/anggota/undang", { surel: "Gita@uji.example", peran: "peninjau" });
    expect(sent.status).toBe(200);
    expect(sent.headers.get("cache-control")).toBe("no-store");
    expect(await sent.text()).toContain("/undangan?kunci=");
    const row = await databases()
      .reader.selectFrom("invitation")
      .selectAll()
      .where("mail", "=", "gita@uji.example")
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ role: "reviewer", office_id: officeId, invited_by: admin.id });
    expect((await post(otherAdmin, "/ruang-kerja/anggota/tarik", { undangan: row.id })).status).toBe(404);
    expect((await post(admin, "/ruang-kerja/anggota/tarik", { undangan: row.id })).status).toBe(303);
    expect((await post(admin, "/ruang-kerja/anggota/tarik", { undangan: row.id })).status).toBe(404);
  });

  test("a refused form says everything at once, keeps what was typed and gives no role beyond the office", async () => {
    const sent = await post(people().admin, "/ruang-kerja/anggota/undang", {
      surel: "bukan surel",
      peran: "admin-portal",
    });
    const html = await sent.text();
    expect(sent.status).toBe(422);
    expect(html).toContain("<title>Galat: ");
    expect(html).toContain('value="bukan surel"');
    expect(html).toContain('href="#surel"');
    expect(html).toContain('href="#peran"');
  });

  test("another office's role is nowhere, and the last admin stays", async () => {
    const { admin, otherAdmin, authorGrant } = people();
    const own = await databases()
      .reader.selectFrom("role_grant")
      .select("id")
      .where("person_id", "=", admin.id)
      .executeTakeFirstOrThrow();
    expect((await as(otherAdmin, `/ruang-kerja/anggota/akhiri?pemegang=${authorGrant}`)).status).toBe(404);
    expect((await post(otherAdmin, "/ruang-kerja/anggota/akhiri", { pemegang: authorGrant })).status).toBe(404);
    const change = `/ruang-kerja/anggota/peran?pemegang=${authorGrant}`;
    expect((await post(otherAdmin, change, { peran: "peninjau" })).status).toBe(404);
    expect((await post(people().author, change, { peran: "admin-daerah" })).status).toBe(403);
    expect(await text(admin, `/ruang-kerja/anggota/akhiri?pemegang=${own.id}`)).toContain("admin daerah terakhir");
    expect((await post(admin, "/ruang-kerja/anggota/akhiri", { pemegang: own.id })).status).toBe(409);
  });

  test("addresses that only take forms say so", async () => {
    const { admin, portal, authorGrant } = people();
    expect((await as(admin, "/ruang-kerja/anggota/tarik")).status).toBe(405);
    expect((await as(portal, "/kelola/undangan/tarik")).status).toBe(405);
    expect((await as(admin, `/ruang-kerja/anggota/akhiri?pemegang=${authorGrant}`)).status).toBe(200);
  });
});

describe("AUTH-04: a role that ends while somebody writes", () => {
  test("their next form is refused with what they typed, and nothing is saved", async () => {
    const { admin, officeId } = people();
    const second = await insertTestPerson(databases().writer, { name: "Hana" });
    const grant = await grantTestRole(databases().writer, second.id, { role: "office_admin", officeId });
    expect((await as(second, "/ruang-kerja/anggota/undang")).status).toBe(200);
    expect((await post(admin, "/ruang-kerja/anggota/akhiri", { pemegang: grant })).status).toBe(303);
    const refused = await post(second, "/ruang-kerja/anggota/undang", { surel: "ira@uji.example", peran: "penulis" });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("ira@uji.example");
    const kept = await databases()
      .reader.selectFrom("invitation")
      .select("id")
      .where("mail", "=", "ira@uji.example")
      .execute();
    expect(kept).toEqual([]);
  });

  test("who is disabled is signed out at once, with what they typed", async () => {
    const { portal, officeId } = people();
    const person = await insertTestPerson(databases().writer, { roles: [{ role: "office_admin", officeId }] });
    expect((await post(portal, `/kelola/orang/${person.id}/nonaktif`)).status).toBe(303);
    const refused = await post(person, "/ruang-kerja/anggota/undang", { surel: "joko@uji.example", peran: "penulis" });
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain("joko@uji.example");
    expect((await as(person, "/ruang-kerja")).headers.get("location")).toBe("/masuk?ke=%2Fruang-kerja");
  });
});

describe("handing over", () => {
  test("passes on one page from offer to acceptance; strangers find nothing", async () => {
    const { admin, author, former, otherAdmin } = people();
    const offer = { dari: former.id, kepada: author.id, catatan: "Lanjutkan profil" };
    expect((await post(otherAdmin, "/ruang-kerja/serah-terima", offer)).status).toBe(422);
    expect((await post(admin, "/ruang-kerja/serah-terima", { ...offer, kepada: former.id })).status).toBe(422);
    expect((await post(admin, "/ruang-kerja/serah-terima", offer)).status).toBe(303);
    const { id } = await databases().reader.selectFrom("handover").select("id").executeTakeFirstOrThrow();
    const path = `/ruang-kerja/serah-terima/${id}`;
    expect(await text(author, "/ruang-kerja")).toContain("Eka Pindah menyerahkan tugasnya kepada Anda");
    expect(await text(author, path)).toContain("Lanjutkan profil");
    expect((await as(otherAdmin, path)).status).toBe(404);
    expect((await as(former, path)).status).toBe(404);
    expect((await post(otherAdmin, `${path}/terima`)).status).toBe(404);
    expect((await post(admin, `${path}/terima`)).status).toBe(404);
    expect((await post(author, `${path}/terima`)).status).toBe(303);
    expect((await post(author, `${path}/terima`)).status).toBe(409);
    expect(await text(author, `${path}?cetak=1`)).toContain("Yang menyerahkan: Eka Pindah");
    expect(await acts()).toContain("handover.accepted");
  });
});

describe("the log as a file", () => {
  test("is guarded like its page, never kept, and holds only one's own office", async () => {
    const { admin, author, otherAdmin, coordinator } = people();
    for (const suffix of ["csv", "json", "xlsx"]) {
      const path = `/ruang-kerja/jejak.${suffix}`;
      const visitor = await site.get(path);
      expect([visitor.status, visitor.headers.get("location")]).toEqual([302, `/masuk?ke=${encodeURIComponent(path)}`]);
      expect((await as(coordinator, path)).status).toBe(404);
      const own = await as(author, path);
      expect([own.status, own.headers.get("cache-control")]).toEqual([200, "no-store"]);
      expect((await as(author, `/kelola/jejak.${suffix}`)).status).toBe(403);
    }
    const mine = JSON.parse(await (await as(admin, "/ruang-kerja/jejak.json?tindakan=peran-diakhiri")).text());
    const theirs = JSON.parse(await (await as(otherAdmin, "/ruang-kerja/jejak.json")).text());
    expect(mine.data.map((row: { kata: string }) => row.kata)).toEqual(["role.ended"]);
    expect(mine.lisensi).toContain("tidak untuk disebarluaskan");
    expect(theirs.data.map((row: { kata: string }) => row.kata)).toEqual(["office.created"]);
  });

  test("text that would run as a formula is disarmed", async () => {
    const { writer } = databases();
    const { admin } = people();
    await writer.updateTable("person").set({ name: "=1+1" }).where("id", "=", admin.id).execute();
    expect(await (await as(admin, "/ruang-kerja/jejak.csv")).text()).toContain(",'=1+1,");
    await writer.updateTable("person").set({ name: admin.name }).where("id", "=", admin.id).execute();
  });
});

describe("/kelola", () => {
  test.each(["", "/dinas", "/dinas/18.12", "/orang", "/undangan", "/setelan", "/jejak", "/kesehatan"])(
    "%s belongs to portal admins",
    async (path) => {
      expect((await as(people().portal, `/kelola${path}`)).status).toBe(200);
      expect((await as(people().admin, `/kelola${path}`)).status).toBe(403);
      expect((await site.get(`/kelola${path}`)).status).toBe(302);
    },
  );

  test("makes the office of a region once, and tells it on both pages", async () => {
    const { portal } = people();
    const make = (daerah: string) => post(portal, "/kelola/dinas/buat", { daerah });
    const made = await make("18.01");
    expect([made.status, made.headers.get("location")]).toEqual([303, "/kelola/dinas/18.01"]);
    expect((await make("18.01")).status).toBe(422);
    expect(textOf(await (await make("Atlantis")).text())).toContain("Daerah ini tidak dikenal");
    expect(await text(portal, "/kelola/dinas?q=lampung selatan")).toContain("Lampung Selatan");
    expect((await as(portal, "/kelola/dinas/11.01")).status).toBe(404);
  });

  test("gives and ends roles anywhere; a coordinator needs a province", async () => {
    const { portal, former } = people();
    const give = (fields: Record<string, string>) => post(portal, `/kelola/orang/${former.id}/beri-peran`, fields);
    expect((await give({ peran: "koordinator-provinsi", daerah: "18.11" })).status).toBe(422);
    expect((await give({ peran: "penulis", daerah: "11.01" })).status).toBe(422);
    expect((await give({ peran: "penulis" })).status).toBe(422);
    expect((await give({ peran: "koordinator-provinsi", daerah: "18" })).status).toBe(303);
    const held = await databases()
      .reader.selectFrom("role_grant")
      .select(["id", "role"])
      .where("person_id", "=", former.id)
      .where("ended_at", "is", null)
      .executeTakeFirstOrThrow();
    expect(held.role).toBe("province_coordinator");
    const end = `/kelola/orang/${former.id}/akhiri-peran`;
    expect((await as(portal, `${end}?pemegang=${held.id}`)).status).toBe(200);
    expect((await post(portal, end, { pemegang: held.id })).status).toBe(303);
    expect((await post(portal, `/kelola/orang/${portal.id}/nonaktif`)).status).toBe(409);
  });

  test("shows settings without secrets", async () => {
    const { html } = await page(people().portal, "/kelola/setelan");
    expect(rowsOf(html)).toContainEqual(["SECRET_KEY", "tidak diatur"]);
    const names = [...readFileSync(".env.example", "utf8").matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(
      rowsOf(html)
        .slice(1)
        .map(([name]) => name),
    ).toEqual(names);
  });
});
