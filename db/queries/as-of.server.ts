import {
  AliasNode,
  type FromNode,
  IdentifierNode,
  type JoinNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  type QueryId,
  sql,
  TableNode,
} from "kysely";
import type { Db } from "../open.server.ts";

/**
 * The database as its claims and decisions stood at an instant, for any query that only reads: what came later is left
 * out, what was withdrawn or superseded later still stands. Benchmarks are recomputed and not kept, so none are given;
 * every other table is read as it is now.
 *
 * @param instant ISO UTC text with milliseconds, as the columns hold it
 */
export function readAsOf(db: Db, instant: string): Db {
  return db.withPlugin(new AsOfPlugin(pastTables(db, instant)));
}

type PastTables = ReadonlyMap<string, OperationNode>;

class AsOfPlugin implements KyselyPlugin {
  readonly #transformer: PastTransformer;

  constructor(tables: PastTables) {
    this.#transformer = new PastTransformer(tables);
  }

  transformQuery: KyselyPlugin["transformQuery"] = ({ node, queryId }) =>
    this.#transformer.transformNode(node, queryId);

  transformResult: KyselyPlugin["transformResult"] = async ({ result }) => result;
}

/** Puts a subquery under the same name in the place of each table that has a past. */
class PastTransformer extends OperationNodeTransformer {
  readonly #tables: PastTables;

  constructor(tables: PastTables) {
    super();
    this.#tables = tables;
  }

  protected override transformFrom(node: FromNode, queryId?: QueryId): FromNode {
    const from = super.transformFrom(node, queryId);
    return { ...from, froms: from.froms.map((table) => this.#inThePast(table)) };
  }

  protected override transformJoin(node: JoinNode, queryId?: QueryId): JoinNode {
    const join = super.transformJoin(node, queryId);
    return { ...join, table: this.#inThePast(join.table) };
  }

  #inThePast(node: OperationNode): OperationNode {
    const table = AliasNode.is(node) ? node.node : node;
    if (!TableNode.is(table)) return node;
    const { name } = table.table.identifier;
    const past = this.#tables.get(name);
    if (past === undefined) return node;
    return AliasNode.create(past, AliasNode.is(node) ? node.alias : IdentifierNode.create(name));
  }
}

function pastTables(db: Db, instant: string): PastTables {
  const claims = db
    .selectFrom("score_claim")
    .select([
      ...(["id", "region_id", "year", "instrument", "node_level", "node_no", "value_hundredths"] as const),
      ...(["printed_decimals", "published_band", "round_kind", "layer", "source_id", "source_place"] as const),
      ...(["confidence", "note", "entered_at", "entered_by", "entered_reason"] as const),
    ])
    .select((eb) => [
      eb.case().when("checked_at", "<=", instant).then(eb.ref("checked_at")).end().as("checked_at"),
      eb.case().when("checked_at", "<=", instant).then(eb.ref("checked_by")).end().as("checked_by"),
      eb.case().when("withdrawn_at", "<=", instant).then(eb.ref("withdrawn_at")).end().as("withdrawn_at"),
      eb.case().when("withdrawn_at", "<=", instant).then(eb.ref("withdrawn_by")).end().as("withdrawn_by"),
      eb.case().when("withdrawn_at", "<=", instant).then(eb.ref("withdrawn_reason")).end().as("withdrawn_reason"),
    ])
    .where("entered_at", "<=", instant);
  const adoptions = db
    .selectFrom("score_adoption")
    .select([
      ...(["id", "region_id", "year", "instrument", "node_level", "node_no", "layer", "claim_id"] as const),
      ...(["disputed", "decided_by", "person", "reason", "decided_at"] as const),
    ])
    .select((eb) =>
      eb.case().when("superseded_at", "<=", instant).then(eb.ref("superseded_at")).end().as("superseded_at"),
    )
    .where("decided_at", "<=", instant);
  const benchmarks = db.selectFrom("score_benchmark").selectAll().where(sql<boolean>`1 = 0`);
  return new Map([
    ["score_claim", claims.toOperationNode()],
    ["score_adoption", adoptions.toOperationNode()],
    ["score_benchmark", benchmarks.toOperationNode()],
  ]);
}
