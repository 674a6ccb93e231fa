import { expect, test } from "vitest";
import type { StarterContent } from "../../app/platform/content/starter.server.ts";
import { starterId } from "../../app/platform/content/starter-id.server.ts";
import type { StarterVisit } from "../../app/platform/content/starter-visits.server.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import type { Db } from "../../db/open.server.ts";
import { findVisit } from "../../db/queries/visit.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");
const later = new Date("2027-01-05T03:00:00Z");
const content = readContent();
const [seed, pringsewu] = content.visits as [StarterVisit, StarterVisit];
const seedId = starterId("visit", seed.slug);

/** The content with only these visits and no values; others give another fingerprint. */
function withVisits(...visits: StarterVisit[]): StarterContent {
  return { ...content, hash: JSON.stringify(visits), claims: [], practices: [], visits };
}

async function listVisits(db: Db) {
  const columns = ["visibility", "topic", "updated_at", "version", "public_version"] as const;
  return db
    .selectFrom("visit")
    .innerJoin("visit_report", "visit_report.visit_id", "visit.id")
    .select(columns.map((name) => (name === "updated_at" ? ("visit.updated_at as updated_at" as const) : name)))
    .orderBy("starts_on")
    .execute();
}

async function countVersions(db: Db): Promise<number> {
  return (await db.selectFrom("revision").select("number").where("subject_kind", "=", "visit_report").execute()).length;
}

describeOnEachDatabase("loading visits of the starter content", (current) => {
  test("writes them as held and published, of no office, without commitments", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withVisits(seed, pringsewu), { now });
    expect(await findVisit(writer, seedId)).toMatchObject({
      ...{ state: "held", visibility: "published", startsOn: "2023-03-16", precision: "day", moves: 0 },
      visitor: { regionCode: "18.12", officeId: null },
      host: { regionCode: "18.11", officeId: null },
      publishedAt: null,
    });
    const report = await findVisitReport(writer, seedId);
    expect(report).toMatchObject({ publicVersion: 1, publicAt: null, authors: {}, publicAuthors: {} });
    expect(report?.publicFields).toMatchObject({ pimpinan: "Sekretaris Dinas", penerima: "Kepala Dinas" });
    expect(report?.publicFields["indikator-12"]).toBe("spbe-2020/19");
    expect(report?.html["jawaban-3"]).toMatch(/^<p>Semua pihak/);
    expect(await writer.selectFrom("commitment").select("no").execute()).toEqual([]);
    const indicators = await writer.selectFrom("visit_indicator").select("indicator_no").execute();
    expect(indicators).toHaveLength(12 + 3);
  });

  test("dates that nobody published stay unknown", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withVisits(...content.visits), { now });
    const unknown = await writer
      .selectFrom("visit")
      .select("starts_on")
      .where("date_precision", "=", "unknown")
      .execute();
    expect(unknown).toHaveLength(3);
    expect(new Set(unknown.map(({ starts_on }) => starts_on))).toEqual(new Set([null]));
    const ministry = await writer.selectFrom("visit").select("id").where("visitor_region_id", "is", null).execute();
    expect(ministry).toHaveLength(1);
  });

  test("a changed text is the next version, an unchanged one keeps even its time", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withVisits(seed, pringsewu), { now });
    await loadStarterContent(writer, withVisits({ ...seed, conclusions: "Lain." }, pringsewu), { now: later });
    expect(await listVisits(writer)).toMatchObject([
      { version: 2, public_version: 2, updated_at: later.toISOString() },
      { version: 1, public_version: 1, updated_at: now.toISOString() },
    ]);
    expect(await countVersions(writer)).toBe(3);
  });

  test("one that left the content is withdrawn with a reason, and back when it is back", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withVisits(seed, pringsewu), { now });
    await loadStarterContent(writer, withVisits(pringsewu), { now: later });
    const gone = await findVisit(writer, seedId);
    expect(gone).toMatchObject({ visibility: "withdrawn", visibilityReason: "Tidak ada lagi dalam data awal." });
    await loadStarterContent(writer, withVisits(seed, pringsewu), { now: later });
    expect(await findVisit(writer, seedId)).toMatchObject({ visibility: "published", visibilityReason: null });
    expect(await countVersions(writer)).toBe(2);
  });

  test("what an office took over, or the portal removed, is never overwritten", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withVisits(seed, pringsewu), { now });
    await writer.updateTable("visit").set({ moves: 1, topic: "Dari dinas" }).where("id", "=", seedId).execute();
    await writer.updateTable("visit").set({ visibility: "removed" }).where("id", "!=", seedId).execute();
    const changed = [seed, pringsewu].map((visit) => ({ ...visit, topic: "Topik baru", conclusions: "Lain." }));
    await loadStarterContent(writer, withVisits(...changed), { now: later });
    await loadStarterContent(writer, withVisits(), { now: later });
    expect(await listVisits(writer)).toMatchObject([
      { topic: "Dari dinas", visibility: "published", version: 1 },
      { topic: pringsewu.topic, visibility: "removed", version: 1 },
    ]);
  });
});
