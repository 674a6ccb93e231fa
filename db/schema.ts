import type { AccountSchema } from "./schema-accounts.ts";
import type { AttachmentSchema } from "./schema-attachments.ts";
import type { PracticeSchema } from "./schema-practices.ts";
import type { QuestionSchema } from "./schema-questions.ts";
import type { SearchSchema } from "./schema-search.ts";
import type { VisitSchema } from "./schema-visits.ts";

/**
 * Table interfaces. Texts are ISO days or instants where they hold dates, flags are 0 or 1,
 * scores are hundredths (2,59 is 259). `tests/db/schema.test.ts` compares them with the migrated database.
 */
type Flag = 0 | 1;

/** A regency, city or province. The id stays when the code moves. */
export interface RegionTable {
  id: string;
  /** Current Kemendagri code with its dot: "18.11". */
  code: string;
  kind: "province" | "regency" | "city";
  /** Official name: "Kabupaten Mesuji". */
  name: string;
  /** Name without its kind: "Mesuji". */
  short_name: string;
  /** Lower case, numbers padded: people's alphabetical order on both databases. */
  sort_name: string;
  province_id: string | null;
  /** 0 for the six administrative parts of Jakarta. */
  own_government: Flag;
  population: number | null;
  area_m2: number | null;
  latitude: number | null;
  longitude: number | null;
  tile_column: number | null;
  tile_row: number | null;
  /** Where population, area and name were read. */
  profile_source_id: string;
  note: string | null;
}

/** Every code a region has or had, in every code book. */
export interface RegionCodeTable {
  region_id: string;
  scheme: "kemendagri" | "bps";
  code: string;
  current: Flag;
  /** Edition of the code table it was read in. */
  basis: string | null;
}

export interface RegionAliasTable {
  region_id: string;
  alias: string;
  /** `normalizeName(alias)` of the domain: what matching compares. */
  normalized: string;
  kind: "abbreviation" | "former_name" | "spelling" | "english" | "other";
}

export interface SourceTable {
  id: string;
  slug: string;
  kind: string;
  title: string;
  publisher: string | null;
  number: string | null;
  /** ISO day, month (YYYY-MM) or year, as precise as known. */
  date: string | null;
  address: string | null;
  /** 1 where the address names only the site, not the page. */
  address_is_site: Flag;
  note: string | null;
}

export interface InstrumentTable {
  code: string;
  title: string;
  sort_order: number;
}

/** One yearly round of assessment. */
export interface ScoreRoundTable {
  id: string;
  year: number;
  instrument: string;
  kind: string;
  guide: string | null;
  decree: string | null;
  bodies: number | null;
  local_bodies: number | null;
  list_complete: Flag;
  published: Flag;
  source_id: string | null;
  note: string | null;
}

/** What somebody printed. Rows are never changed or deleted; withdrawing fills the three last columns once. */
export interface ScoreClaimTable {
  id: string;
  region_id: string;
  year: number;
  instrument: string;
  node_level: "index" | "domain" | "aspect" | "indicator";
  node_no: number;
  value_hundredths: number;
  printed_decimals: number;
  published_band: string | null;
  round_kind: string;
  layer: "official" | "self" | "simulation";
  source_id: string;
  source_place: string;
  confidence: "high" | "medium" | "low";
  note: string | null;
  entered_at: string;
  entered_by: string;
  entered_reason: string;
  checked_at: string | null;
  checked_by: string | null;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
}

/** Which claim stands for a region, year, instrument, node and layer. The current row has no `superseded_at`. */
export interface ScoreAdoptionTable {
  id: string;
  region_id: string;
  year: number;
  instrument: string;
  node_level: "index" | "domain" | "aspect" | "indicator";
  node_no: number;
  layer: "official" | "self" | "simulation";
  /** `null` where claims of equal rank differ: a conflict without an adopted value. */
  claim_id: string | null;
  /** 1 where at least one standing claim differs from the others, adopted or not. */
  disputed: Flag;
  decided_by: "rule" | "person";
  person: string | null;
  reason: string;
  decided_at: string;
  superseded_at: string | null;
}

/** A missing value that a source speaks of, beside those that follow from the rounds. */
export interface ScoreAbsenceTable {
  id: string;
  region_id: string;
  year: number;
  instrument: string;
  kind: string;
  source_id: string | null;
  note: string | null;
}

/** Means printed by the ministry: notes with a source, never computed with. */
export interface ScoreAverageTable {
  id: string;
  year: number;
  instrument: string;
  body_group: string;
  measure: "index" | "domain" | "aspect" | "target" | "respondents";
  node_no: number;
  value_hundredths: number;
  printed_decimals: number;
  source_id: string;
  source_place: string;
  confidence: "high" | "medium" | "low";
  note: string | null;
}

/** Median and middle half of the official adopted values of a group, recomputed with every change of values. */
export interface ScoreBenchmarkTable {
  year: number;
  instrument: string;
  node_level: "index" | "domain" | "aspect" | "indicator";
  node_no: number;
  /** "nation", or a province's region id. */
  scope: string;
  kind: "province" | "regency" | "city";
  /** Bodies with a value, out of `bodies` with an own government. */
  n: number;
  bodies: number;
  /** Ten-thousandths (2,595 is 25950): a median may lie between two values. */
  quarter_low: number;
  median: number;
  quarter_high: number;
}

/** The peers that a region had by a published recipe when a year was first loaded. Rows are never changed or deleted. */
export interface PeerGroupTable {
  region_id: string;
  year: number;
  recipe: string;
  /** JSON: `[[regionId, distance], …]`, nearest first, distances in ten-thousandths. */
  peers: string;
  frozen_at: string;
}

/** One row: the number that every publishing change raises, and the fingerprint of the loaded starter content. */
export interface ContentStateTable {
  id: 1;
  version: number;
  starter_hash: string | null;
}

/** A public page as its data stood on a day. Rows are never changed or deleted. */
export interface SnapshotTable {
  /** ISO day in WIB. */
  day: string;
  /** Canonical address of the page below the site, with its query. */
  path: string;
  /** SHA-256 of the canonical JSON of the rows in `body`, in hexadecimal. */
  hash: string;
  /** Canonical JSON of `SnapshotBody` in the domain. */
  body: string;
  created_at: string;
}

export interface Schema
  extends AccountSchema,
    AttachmentSchema,
    PracticeSchema,
    QuestionSchema,
    SearchSchema,
    VisitSchema {
  region: RegionTable;
  region_code: RegionCodeTable;
  region_alias: RegionAliasTable;
  source: SourceTable;
  instrument: InstrumentTable;
  score_round: ScoreRoundTable;
  score_claim: ScoreClaimTable;
  score_adoption: ScoreAdoptionTable;
  score_absence: ScoreAbsenceTable;
  score_average: ScoreAverageTable;
  score_benchmark: ScoreBenchmarkTable;
  peer_group: PeerGroupTable;
  content_state: ContentStateTable;
  snapshot: SnapshotTable;
}
