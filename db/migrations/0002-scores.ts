import { type Kysely, sql } from "kysely";
import { createTable, protectRows } from "./tables.ts";

const LEVELS = sql`node_level in ('index', 'domain', 'aspect', 'indicator')`;
const LAYERS = sql`layer in ('official', 'self', 'simulation')`;
const CONFIDENCE = sql`confidence in ('high', 'medium', 'low')`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "instrument")
    .addColumn("code", "text", (c) => c.primaryKey().notNull())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("sort_order", "integer", (c) => c.notNull())
    .execute();

  await createTable(db, "score_round")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("instrument", "text", (c) => c.notNull().references("instrument.code"))
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("guide", "text")
    .addColumn("decree", "text")
    .addColumn("bodies", "integer")
    .addColumn("local_bodies", "integer")
    .addColumn("list_complete", "integer", (c) => c.notNull().check(sql`list_complete in (0, 1)`))
    .addColumn("published", "integer", (c) => c.notNull().check(sql`published in (0, 1)`))
    .addColumn("source_id", "text", (c) => c.references("source.id"))
    .addColumn("note", "text")
    .addUniqueConstraint("score_round_key", ["year", "instrument"])
    .execute();

  await createScoreClaim(db);
  await createScoreAdoption(db);

  await createTable(db, "score_absence")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("instrument", "text", (c) => c.notNull().references("instrument.code"))
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('not_assessed', 'not_applicable', 'withheld')`))
    .addColumn("source_id", "text", (c) => c.references("source.id"))
    .addColumn("note", "text")
    .addUniqueConstraint("score_absence_key", ["region_id", "year", "instrument"])
    .execute();

  await createTable(db, "score_average")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("instrument", "text", (c) => c.notNull().references("instrument.code"))
    .addColumn("body_group", "text", (c) => c.notNull())
    .addColumn("measure", "text", (c) =>
      c.notNull().check(sql`measure in ('index', 'domain', 'aspect', 'target', 'respondents')`),
    )
    .addColumn("node_no", "integer", (c) => c.notNull())
    .addColumn("value_hundredths", "integer", (c) => c.notNull())
    .addColumn("printed_decimals", "integer", (c) => c.notNull().check(sql`printed_decimals between 0 and 2`))
    .addColumn("source_id", "text", (c) => c.notNull().references("source.id"))
    .addColumn("source_place", "text", (c) => c.notNull())
    .addColumn("confidence", "text", (c) => c.notNull().check(CONFIDENCE))
    .addColumn("note", "text")
    .addUniqueConstraint("score_average_key", ["year", "body_group", "measure", "node_no", "source_id", "source_place"])
    .execute();

  await createTable(db, "score_benchmark")
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("instrument", "text", (c) => c.notNull().references("instrument.code"))
    .addColumn("node_level", "text", (c) => c.notNull().check(LEVELS))
    .addColumn("node_no", "integer", (c) => c.notNull())
    .addColumn("scope", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull().check(sql`kind in ('province', 'regency', 'city')`))
    .addColumn("n", "integer", (c) => c.notNull())
    .addColumn("bodies", "integer", (c) => c.notNull())
    .addColumn("quarter_low", "integer", (c) => c.notNull())
    .addColumn("median", "integer", (c) => c.notNull())
    .addColumn("quarter_high", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("score_benchmark_key", ["scope", "kind", "year", "instrument", "node_level", "node_no"])
    .execute();
}

async function createScoreClaim(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "score_claim")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("instrument", "text", (c) => c.notNull().references("instrument.code"))
    .addColumn("node_level", "text", (c) => c.notNull().check(LEVELS))
    .addColumn("node_no", "integer", (c) => c.notNull())
    // The instrument's own scale is a finding, not a refusal: decision 13.
    .addColumn("value_hundredths", "integer", (c) => c.notNull().check(sql`value_hundredths between 0 and 500`))
    .addColumn("printed_decimals", "integer", (c) => c.notNull().check(sql`printed_decimals between 0 and 2`))
    .addColumn("published_band", "text")
    .addColumn("round_kind", "text", (c) => c.notNull())
    .addColumn("layer", "text", (c) => c.notNull().check(LAYERS))
    .addColumn("source_id", "text", (c) => c.notNull().references("source.id"))
    .addColumn("source_place", "text", (c) => c.notNull())
    .addColumn("confidence", "text", (c) => c.notNull().check(CONFIDENCE))
    .addColumn("note", "text")
    .addColumn("entered_at", "text", (c) => c.notNull())
    .addColumn("entered_by", "text", (c) => c.notNull())
    .addColumn("entered_reason", "text", (c) => c.notNull())
    .addColumn("checked_at", "text")
    .addColumn("checked_by", "text")
    .addColumn("withdrawn_at", "text")
    .addColumn("withdrawn_by", "text")
    .addColumn("withdrawn_reason", "text")
    .execute();
  const key = ["region_id", "year", "instrument", "node_level", "node_no", "round_kind", "source_id", "source_place"];
  await db.schema
    .createIndex("score_claim_standing_key")
    .unique()
    .on("score_claim")
    .columns(key)
    .where(sql.ref("withdrawn_at"), "is", null)
    .execute();
  await db.schema
    .createIndex("score_claim_by_region")
    .on("score_claim")
    .columns(["region_id", "node_level", "year"])
    .execute();
  await db.schema.createIndex("score_claim_by_source").on("score_claim").columns(["source_id", "region_id"]).execute();
  const fillOnce = ["checked_at", "checked_by", "withdrawn_at", "withdrawn_by", "withdrawn_reason"];
  await protectRows(db, "score_claim", fillOnce, [
    "id",
    ...key,
    "value_hundredths",
    "printed_decimals",
    "published_band",
    "layer",
    "confidence",
    "note",
    "entered_at",
    "entered_by",
    "entered_reason",
  ]);
}

async function createScoreAdoption(db: Kysely<unknown>): Promise<void> {
  await createTable(db, "score_adoption")
    .addColumn("id", "text", (c) => c.primaryKey().notNull())
    .addColumn("region_id", "text", (c) => c.notNull().references("region.id"))
    .addColumn("year", "integer", (c) => c.notNull())
    .addColumn("instrument", "text", (c) => c.notNull().references("instrument.code"))
    .addColumn("node_level", "text", (c) => c.notNull().check(LEVELS))
    .addColumn("node_no", "integer", (c) => c.notNull())
    .addColumn("layer", "text", (c) => c.notNull().check(LAYERS))
    .addColumn("claim_id", "text", (c) => c.references("score_claim.id"))
    .addColumn("disputed", "integer", (c) => c.notNull().check(sql`disputed in (0, 1)`))
    .addColumn("decided_by", "text", (c) => c.notNull().check(sql`decided_by in ('rule', 'person')`))
    .addColumn("person", "text")
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("decided_at", "text", (c) => c.notNull())
    .addColumn("superseded_at", "text")
    .execute();
  // In the order in which pages read: one region, some levels, perhaps one year.
  const key = ["region_id", "node_level", "year", "instrument", "node_no", "layer"];
  await db.schema
    .createIndex("score_adoption_standing_key")
    .unique()
    .on("score_adoption")
    .columns(key)
    .where(sql.ref("superseded_at"), "is", null)
    .execute();
  await db.schema
    .createIndex("score_adoption_by_node")
    .on("score_adoption")
    .columns(["instrument", "node_level", "node_no", "year"])
    .where(sql.ref("superseded_at"), "is", null)
    .execute();
  await protectRows(
    db,
    "score_adoption",
    ["superseded_at"],
    ["id", ...key, "claim_id", "disputed", "decided_by", "person", "reason", "decided_at"],
  );
}
