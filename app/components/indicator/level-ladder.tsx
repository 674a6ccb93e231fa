import type { IndicatorView } from "../../domain/indicator-view.ts";
import { nextLevel } from "../../domain/level-summary.ts";
import { INDICATOR } from "../../text/id/indicators.ts";
import { LEVEL_SUMMARY } from "../../text/id/level-summary.ts";
import { formatIndexPart } from "../../text/level-gain.ts";
import { EmptyState } from "../ui/empty-state.tsx";
import { LevelAsks, SummaryWarning } from "./level-asks.tsx";

/** The levels by name, the lowest first, each with what it asks (where that was summed up) and adds to the index. */
export function LevelLadder({ view: { instrument, levels, indicator, summary }, ownLevel }: LevelLadderProps) {
  if (levels.length === 0) return <EmptyState>{INDICATOR.noLevels}</EmptyState>;
  const next = summary === null ? null : nextLevel(summary, ownLevel);
  const askedOf = (level: number) => summary?.levels.find((one) => one.level === level);
  return (
    <div className="stack">
      {summary !== null && (
        <p className="lead">
          <span className="vh">{`${LEVEL_SUMMARY.question}: `}</span>
          {summary.question}
        </p>
      )}
      <ol className="ladder">
        {levels.map(({ level, name }) => {
          const asked = askedOf(level);
          return (
            <li key={level} id={`level-${level}`}>
              <span className="lv">
                <span className="vh">{INDICATOR.level} </span>
                {level}
              </span>
              <div>
                <h3>{name}</h3>
                {next === level && <p className="tag">{LEVEL_SUMMARY.next}</p>}
                <p className="small muted">{INDICATOR.contributes(formatIndexPart(level * indicator.weight))}</p>
              </div>
              {asked !== undefined && (
                <LevelAsks asked={asked} isNext={next === level} about={`${instrument.code}/${indicator.no}`} />
              )}
            </li>
          );
        })}
      </ol>
      {summary !== null && <SummaryWarning summary={summary} />}
    </div>
  );
}

type LevelLadderProps = {
  view: Pick<IndicatorView, "instrument" | "levels" | "indicator" | "summary">;
  /** Level on which the reader stands, where the address says so. */
  ownLevel: number | null;
};
