import { describe, expect, test } from "vitest";
import { reportFields, reportOf } from "../../app/domain/visit-report.ts";
import { type Db, openDb } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { getHtml, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

let databaseUrl = "";
const server = prepareServer(async () => {
  databaseUrl = await createLoadedDatabase();
  return { databaseUrl };
});
const text = async (path: string) => textOf(await getHtml(server, path));

async function change<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const db = openDb(databaseUrl);
  try {
    const result = await work(db);
    await db.transaction().execute(raiseContentVersion);
    return result;
  } finally {
    await db.destroy();
  }
}

describe("a visit that is not public, or not all of it", () => {
  test("a hidden visit is nowhere", async () => {
    const id = await change((db) =>
      insertTestVisit(db, { visitor: "18.01", host: "18.02" }, { topic: "zamrudhitam", state: "held" }),
    );
    expect((await server.get(`/kunjungan/${id}`)).status).toBe(404);
    for (const format of ["json", "csv", "xlsx"]) {
      expect((await server.get(`/kunjungan/${id}.${format}`)).status).toBe(404);
    }
    for (const path of [
      ...["/kunjungan", "/kunjungan.json", "/kunjungan.atom", "/cari?q=zamrudhitam", "/daerah/18.01", "/daerah/18.02"],
      ...["/sitemap.xml", "/alur", "/alur.json?daerah=18.01", "/daerah/18.01.json"],
    ]) {
      const body = await (await server.get(path)).text();
      expect(body, path).not.toContain(id);
      expect(body.replaceAll("q=zamrudhitam", ""), path).not.toContain("<td>zamrudhitam");
    }
  });

  test("a listed one tells date, parties, form and indicators, and nothing of its plan or report", async () => {
    const id = await change(async (db) => {
      const visit = await insertTestVisit(
        db,
        { visitor: "18.01", host: "18.04" },
        { topic: "zamrudputih", state: "scheduled", visibility: "listed", starts_on: "2099-12-08" },
      );
      await db
        .insertInto("visit_indicator")
        .values({ visit_id: visit, instrument: "spbe-2020", indicator_no: 21 })
        .execute();
      const body = JSON.stringify(reportFields(reportOf({ topik: "zamrudbiru", "pertanyaan-1": "zamrudungu" })));
      const report = { visit_id: visit, version: 1, body, authors: "{}", review_asked_at: null, review_asked_by: null };
      const open = { public_version: 0, public_body: body, public_authors: "{}", html: "{}", public_at: null };
      await db
        .insertInto("visit_report")
        .values({ ...report, ...open, updated_at: "2026-11-01T03:00:00.000Z" })
        .execute();
      return visit;
    });
    const page = await text(`/kunjungan/${id}`);
    expect(page).toContain("8 Desember 2099");
    expect(page).toContain("Indikator 21");
    expect(page).toContain("tatap muka, tamu datang");
    for (const path of [`/kunjungan/${id}`, `/kunjungan/${id}.json`, "/kunjungan", "/kunjungan.json", "/alur"]) {
      expect(await (await server.get(path)).text(), path).not.toContain("zamrud");
    }
    expect(await text("/kunjungan")).toMatch(/Yang akan datang .*8 Desember 2099/);
    expect(await (await server.get("/alur.json")).text(), "nobody has learnt yet").not.toContain(id);
    expect(await (await server.get("/kunjungan.atom")).text()).not.toContain(id);
  });

  test.each(["withdrawn", "removed"] as const)("a %s one says why, and nothing else", async (visibility) => {
    const id = await change((db) =>
      insertTestVisit(
        db,
        { visitor: "18.06", host: "18.07" },
        { topic: "zamrudkuning", state: "reported", visibility, visibility_reason: "Salah orang." },
      ),
    );
    const response = await server.get(`/kunjungan/${id}`);
    expect(response.status).toBe(410);
    const page = textOf(await response.text());
    expect(page).toContain("Salah orang.");
    expect(page).not.toContain("zamrud");
    expect((await server.get(`/kunjungan/${id}.json`)).status).toBe(410);
    expect(await (await server.get("/kunjungan")).text()).not.toContain(id);
  });
});
