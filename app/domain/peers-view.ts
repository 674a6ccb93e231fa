import type { PeerRecipe, PeerScope, PeerWeights } from "./peer-recipe.ts";
import type { Peer } from "./peers.ts";
import type { Region } from "./region.ts";
import type { PrintedValue } from "./score.ts";
import type { ScoreView } from "./score-view.ts";
import type { Source } from "./source.ts";

export type StartIndex = PrintedValue & { readonly sourceSlug: string };

/** A region of the page with what its likeness is computed from. */
export type PeerRegion = {
  readonly region: Region;
  /** Beside the others: "Mesuji", or the official name where two share it. */
  readonly label: string;
  /** "Sumatera"; `null` for a province that belongs to no known group. */
  readonly islandName: string | null;
  /** The official index of the base year, where it weighs something. */
  readonly start: StartIndex | null;
};

export type PeerEntry = PeerRegion & Pick<Peer, "distance" | "km" | "parts">;

/** A frozen group beside today's by the same recipe. */
export type FrozenGroup = {
  readonly year: number;
  readonly peers: readonly { readonly code: string; readonly name: string; readonly distance: number }[];
  /** Names that today's group has and the frozen one has not, and the other way round. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
};

/** Everything `/sebanding` shows for one region. */
export type PeersView = {
  readonly focus: PeerRegion;
  readonly scope: PeerScope;
  readonly weights: PeerWeights;
  /** The recipe in force, and the one whose weights are used; `null` for weights of the reader's own. */
  readonly inForce: PeerRecipe;
  readonly recipe: PeerRecipe | null;
  /** The round that starting indexes are read from, and the years there are. */
  readonly base: { readonly year: number; readonly instrument: string };
  readonly baseYears: readonly number[];
  /** The base year where the address names none. */
  readonly defaultYear: number;
  /** How many bodies the peers were looked for among, the region itself left out. */
  readonly candidates: number;
  readonly peers: readonly PeerEntry[];
  /** The newest official index of the region and its peers, by code. */
  readonly latest: Readonly<Record<string, ScoreView>>;
  readonly frozen: readonly FrozenGroup[];
  /** Numbered in this order on the page. */
  readonly sources: readonly Source[];
};

/** What the page of a region says of its peers, nearest first. */
export type RegionPeersView = Pick<PeersView, "focus" | "peers" | "base">;

/** What the address of `/sebanding` asked for and did not get, as typed. */
export type PeerRefusals = {
  readonly scope: string | undefined;
  readonly recipe: string | undefined;
  /** A year or range that is no published year. */
  readonly year: string | undefined;
  /** How many regions follow the first one. */
  readonly others: number;
};
