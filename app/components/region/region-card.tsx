import type { ReactNode } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import type { RegionView } from "../../domain/region-view.ts";
import { roundingInterval } from "../../domain/score.ts";
import type { AvailableScore, ScoreView } from "../../domain/score-view.ts";
import { formatArea, formatCount, formatScore } from "../../text/format.ts";
import { REGION } from "../../text/id/region.ts";
import { COMPUTED_BAND, ON_CUTOFF } from "../../text/id/scores.ts";
import { Badge } from "../ui/band.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Missing } from "../ui/missing.tsx";
import { SourceNumber } from "../ui/sources.tsx";

/** The newest value with everything that belongs to it, and the body's size. */
export function RegionCard({ view, score, instrument, valuesHref, numberOf }: RegionCardProps) {
  const { region, bpsCode, formerCodes } = view;
  const sourceNumber = <SourceNumber no={numberOf(region.profileSource)} />;
  return (
    <aside className="card" aria-label={REGION.latest(instrument.indexName, score.year)}>
      <div className="row">
        <span className="small strong">{REGION.latest(instrument.indexName, score.year)}</span>
        <InstrumentTag tag={instrument.tag} />
      </div>
      {score.status === "available" ? (
        <MainValue score={score} valuesHref={valuesHref} />
      ) : (
        <p>
          <Missing absence={score.status} />
        </p>
      )}
      {!region.ownGovernment && <p className="small muted">{REGION.noOwnGovernment}</p>}
      <hr />
      <dl className="mini">
        <Fact term={REGION.population}>
          {region.population === null ? <Missing absence="not_found" /> : formatCount(region.population)}
          {sourceNumber}
        </Fact>
        <Fact term={REGION.area}>
          {region.areaM2 === null ? <Missing absence="not_found" /> : formatArea(region.areaM2)}
          {sourceNumber}
        </Fact>
        {bpsCode !== null && <Fact term={REGION.bps}>{bpsCode}</Fact>}
        {formerCodes.length > 0 && <Fact term={REGION.formerCodes}>{formerCodes.join(", ")}</Fact>}
      </dl>
    </aside>
  );
}

function MainValue({ score, valuesHref }: { score: AvailableScore; valuesHref: string }) {
  const { band } = score;
  const { from, to } = roundingInterval(score);
  return (
    <>
      <p className="big">{formatScore(score)}</p>
      {band !== null && <p>{band.rank === null ? band.label : <Badge rank={band.rank} label={band.label} />}</p>}
      {band?.onCutoff && <p className="small muted">{ON_CUTOFF}</p>}
      {band?.origin === "computed" && <p className="small muted">{`Catatan: ${COMPUTED_BAND}.`}</p>}
      {score.decimals < 2 && <p className="small muted">{REGION.interval(exact(from), exact(to))}</p>}
      {score.disputed && (
        <p className="small">
          <a href={valuesHref}>{REGION.disputed}</a>
        </p>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Ten-thousandths with the digits they need: 36500 is 3,65. */
function exact(tenThousandths: number): string {
  return String(tenThousandths / 10_000).replace(".", ",");
}

type RegionCardProps = {
  view: RegionView;
  score: ScoreView;
  instrument: Instrument;
  valuesHref: string;
  numberOf: (sourceSlug: string) => number;
};
