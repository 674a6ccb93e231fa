import { expect, test } from "vitest";
import type { StarterContent } from "../../app/platform/content/starter.server.ts";
import type { StarterClaim } from "../../app/platform/content/starter-scores.server.ts";
import { loadStarterContent } from "../../app/usecases/load-starter.server.ts";
import type { Db } from "../../db/open.server.ts";
import { readContent } from "../support/content-copy.ts";
import { describeOnEachDatabase } from "../support/databases.ts";

const now = new Date("2026-11-25T03:00:00Z");
const content = readContent();

/** The two claims on Mesuji 2023: the ministry's 3,57 and a newspaper's 3,7. */
const [official, newspaper] = ["laporan-evaluasi-spbe-2023", "radar-lampung-mesuji-2024"].map((slug) => {
  const claim = content.claims.find((c) => c.region === "18.11" && c.node.level === "index" && c.source === slug);
  if (claim === undefined) throw new Error(`Mesuji has no claim from ${slug}`);
  return claim;
}) as [StarterClaim, StarterClaim];

/** The content with only these claims; other claims give another fingerprint. */
function withClaims(...claims: StarterClaim[]): StarterContent {
  return { ...content, hash: JSON.stringify(claims), claims };
}

async function listClaims(db: Db) {
  return db
    .selectFrom("score_claim")
    .select(["id", "value_hundredths as value", "withdrawn_by as withdrawnBy"])
    .orderBy("value_hundredths")
    .orderBy("withdrawn_by", (order) => order.asc().nullsLast())
    .execute();
}

async function listAdoptions(db: Db) {
  return db
    .selectFrom("score_adoption as adoption")
    .leftJoin("score_claim as claim", "claim.id", "adoption.claim_id")
    .select(["value_hundredths as value", "disputed", "decided_by as by"])
    .where("superseded_at", "is", null)
    .execute();
}

describeOnEachDatabase("loading changed starter content", (current) => {
  test("withdraws a claim that left the content and adopts what is left", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withClaims(official, newspaper), { now });
    const load = await loadStarterContent(writer, withClaims(newspaper), { now });
    expect(load).toEqual({ changed: true, entered: 0, withdrawn: 1 });
    expect(await listClaims(writer)).toMatchObject([
      { value: 357, withdrawnBy: "data awal" },
      { value: 370, withdrawnBy: null },
    ]);
    expect(await listAdoptions(writer)).toEqual([{ value: 370, disputed: 0, by: "rule" }]);
  });

  test("leaves no adoption where every claim is withdrawn", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withClaims(official), { now });
    await loadStarterContent(writer, withClaims(), { now });
    expect(await listAdoptions(writer)).toEqual([]);
  });

  test("enters a claim that is back as a new row", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withClaims(official, newspaper), { now });
    await loadStarterContent(writer, withClaims(newspaper), { now });
    await loadStarterContent(writer, { ...withClaims(official, newspaper), hash: "back" }, { now });
    expect(await listClaims(writer)).toMatchObject([
      { value: 357, withdrawnBy: "data awal" },
      { value: 357, withdrawnBy: null },
      { value: 370, withdrawnBy: null },
    ]);
    expect(await listAdoptions(writer)).toEqual([{ value: 357, disputed: 1, by: "rule" }]);
  });

  test("withdraws the old and enters the new claim when a value is corrected", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withClaims(official), { now });
    const corrected = { ...official, value: { ...official.value, value: newspaper.value.value } };
    await loadStarterContent(writer, withClaims(corrected), { now });
    expect(await listClaims(writer)).toMatchObject([
      { value: 357, withdrawnBy: "data awal" },
      { value: 370, withdrawnBy: null },
    ]);
  });

  test("does not bring back a claim that a person withdrew", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withClaims(official, newspaper), { now });
    await writer
      .updateTable("score_claim")
      .set({ withdrawn_at: now.toISOString(), withdrawn_by: "kurator", withdrawn_reason: "salah kutip" })
      .where("value_hundredths", "=", 370)
      .execute();
    const load = await loadStarterContent(writer, { ...withClaims(official, newspaper), hash: "again" }, { now });
    expect(load).toEqual({ changed: true, entered: 0, withdrawn: 0 });
    expect(await listAdoptions(writer)).toEqual([{ value: 357, disputed: 0, by: "rule" }]);
  });

  test("never overrides what a person adopted", async () => {
    const { writer } = current();
    await loadStarterContent(writer, withClaims(official, newspaper), { now });
    const adoption = await writer.selectFrom("score_adoption").selectAll().executeTakeFirstOrThrow();
    const [, press] = await listClaims(writer);
    await writer.updateTable("score_adoption").set({ superseded_at: now.toISOString() }).execute();
    await writer
      .insertInto("score_adoption")
      .values({ ...adoption, id: "by-person", claim_id: press?.id ?? null, decided_by: "person", person: "kurator" })
      .execute();
    await loadStarterContent(writer, withClaims(official), { now });
    expect(await listAdoptions(writer)).toEqual([{ value: 370, disputed: 1, by: "person" }]);
  });

  test("claims of equal rank that differ are a conflict without an adopted value", async () => {
    const { writer } = current();
    const other = { ...official, place: "tabel lain", value: { ...official.value, value: newspaper.value.value } };
    await loadStarterContent(writer, withClaims(official, other), { now });
    expect(await listAdoptions(writer)).toEqual([{ value: null, disputed: 1, by: "rule" }]);
  });
});
