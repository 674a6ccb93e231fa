import type { PracticeCard, RelatedPractices } from "../../domain/practice-list-view.ts";
import { PRACTICE } from "../../text/id/practice-page.ts";
import { PRACTICES, RELATED, sayCopied } from "../../text/id/practices.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";
import { PracticeStatusTags } from "./practice-status.tsx";

/** What the offices of a region did, the newest first. */
export function RegionPractices({ practices }: { practices: RelatedPractices }) {
  const { cards, total } = practices;
  const [first] = cards;
  return (
    <Section id="praktik" title={RELATED.region} note={RELATED.regionNote}>
      <PracticeLines cards={cards} />
      {total > cards.length && first !== undefined && (
        <MoreLink href={paths.practices({ q: first.region.name })}>{RELATED.all(total)}</MoreLink>
      )}
    </Section>
  );
}

/** What offices did about an indicator, by the step from level to level that they state. */
export function IndicatorPractices({ practices, instrument, no }: IndicatorPracticesProps) {
  const { cards, total } = practices;
  const href = paths.practices({ indikator: `${instrument}/${no}` });
  return (
    <Section id="praktik" title={PRACTICES.title} note={RELATED.indicatorNote}>
      {total === 0 && <p>{RELATED.indicatorNone}</p>}
      {groupBySteps(cards, instrument, no).map(({ step, members }) => (
        <div className="stack-sm" key={step}>
          <h3>{step}</h3>
          <PracticeLines cards={members} withRegion />
        </div>
      ))}
      {total > 0 && <MoreLink href={href}>{RELATED.all(total)}</MoreLink>}
    </Section>
  );
}

/** Proven practices of small regions that nobody has copied yet. */
export function UncopiedGems({ practices }: { practices: RelatedPractices }) {
  return (
    <Section id="permata" title={RELATED.gems} note={RELATED.gemsNote}>
      <PracticeLines cards={practices.cards} withRegion />
    </Section>
  );
}

function PracticeLines({ cards, withRegion = false }: { cards: readonly PracticeCard[]; withRegion?: boolean }) {
  return (
    <ul className="lines">
      {cards.map((card) => (
        <li key={card.slug}>
          <a href={paths.practice(card.slug)}>{card.title}</a>
          <span className="row small muted">
            {withRegion && <span>{card.region.name}</span>}
            <PracticeStatusTags {...card} />
            <span>{PRACTICE.evidence(card.evidence)}</span>
            {card.adoptions > 0 && <span>{sayCopied(card)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** In the order of the levels that they begin from; those that state none come last. */
function groupBySteps(cards: readonly PracticeCard[], instrument: string, no: number) {
  const groups = new Map<string, { order: number; members: PracticeCard[] }>();
  for (const card of cards) {
    const own = card.indicators.find((one) => one.instrument === instrument && one.no === no);
    const stated = own !== undefined && (own.from !== null || own.to !== null);
    const step = stated ? RELATED.step(PRACTICE.levelStep(own.from, own.to)) : RELATED.noStep;
    const order = stated ? (own.from ?? 0) * 10 + (own.to ?? 0) : Number.POSITIVE_INFINITY;
    const group = groups.get(step);
    if (group === undefined) groups.set(step, { order, members: [card] });
    else group.members.push(card);
  }
  return [...groups].map(([step, group]) => ({ step, ...group })).sort((a, b) => a.order - b.order);
}

type IndicatorPracticesProps = { practices: RelatedPractices; instrument: string; no: number };
