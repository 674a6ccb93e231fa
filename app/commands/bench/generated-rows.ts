import type { Database } from "better-sqlite3";
import type { Schema } from "../../../db/schema.ts";
import { starterId } from "../../platform/content/starter-id.server.ts";
import { regionId, sourceId } from "../../usecases/load-rows.server.ts";
import { GENERATED_SLUG } from "./generated-content.ts";
import type { GeneratedValue } from "./generated-values.ts";

const AUTHOR = "uji kecepatan";

/** Enters values of a region as claims and adopts each, by prepared statements of the connection. */
export function createGeneratedWriter(connection: Database, { instrument, now }: { instrument: string; now: Date }) {
  const insertClaim = createInsert<Claim>(connection, "score_claim");
  const insertAdoption = createInsert<Adoption>(connection, "score_adoption");
  const source_id = sourceId(GENERATED_SLUG);

  return {
    /** @returns how many claims were entered */
    write(regionCode: string, values: readonly GeneratedValue[]): number {
      const region_id = regionId(regionCode);
      for (const value of values) {
        const claim = claimOf(value, { region_id, instrument, source_id, now });
        insertClaim(claim);
        insertAdoption(adoptionOf(claim));
      }
      return values.length;
    },
  };
}

type Claim = Schema["score_claim"];
type Adoption = Schema["score_adoption"];
type Place = Pick<Claim, "region_id" | "instrument" | "source_id"> & { now: Date };

/** The columns are those of the first row. */
export function createInsert<Row extends object>(connection: Database, table: keyof Schema): (row: Row) => void {
  let statement: { run(row: Row): unknown } | undefined;
  return (row) => {
    statement ??= connection.prepare(insertSql(table, Object.keys(row)));
    statement.run(row);
  };
}

function insertSql(table: string, columns: readonly string[]): string {
  return `insert into ${table} (${columns.join(", ")}) values (${columns.map((name) => `@${name}`).join(", ")})`;
}

function claimOf({ year, node, value, band }: GeneratedValue, { now, ...place }: Place): Claim {
  return {
    id: starterId("generated claim", place.region_id, year, node.level, node.no),
    ...place,
    year,
    node_level: node.level,
    node_no: node.no,
    value_hundredths: value,
    printed_decimals: 2,
    published_band: band,
    round_kind: "evaluation",
    layer: "official",
    source_place: "npm run bench",
    confidence: "low",
    note: null,
    entered_at: now.toISOString(),
    entered_by: AUTHOR,
    entered_reason: "dibuat untuk uji kecepatan",
    checked_at: null,
    checked_by: null,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_reason: null,
  };
}

function adoptionOf(claim: Claim): Adoption {
  const { id, region_id, year, instrument, node_level, node_no, layer, entered_at } = claim;
  return {
    id: starterId("generated adoption", id),
    region_id,
    year,
    instrument,
    node_level,
    node_no,
    layer,
    claim_id: id,
    disputed: 0,
    decided_by: "rule",
    person: null,
    reason: "satu-satunya nilai",
    decided_at: entered_at,
    superseded_at: null,
  };
}
