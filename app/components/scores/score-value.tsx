import type { Claim } from "../../domain/score.ts";
import type { BandView, ScoreView } from "../../domain/score-view.ts";
import { formatScore } from "../../text/format.ts";
import { COMPUTED, LOW_CONFIDENCE, sayOtherValues } from "../../text/id/scores.ts";
import { BandPips } from "../ui/band.tsx";
import { Missing } from "../ui/missing.tsx";

/** The printed value, or the word for why there is none. */
export function ScoreValue({ score }: { score: ScoreView }) {
  if (score.status !== "available") return <Missing absence={score.status} />;
  return <span className="val">{formatScore(score)}</span>;
}

/** What a reader must know beside the value of a year: a low confidence, and what other sources print. */
export function ScoreDoubts({ score, disagreeing }: { score: ScoreView | undefined; disagreeing: readonly Claim[] }) {
  return (
    <>
      {score?.status === "available" && score.confidence === "low" && <span className="sub">{LOW_CONFIDENCE}</span>}
      {disagreeing.length > 0 && <span className="sub">{sayOtherValues(disagreeing)}</span>}
    </>
  );
}

/** The rating band in lozenges and word, and whether nobody printed it; a word that the instrument does not know stands alone. */
export function BandWordOf({ band }: { band: BandView | null }) {
  if (band === null) return null;
  return (
    <>
      {band.rank === null ? <span>{band.label}</span> : <BandPips rank={band.rank} label={band.label} />}
      {band.origin === "computed" && <span className="sub">{COMPUTED}</span>}
    </>
  );
}
