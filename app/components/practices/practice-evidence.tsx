import type { PracticeView } from "../../domain/practice-view.ts";
import { formatList } from "../../text/format.ts";
import { shortName } from "../../text/id/indicators.ts";
import { PRACTICE, sayEvidenceWhy } from "../../text/id/practice-page.ts";
import { EVIDENCE_LABELS, groupIndicators, sayCopied, sayIndicatorNumbers } from "../../text/id/practices.ts";
import { paths } from "../../text/paths.ts";
import { InstrumentTag } from "../ui/instrument-tag.tsx";

/** How far it is proven, step by step with the reason, and what it is about. */
export function PracticeEvidence({ view, instruments }: PracticeEvidenceProps) {
  const { card, evidence } = view;
  return (
    <aside className="card stack" aria-label={PRACTICE.evidence(card.evidence)}>
      <h2 className="fig-h">{PRACTICE.evidence(card.evidence)}</h2>
      <ol className="evl">
        {evidence.steps.map(({ step, holds }) => (
          <li key={step} className={holds ? "on" : undefined}>
            <span>
              {EVIDENCE_LABELS[step]}
              <span className="vh">: {holds ? PRACTICE.reached : PRACTICE.notReached}.</span>
              <span className="sub">{sayEvidenceWhy(step, evidence.facts)}</span>
            </span>
          </li>
        ))}
      </ol>
      <dl className="mini">
        <Indicators view={view} instruments={instruments} />
        <div>
          <dt>{PRACTICE.copied}</dt>
          <dd>{sayCopied(card)}</dd>
        </div>
      </dl>
    </aside>
  );
}

/** Most indicators that are named one by one; the numbers of more stand in one line. */
const MOST_NAMED = 5;

function Indicators({ view: { card, indicatorNames }, instruments }: PracticeEvidenceProps) {
  if (card.indicators.length === 0) return null;
  const nameOf = (instrument: string, no: number) =>
    indicatorNames.find((one) => one.instrument === instrument && one.no === no)?.name ?? "";
  const tagOf = (code: string) => instruments.find((one) => one.code === code)?.tag ?? code;
  return (
    <div>
      <dt>{PRACTICE.indicators}</dt>
      <dd>
        {card.indicators.length > MOST_NAMED
          ? groupIndicators(card.indicators).map(({ instrument, items }) => (
              <span className="item-ind" key={instrument}>
                <a href={paths.practices({ instrumen: instrument })}>
                  {sayIndicatorNumbers(items.map(({ no }) => no))}
                </a>{" "}
                <InstrumentTag tag={tagOf(instrument)} />
                {sayLevels(items)}
              </span>
            ))
          : card.indicators.map((indicator) => (
              <span className="item-ind" key={`${indicator.instrument}/${indicator.no}`}>
                <a href={paths.indicator(indicator.instrument, indicator.no)}>
                  {indicator.no}. {shortName(nameOf(indicator.instrument, indicator.no))}
                </a>{" "}
                <InstrumentTag tag={tagOf(indicator.instrument)} />
                {sayLevels([indicator])}
              </span>
            ))}
        {card.officeName === null && <span className="sub">{PRACTICE.ownMapping}</span>}
      </dd>
    </div>
  );
}

function sayLevels(items: readonly { no: number; from: number | null; to: number | null }[]): string {
  const stated = items.filter(({ from, to }) => from !== null || to !== null);
  if (stated.length === 0) return "";
  const one = items.length === 1;
  return ` ${PRACTICE.level.toLowerCase()} ${formatList(stated.map(({ no, from, to }) => `${one ? "" : `${no}: `}${PRACTICE.levelStep(from, to)}`))}`;
}

type PracticeEvidenceProps = {
  view: PracticeView;
  instruments: readonly { readonly code: string; readonly tag: string }[];
};
