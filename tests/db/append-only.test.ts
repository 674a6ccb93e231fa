import { sql } from "kysely";
import { expect, test } from "vitest";
import type { ScoreClaimTable } from "../../db/schema.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { adoptionRow, claimRow, insertAdopted, insertCountry } from "./sample-rows.ts";

const claim = claimRow("m24");
const withdrawal = { withdrawn_at: "2026-11-25T02:00:00.000Z", withdrawn_by: "uji", withdrawn_reason: "salah baca" };

describeOnEachDatabase("claims and decisions", (current) => {
  const fill = async () => {
    const { writer } = current();
    await insertCountry(writer);
    await insertAdopted(writer, claim);
    return writer;
  };
  const read = () => current().reader.selectFrom("score_claim").selectAll().execute();

  test("are never changed", async () => {
    const writer = await fill();
    const changes: Partial<ScoreClaimTable>[] = [
      { value_hundredths: 400 },
      { printed_decimals: 1 },
      { published_band: "Memuaskan" },
      { source_place: "lain" },
      { confidence: "low" },
      { note: "lain" },
      { layer: "self" },
      { entered_by: "lain" },
      { region_id: "r-18.12" },
      { id: "lain" },
    ];
    for (const change of changes) {
      const update = writer.updateTable("score_claim").set(change).where("id", "=", "m24").execute();
      await expect(update, JSON.stringify(change)).rejects.toThrow("append-only");
    }
    const decision = writer.updateTable("score_adoption").set({ reason: "lain" }).execute();
    await expect(decision).rejects.toThrow("append-only");
    expect(await read()).toEqual([claim]);
  });

  test("are never deleted, nor replaced", async () => {
    const writer = await fill();
    await expect(writer.deleteFrom("score_adoption").execute()).rejects.toThrow("append-only");
    await expect(writer.deleteFrom("score_claim").execute()).rejects.toThrow("append-only");
    const replace = writer
      .insertInto("score_claim")
      .values({ ...claim, value_hundredths: 100 })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ value_hundredths: 100 }))
      .execute();
    await expect(replace).rejects.toThrow("append-only");
    expect(await read()).toEqual([claim]);
  });

  test("are withdrawn, checked and superseded once and stay so", async () => {
    const writer = await fill();
    const set = (change: Partial<ScoreClaimTable>) => writer.updateTable("score_claim").set(change).execute();
    await set({ checked_at: "2026-11-25T01:00:00.000Z", checked_by: "orang kedua" });
    await set(withdrawal);
    await expect(set({ withdrawn_reason: "lain" })).rejects.toThrow("append-only");
    await expect(set({ withdrawn_at: null, withdrawn_by: null, withdrawn_reason: null })).rejects.toThrow(
      "append-only",
    );
    await expect(set({ checked_by: "orang ketiga" })).rejects.toThrow("append-only");
    const supersede = (superseded_at: string | null) =>
      writer.updateTable("score_adoption").set({ superseded_at }).execute();
    await supersede("2026-11-25T02:00:00.000Z");
    await expect(supersede(null)).rejects.toThrow("append-only");
    expect(await read()).toMatchObject([{ ...withdrawal, checked_by: "orang kedua" }]);
  });

  test("stand at most once for their key; a withdrawn or superseded one makes room", async () => {
    const writer = await fill();
    const enter = (id: string) => writer.insertInto("score_claim").values(claimRow(id)).execute();
    const decide = (id: string) => writer.insertInto("score_adoption").values(adoptionRow(claim, { id })).execute();
    await expect(enter("again")).rejects.toThrow(/unique/i);
    await expect(decide("again")).rejects.toThrow(/unique/i);
    await writer.updateTable("score_claim").set(withdrawal).execute();
    await writer.updateTable("score_adoption").set({ superseded_at: "2026-11-25T02:00:00.000Z" }).execute();
    await enter("again");
    await decide("again");
    expect(await read()).toHaveLength(2);
  });

  test("another place, source, kind of round or layer is another key", async () => {
    const writer = await fill();
    await writer
      .insertInto("score_claim")
      .values([
        claimRow("place", { source_place: "hal. 2" }),
        claimRow("source", { source_id: "s-berita" }),
        claimRow("kind", { round_kind: "monitoring" }),
      ])
      .execute();
    await writer
      .insertInto("score_adoption")
      .values(adoptionRow(claim, { id: "self", layer: "self" }))
      .execute();
    expect(await read()).toHaveLength(4);
  });
});

describeOnEachDatabase("columns", (current) => {
  /** Past every type of ours, as a foreign script would write. */
  const insertRaw = async (column: keyof ScoreClaimTable, value: unknown) => {
    const { writer } = current();
    const row: Record<string, unknown> = { ...claim, [column]: value };
    const names = Object.keys(row).map((name) => sql.ref(name));
    const values = Object.values(row).map((one) => sql`${one}`);
    await sql`insert into score_claim (${sql.join(names)}) values (${sql.join(values)})`.execute(writer);
  };

  test.each<[string, keyof ScoreClaimTable, unknown]>([
    ["text with a comma as a number", "value_hundredths", "2,31"],
    ["a word as a number", "value_hundredths", "tinggi"],
    ["an empty text as a number", "value_hundredths", ""],
    ["a fraction as hundredths", "value_hundredths", "2.31"],
    ["a value above every scale", "value_hundredths", 501],
    ["a negative value", "value_hundredths", -1],
    ["more than two decimals", "printed_decimals", 3],
    ["an unknown level", "node_level", "bab"],
    ["an unknown layer", "layer", "lain"],
    ["an unknown confidence", "confidence", "mungkin"],
    ["an unknown region", "region_id", "r-99"],
    ["an unknown source", "source_id", "s-99"],
    ["an unknown instrument", "instrument", "spbe-2019"],
    ["no value", "value_hundredths", null],
    ["no source", "source_id", null],
  ])("refuse %s", async (_what, column, value) => {
    await insertCountry(current().writer);
    await expect(insertRaw(column, value)).rejects.toThrow();
    expect(await current().reader.selectFrom("score_claim").select("id").execute()).toEqual([]);
  });
});
