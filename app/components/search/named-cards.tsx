import type { SummedIndicator } from "../../domain/indicator-query.ts";
import type { SearchView } from "../../domain/search-view.ts";
import { LEVEL_SUMMARY, sayNextLevel } from "../../text/id/level-summary.ts";
import { SEARCH } from "../../text/id/search.ts";
import { paths } from "../../text/paths.ts";
import { CandidateList } from "../region/ask-region.tsx";
import { Card } from "../ui/card.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";

/** What the query names: a region, regions that may be meant, an indicator by its number. */
export function NamedCards({ view }: { view: SearchView }) {
  const { region, candidates, indicators } = view;
  const [indicator, ...others] = indicators;
  if (region === null && candidates.length === 0 && indicator === undefined) return null;
  return (
    <div className="stack-lg pb-12">
      {region !== null && (
        <Card label={SEARCH.region}>
          <p className="label">{SEARCH.region}</p>
          <h2>
            <a href={paths.region(region.code)}>{region.name}</a>
          </h2>
          <p className="small muted">{[region.provinceName, `kode ${region.code}`].filter(Boolean).join(", ")}</p>
          <p className="row">
            <a href={paths.regionValues(region.code)}>{SEARCH.values}</a>
            <a href={paths.comparison({ codes: [region.code] })}>{SEARCH.compare}</a>
          </p>
        </Card>
      )}
      {candidates.length > 0 && (
        <Card>
          <h2>{SEARCH.maybe}</h2>
          <CandidateList candidates={candidates} hrefOf={paths.region} />
        </Card>
      )}
      {indicator !== undefined && <IndicatorCard indicator={indicator} others={others} />}
    </div>
  );
}

function IndicatorCard({ indicator, others }: { indicator: SummedIndicator; others: readonly SummedIndicator[] }) {
  const { instrument, tag, no, name, level } = indicator;
  return (
    <Card>
      <p className="row">
        <span className="label">{SEARCH.indicator(no)}</span>
        <InstrumentTag tag={tag} />
      </p>
      <h2>
        <a href={paths.indicator(instrument, no)}>{name}</a>
      </h2>
      {level !== null && <p>{SEARCH.level(level.level, level.name)}</p>}
      <NextAsks indicator={indicator} />
      {others.length > 0 && (
        <>
          <p className="small muted">{SEARCH.otherInstruments}</p>
          <ul className="lines">
            {others.map((other) => (
              <li key={other.instrument}>
                <a href={paths.indicator(other.instrument, other.no)}>{other.name}</a>
                <span className="small muted">{SEARCH.inInstrument(other.tag)}</span>
                <NextAsks indicator={other} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}

/** What is asked of somebody on the level that the query names; nothing without a level or a summary. */
function NextAsks({ indicator: { instrument, no, level, summary } }: { indicator: SummedIndicator }) {
  const sentence = level === null || summary === null ? null : sayNextLevel(summary, level.level);
  if (level === null || summary === null || sentence === null) return null;
  return (
    <>
      <p>{sentence}</p>
      <p className="small muted">
        <a href={`${paths.indicatorFor(instrument, no, [], level.level)}#level`}>{LEVEL_SUMMARY.cardMore}</a>
        {`. ${summary.disclaimer}`}
      </p>
    </>
  );
}
