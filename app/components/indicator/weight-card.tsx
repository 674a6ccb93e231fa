import type { IndicatorView } from "../../domain/indicator-view.ts";
import { formatWeight } from "../../text/format.ts";
import { INDICATOR, sayGain } from "../../text/id/indicators.ts";
import { CAPABILITIES } from "../../text/id/instrument.ts";
import { Card } from "../ui/card.tsx";

/** What the indicator weighs in the index and in its aspect, and what one level more adds. */
export function WeightCard({ view: { instrument, indicator, aspect } }: { view: IndicatorView }) {
  const { no, weight, capability } = indicator;
  // A share of the aspect in hundredths of a per cent, as weights are.
  const share = Math.round((weight * 10_000) / aspect.weight);
  return (
    <Card label={INDICATOR.weight}>
      <p className="small strong">{INDICATOR.weight}</p>
      <p className="big">{formatWeight(weight)}</p>
      <p>{sayGain(instrument, no)}</p>
      <p className="small muted">{INDICATOR.share(formatWeight(share), aspect.name)}</p>
      {capability !== null && <p className="small muted">{INDICATOR.capability(CAPABILITIES[capability])}</p>}
    </Card>
  );
}
