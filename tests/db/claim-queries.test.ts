import { expect, test } from "vitest";
import { countClaimsOfSource, listClaims, listClaimsOfSource } from "../../db/queries/claim.server.ts";
import { findSource, listSources, listSourcesBySlugs } from "../../db/queries/source.server.ts";
import { describeOnEachDatabase, type TestDatabase } from "../support/databases.ts";
import { claimRow, insertAdopted, insertCountry } from "./sample-rows.ts";

const withdrawn = { withdrawn_at: "2026-11-25T02:00:00.000Z", withdrawn_by: "uji", withdrawn_reason: "salah baca" };

async function fill({ writer }: TestDatabase): Promise<void> {
  await insertCountry(writer);
  await insertAdopted(
    writer,
    claimRow("official", { year: 2023, value_hundredths: 357 }),
    claimRow("domain", { year: 2023, node_level: "domain", node_no: 1, value_hundredths: 330 }),
    claimRow("other", { region_id: "r-18.12", year: 2023, value_hundredths: 218 }),
    claimRow("wrong", { year: 2024, value_hundredths: 400, ...withdrawn }),
  );
  await writer
    .insertInto("score_claim")
    .values(claimRow("press", { year: 2023, value_hundredths: 370, printed_decimals: 1, source_id: "s-berita" }))
    .execute();
}

describeOnEachDatabase("claims", (current) => {
  test("of a region are all there: adopted, not adopted and withdrawn, newest year first", async () => {
    await fill(current());
    const { reader } = current();
    const rows = await listClaims(reader, { regionIds: ["r-18.11"], levels: ["index"] });
    expect(rows.map(({ id, adopted, withdrawnReason }) => [id, adopted, withdrawnReason])).toEqual([
      ["wrong", false, "salah baca"],
      ["official", true, null],
      ["press", false, null],
    ]);
    expect(rows[2]).toMatchObject({
      value: 370,
      decimals: 1,
      sourceSlug: "berita",
      sourceKind: "press",
      layer: "official",
    });
    expect(await listClaims(reader, { regionIds: ["r-18.11"], levels: ["domain"] })).toHaveLength(1);
    expect(await listClaims(reader, { regionIds: [], levels: ["index"] })).toEqual([]);
    expect(await listClaims(reader, { regionIds: ["r-18.11"], levels: [] })).toEqual([]);
  });

  test("of a source come page by page, indexes first, with their region", async () => {
    await fill(current());
    const { reader } = current();
    expect(await countClaimsOfSource(reader, "s-laporan")).toBe(4);
    expect(await countClaimsOfSource(reader, "s-none")).toBe(0);
    const page = (offset: number) => listClaimsOfSource(reader, { sourceId: "s-laporan", limit: 2, offset });
    expect((await page(0)).map(({ id, regionCode }) => [id, regionCode])).toEqual([
      ["official", "18.11"],
      ["wrong", "18.11"],
    ]);
    expect((await page(2)).map(({ id, regionName }) => [id, regionName])).toEqual([
      ["other", "Kabupaten Tulang Bawang Barat"],
      ["domain", "Kabupaten Mesuji"],
    ]);
    expect(await page(4)).toEqual([]);
  });
});

describeOnEachDatabase("sources", (current) => {
  test("are found by slug and listed by title with the count of their claims as a number", async () => {
    await fill(current());
    const { reader } = current();
    expect(await findSource(reader, "laporan")).toMatchObject({ slug: "laporan", addressIsSite: false, number: null });
    expect(await findSource(reader, "lapor%")).toBeUndefined();
    expect((await listSourcesBySlugs(reader, ["laporan", "tidak-ada", "berita"])).map(({ slug }) => slug)).toEqual([
      "berita",
      "laporan",
    ]);
    expect(await listSourcesBySlugs(reader, [])).toEqual([]);
    expect((await listSources(reader)).map(({ title, claims }) => [title, claims])).toEqual([
      ["Z Laporan", 4],
      ["berita", 1],
    ]);
  });
});
