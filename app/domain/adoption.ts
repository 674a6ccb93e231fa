import { type Claim, type Confidence, mayBeEqual, type SourceKind } from "./score.ts";

export type Adoption =
  | { readonly kind: "none" }
  | {
      readonly kind: "adopted";
      readonly claim: Claim;
      /** Other standing claims that may be the same value. */
      readonly support: readonly Claim[];
      /** Other standing claims with another value: the adopted one is disputed. */
      readonly disagreeing: readonly Claim[];
      readonly disputed: boolean;
      /** For the record, in Indonesian. */
      readonly reason: string;
    }
  | {
      /** Claims of equal rank differ: none is adopted, all are shown. */
      readonly kind: "conflict";
      readonly claims: readonly Claim[];
      /** Standing claims of lower rank. */
      readonly others: readonly Claim[];
      readonly disputed: true;
      readonly reason: string;
    };

const CONFIDENCES: readonly Confidence[] = ["high", "medium", "low"];

/** Kinds of source in the order in which they win; kinds of one line are equal. */
const SOURCE_RANKS: readonly (readonly SourceKind[])[] = [
  ["ministry_report", "decree"],
  ["press_quoting_decree", "own_site_quoting_decree"],
  ["assessor"],
  ["own_site"],
  ["press"],
  ["regulation", "dataset", "other"],
];

const SOURCE_WORDS: Record<SourceKind, string> = {
  ministry_report: "laporan kementerian",
  decree: "keputusan menteri",
  press_quoting_decree: "berita yang mengutip keputusan menteri",
  own_site_quoting_decree: "situs daerah yang mengutip keputusan menteri",
  assessor: "keterangan asesor",
  own_site: "situs daerah",
  press: "berita",
  regulation: "peraturan",
  dataset: "kumpulan data",
  other: "sumber lain",
};

const CONFIDENCE_WORDS: Record<Confidence, string> = { high: "tinggi", medium: "sedang", low: "rendah" };

/**
 * Chooses among the standing claims for one region, year, instrument, node and layer.
 * Confidence decides first, so a lower one never beats a higher one; then the kind of source. Claims of equal
 * rank that cannot be one value are a conflict. The order of the input never matters. Decisions of people are
 * not known here: the caller keeps them. Throws if the claims are not of one year, instrument and node.
 */
export function adoptClaim(standing: readonly Claim[]): Adoption {
  assertOneNode(standing);
  const claims = [...standing].sort(byRank);
  const best = claims[0];
  if (best === undefined) return { kind: "none" };
  const equals = claims.filter((claim) => compareRank(claim, best) === 0);
  const others = claims.filter((claim) => compareRank(claim, best) !== 0);
  if (!allMayBeEqual(equals)) {
    return { kind: "conflict", claims: equals, others, disputed: true, reason: conflictReason(best) };
  }
  const rest = claims.slice(1);
  const support = rest.filter((claim) => mayBeEqual(claim, best));
  const disagreeing = rest.filter((claim) => !mayBeEqual(claim, best));
  return {
    kind: "adopted",
    claim: best,
    support,
    disagreeing,
    disputed: disagreeing.length > 0,
    reason: adoptionReason(best, equals[1], others),
  };
}

function byRank(a: Claim, b: Claim): number {
  return (
    compareRank(a, b) ||
    // Of agreeing claims of equal rank the more exact one, then the one that also tells the band.
    b.decimals - a.decimals ||
    Number(b.publishedBand !== null) - Number(a.publishedBand !== null) ||
    (a.id < b.id ? -1 : 1)
  );
}

function compareRank(a: Claim, b: Claim): number {
  return (
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    sourceRank(a.sourceKind) - sourceRank(b.sourceKind)
  );
}

function sourceRank(kind: SourceKind): number {
  return SOURCE_RANKS.findIndex((kinds) => kinds.includes(kind));
}

function allMayBeEqual(claims: readonly Claim[]): boolean {
  return claims.every((claim, at) => claims.slice(at + 1).every((other) => mayBeEqual(claim, other)));
}

function conflictReason(best: Claim): string {
  return `sumber yang setara (${SOURCE_WORDS[best.sourceKind]}) menyebut nilai yang berbeda`;
}

function adoptionReason(best: Claim, equal: Claim | undefined, others: readonly Claim[]): string {
  if (equal !== undefined) {
    return equal.decimals < best.decimals
      ? "sumber yang setara sejalan; dipilih desimal yang lebih lengkap"
      : "sumber yang setara menyebut nilai yang sama";
  }
  const next = others[0];
  if (next === undefined) return "satu-satunya klaim";
  if (sourceRank(next.sourceKind) > sourceRank(best.sourceKind)) {
    return `${SOURCE_WORDS[best.sourceKind]} mendahului ${SOURCE_WORDS[next.sourceKind]}`;
  }
  return `keyakinan ${CONFIDENCE_WORDS[best.confidence]} mendahului keyakinan ${CONFIDENCE_WORDS[next.confidence]}`;
}

function assertOneNode(claims: readonly Claim[]): void {
  const key = ({ year, instrument, node }: Claim) => `${year} ${instrument} ${node.level} ${node.no}`;
  const first = claims[0];
  if (first !== undefined && claims.some((claim) => key(claim) !== key(first))) {
    throw new RangeError("Claims of different years, instruments or nodes cannot be weighed against each other");
  }
}
