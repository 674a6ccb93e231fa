import { beforeEach, expect, test } from "vitest";
import { searchWriter } from "../../app/text/search-documents.ts";
import { indexVisits } from "../../app/usecases/index-visits.server.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import { refreshSearch } from "../../app/usecases/refresh-search.server.ts";
import type { Db } from "../../db/open.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const now = new Date("2026-11-25T03:00:00Z");

async function found(db: Db, id: string) {
  return db.selectFrom("search_document").select(["title", "summary"]).where("id", "=", id).executeTakeFirst();
}

describeOnEachDatabase("visits in the search", (current) => {
  beforeEach(async () => {
    await loadStarterContent(
      current().writer,
      { ...readContent(), claims: [], practices: [] },
      { now, refreshSearch: (trx) => refreshSearch(trx, searchWriter) },
    );
  });

  test("those of public sources are found by who learnt from whom", async () => {
    const { reader } = current();
    const rows = await reader
      .selectFrom("search_document")
      .select(["title", "summary"])
      .where("address", "like", "/kunjungan/%")
      .orderBy("title")
      .execute();
    expect(rows).toHaveLength(17);
    expect(rows).toContainEqual({
      title: "Kunjungan Kabupaten Tulang Bawang Barat ke Kabupaten Mesuji, 2023",
      summary: "Menaikkan nilai SPBE dan mengembangkan aplikasi dengan SDM terbatas",
    });
  });

  test("only what public pages show is there, and goes with it", async () => {
    const { writer, reader } = current();
    const index = (id: string) => writer.transaction().execute((trx) => indexVisits(trx, [id]));
    const id = await insertTestVisit(writer, { visitor: "18.10", host: "18.11" }, { topic: "rahasia" });
    await index(id);
    expect(await found(reader, id)).toBeUndefined();
    await writer.updateTable("visit").set({ visibility: "listed", state: "scheduled" }).where("id", "=", id).execute();
    await index(id);
    expect(await found(reader, id)).toEqual({
      title: "Kunjungan Kabupaten Pringsewu ke Kabupaten Mesuji, 2026",
      summary: "",
    });
    await writer.updateTable("visit").set({ visibility: "withdrawn" }).where("id", "=", id).execute();
    await index(id);
    expect(await found(reader, id)).toBeUndefined();
  });
});
