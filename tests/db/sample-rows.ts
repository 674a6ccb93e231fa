import type { Db } from "../../db/open.server.ts";
import type {
  RegionTable,
  ScoreAdoptionTable,
  ScoreClaimTable,
  ScoreRoundTable,
  SourceTable,
} from "../../db/schema.ts";

/** Rows with what a test does not care about filled in; ids are chosen so that order by id is not order by content. */

function regionRow(code: string, name: string, overrides: Partial<RegionTable> = {}): RegionTable {
  const province = code.length === 2;
  return {
    id: `r-${code}`,
    code,
    kind: province ? "province" : "regency",
    name: province ? `Provinsi ${name}` : `Kabupaten ${name}`,
    short_name: name,
    sort_name: name.toLowerCase(),
    province_id: province ? null : `r-${code.slice(0, 2)}`,
    own_government: 1,
    population: null,
    area_m2: null,
    latitude: null,
    longitude: null,
    tile_column: null,
    tile_row: null,
    profile_source_id: "s-laporan",
    note: null,
    ...overrides,
  };
}

function sourceRow(slug: string, overrides: Partial<SourceTable> = {}): SourceTable {
  return {
    id: `s-${slug}`,
    slug,
    kind: "press",
    title: slug,
    publisher: null,
    number: null,
    date: null,
    address: null,
    address_is_site: 0,
    note: null,
    ...overrides,
  };
}

export function claimRow(id: string, overrides: Partial<ScoreClaimTable> = {}): ScoreClaimTable {
  return {
    id,
    region_id: "r-18.11",
    year: 2024,
    instrument: "spbe-2020",
    node_level: "index",
    node_no: 0,
    value_hundredths: 399,
    printed_decimals: 2,
    published_band: null,
    round_kind: "evaluation",
    layer: "official",
    source_id: "s-laporan",
    source_place: "tabel",
    confidence: "high",
    note: null,
    entered_at: "2026-11-25T00:00:00.000Z",
    entered_by: "uji",
    entered_reason: "uji",
    checked_at: null,
    checked_by: null,
    withdrawn_at: null,
    withdrawn_by: null,
    withdrawn_reason: null,
    ...overrides,
  };
}

/** The decision for a claim row; with `claim_id: null` a conflict. */
export function adoptionRow(claim: ScoreClaimTable, overrides: Partial<ScoreAdoptionTable> = {}): ScoreAdoptionTable {
  const { region_id, year, instrument, node_level, node_no, layer } = claim;
  return {
    ...{ id: `a-${claim.id}`, region_id, year, instrument, node_level, node_no, layer, claim_id: claim.id },
    ...{ disputed: 0, decided_by: "rule", person: null, reason: "satu-satunya klaim" },
    ...{ decided_at: "2026-11-25T00:00:00.000Z", superseded_at: null },
    ...overrides,
  };
}

export function roundRow(year: number, instrument: string, overrides: Partial<ScoreRoundTable> = {}): ScoreRoundTable {
  return {
    id: `round-${year}-${instrument}`,
    year,
    instrument,
    kind: "evaluation",
    guide: null,
    decree: null,
    bodies: null,
    local_bodies: null,
    list_complete: 0,
    published: 1,
    source_id: null,
    note: null,
    ...overrides,
  };
}

/** Two provinces, three regencies (one without an own government), a city, two sources, two instruments. */
export async function insertCountry(db: Db): Promise<void> {
  await db
    .insertInto("source")
    .values([sourceRow("laporan", { kind: "ministry_report", title: "Z Laporan" }), sourceRow("berita")])
    .execute();
  await db
    .insertInto("region")
    .values([
      regionRow("18", "Lampung", { tile_column: 2, tile_row: 7 }),
      regionRow("31", "DKI Jakarta"),
      regionRow("18.11", "Mesuji", { id: "r-18.11", area_m2: 2_200_410_000 }),
      regionRow("18.12", "Tulang Bawang Barat", { id: "r-18.12" }),
      regionRow("18.72", "Metro", { kind: "city", name: "Kota Metro" }),
      regionRow("31.01", "Kepulauan Seribu", { own_government: 0 }),
    ])
    .execute();
  await db
    .insertInto("instrument")
    .values([
      { code: "spbe-2018", title: "5/2018", sort_order: 1 },
      { code: "spbe-2020", title: "59/2020", sort_order: 2 },
    ])
    .execute();
}

/** Enters claims, each adopted unless it is withdrawn. */
export async function insertAdopted(db: Db, ...claims: ScoreClaimTable[]): Promise<void> {
  await db.insertInto("score_claim").values(claims).execute();
  const standing = claims.filter(({ withdrawn_at }) => withdrawn_at === null);
  await db
    .insertInto("score_adoption")
    .values(standing.map((claim) => adoptionRow(claim)))
    .execute();
}
