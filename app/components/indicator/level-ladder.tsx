import type { IndicatorView } from "../../domain/indicator-view.ts";
import { INDICATOR } from "../../text/id/indicators.ts";
import { formatIndexPart } from "../../text/level-gain.ts";
import { EmptyState } from "../ui/empty-state.tsx";

/** The levels by name, the lowest first, each with what it contributes to the index. */
export function LevelLadder({ view: { levels, indicator } }: { view: IndicatorView }) {
  if (levels.length === 0) return <EmptyState>{INDICATOR.noLevels}</EmptyState>;
  return (
    <ol className="ladder">
      {levels.map(({ level, name }) => (
        <li key={level}>
          <span className="lv">
            <span className="vh">{INDICATOR.level} </span>
            {level}
          </span>
          <h3>{name}</h3>
          <p className="small muted">{INDICATOR.contributes(formatIndexPart(level * indicator.weight))}</p>
        </li>
      ))}
    </ol>
  );
}
