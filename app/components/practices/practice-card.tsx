import type { PracticeCard } from "../../domain/practice-list-view.ts";
import { formatDay } from "../../text/format.ts";
import {
  groupIndicators,
  PRACTICES,
  sayCopied,
  sayCost,
  sayIndicatorNumbers,
  sayWeeks,
} from "../../text/id/practices.ts";
import { paths } from "../../text/paths.ts";
import { DemoTag } from "../layout/demo-banner.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { EvidenceMeter } from "./evidence-meter.tsx";
import { PracticeStatusTags } from "./practice-status.tsx";

/** One practice in a list: problem, steps, result, and what it took. `daerah` goes along to its page. */
export function PracticeItem({ card, daerah }: { card: PracticeCard; daerah: string | undefined }) {
  const { slug, title, region, source, isDemo } = card;
  const { card: words } = PRACTICES;
  return (
    <article className="item">
      <div className="item-main">
        <p className="meta">
          <strong>{region.name}</strong>
          {region.provinceName !== null && <span>{region.provinceName}</span>}
          <PracticeStatusTags {...card} />
          {isDemo && <DemoTag />}
        </p>
        <h3>
          <a href={paths.practice(slug, { daerah })}>{title}</a>
        </h3>
        {TEXTS.map((name) =>
          card[name] === "" ? null : (
            <p key={name}>
              <b>{words[name]}</b> {card[name]}
            </p>
          ),
        )}
        {source !== null && (
          <p className="small muted">
            {words.source} {source.title}
            {source.date !== null && `, ${formatDay(source.date)}`}
          </p>
        )}
      </div>
      <PracticeMeasures card={card} />
    </article>
  );
}

const TEXTS = ["problem", "steps", "outcome"] as const;

function PracticeMeasures({ card }: { card: PracticeCard }) {
  const { card: words } = PRACTICES;
  const cost = sayCost(card.cost);
  const weeks = sayWeeks(card.weeks);
  return (
    <dl className="mini">
      {card.indicators.length > 0 && (
        <div>
          <dt>{words.indicator}</dt>
          <dd>
            {groupIndicators(card.indicators).map(({ instrument, tag, items }) => (
              <span className="item-ind" key={instrument}>
                {sayIndicatorNumbers(items.map(({ no }) => no))} <InstrumentTag tag={tag} />
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.evidence}</dt>
        <dd>
          <EvidenceMeter step={card.evidence} />
        </dd>
      </div>
      <div>
        <dt>{words.cost}</dt>
        <dd>{cost ?? <Unstated />}</dd>
      </div>
      {weeks !== undefined && (
        <div>
          <dt>{words.time}</dt>
          <dd>{weeks}</dd>
        </div>
      )}
      <div>
        <dt>{words.copied}</dt>
        <dd>{sayCopied(card)}</dd>
      </div>
    </dl>
  );
}

/** What its author has not stated. */
export function Unstated() {
  return (
    <span className="nil">
      <i aria-hidden="true">–</i>
      <span>{PRACTICES.card.unstated}</span>
    </span>
  );
}
