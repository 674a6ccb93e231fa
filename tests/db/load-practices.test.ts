import { expect, test } from "vitest";
import type { StarterContent } from "../../app/platform/content/starter.server.ts";
import type { StarterPractice } from "../../app/platform/content/starter-practices.server.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import type { Db } from "../../db/open.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");
const later = new Date("2027-01-05T03:00:00Z");
const content = readContent();
const [mesuji, metro] = content.practices as [StarterPractice, StarterPractice];

/** The content with only these practices and no values; others give another fingerprint. */
function withPractices(...practices: StarterPractice[]): StarterContent {
  return { ...content, hash: JSON.stringify(practices), claims: [], practices };
}

async function listPractices(db: Db) {
  return db
    .selectFrom("practice")
    .select(["slug", "state", "version", "title", "office_id", "html", "updated_at"])
    .orderBy("slug")
    .execute();
}

async function countRevisions(db: Db): Promise<number> {
  return (await db.selectFrom("revision").select("number").where("subject_kind", "=", "practice").execute()).length;
}

async function officeRow(db: Db) {
  const { id } = await db.selectFrom("region").select("id").where("code", "=", "18.11").executeTakeFirstOrThrow();
  return {
    id: "o-1",
    region_id: id,
    name: "Dinas Kominfo",
    address: null,
    mail: null,
    phone: null,
    web: null,
    time_zone: "Asia/Jakarta" as const,
    offers: null,
    visits_per_month: null,
    version: 0,
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
    demo: 0 as const,
  };
}

describeOnEachDatabase("loading practices of the starter content", (current) => {
  test("writes them as published first versions of no office, rendered", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withPractices(mesuji, metro), { now });
    expect(await listPractices(writer)).toMatchObject([
      { slug: mesuji.slug, state: "published", version: 1, office_id: null },
      { slug: metro.slug, state: "published", version: 1, office_id: null },
    ]);
    const [first] = await listPractices(writer);
    expect(JSON.parse(first?.html ?? "").masalah).toBe("<p>Nilai rendah pada penilaian awal.</p>\n");
    expect(await writer.selectFrom("practice_indicator").selectAll().execute()).toHaveLength(12 + 5);
  });

  test("a changed text is the next version, an unchanged one keeps even its time", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withPractices(mesuji, metro), { now });
    await loadStarterContent(writer, withPractices({ ...mesuji, problem: "Lain." }, metro), { now: later });
    expect(await listPractices(writer)).toMatchObject([
      { version: 2, updated_at: later.toISOString() },
      { version: 1, updated_at: now.toISOString() },
    ]);
    expect(await countRevisions(writer)).toBe(3);
  });

  test("one that left the content is withdrawn with a reason, and back when it is back", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withPractices(mesuji, metro), { now });
    await loadStarterContent(writer, withPractices(metro), { now: later });
    expect(await listPractices(writer)).toMatchObject([{ state: "withdrawn" }, { state: "published" }]);
    await loadStarterContent(writer, withPractices(mesuji, metro, ...content.practices.slice(2, 3)), { now: later });
    expect((await listPractices(writer)).map(({ state }) => state)).toEqual(["published", "published", "published"]);
  });

  test("what an office claimed, or the portal removed, is never overwritten", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withPractices(mesuji, metro), { now });
    await writer
      .insertInto("office")
      .values(await officeRow(writer))
      .execute();
    await writer
      .updateTable("practice")
      .set({ office_id: "o-1", title: "Judul dinas" })
      .where("slug", "=", mesuji.slug)
      .execute();
    await writer.updateTable("practice").set({ state: "removed" }).where("slug", "=", metro.slug).execute();
    const changed = [mesuji, metro].map((practice) => ({ ...practice, title: "Judul baru" }));
    await loadStarterContent(writer, withPractices(...changed), { now: later });
    await loadStarterContent(writer, withPractices(), { now: later });
    expect(await listPractices(writer)).toMatchObject([
      { title: "Judul dinas", state: "published", version: 1 },
      { title: metro.title, state: "removed", version: 1 },
    ]);
  });

  test("a word of an address that is taken gets the id beside it", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withPractices(metro), { now });
    await writer
      .insertInto("practice_slug")
      .values({
        slug: mesuji.slug,
        practice_id: (await writer.selectFrom("practice").select("id").executeTakeFirstOrThrow()).id,
        created_at: now.toISOString(),
      })
      .execute();
    await loadStarterContent(writer, withPractices(mesuji, metro), { now });
    expect((await listPractices(writer)).map(({ slug }) => slug)).toEqual([
      expect.stringMatching(new RegExp(`^${mesuji.slug}-[0-9a-f]{8}$`)),
      metro.slug,
    ]);
  });
});
