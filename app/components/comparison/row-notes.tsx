import type { ComparisonView } from "../../domain/comparison.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayComparable } from "../../text/id/comparison-gap.ts";
import { saySimilarity } from "../../text/id/comparison-median.ts";
import { describeGroup, LINK_WORDS, sayDepth, sayHidden } from "../../text/id/comparison-settings.ts";
import { KINDS, LEVELS } from "../../text/id/scores.ts";
import { type ComparisonLink, paths } from "../../text/paths.ts";

/** Below the table: which rows are not shown and why, who has a value at all, and how alike the regions are. */
export function RowNotes({ view, link }: { view: ComparisonView; link: Omit<ComparisonLink, "codes"> }) {
  const { regions, hidden, level, group, coverage, year, peers } = view;
  const [focus, ...others] = regions;
  const depth = sayDepth(level);
  const codes = regions.map(({ region }) => region.code);
  const deeper = level.shown === level.common && level.known !== level.common;
  return (
    <div className="stack-sm">
      {link.beda === "1" && <p>{sayHidden(hidden)}</p>}
      {depth && (
        <p>
          {depth}
          {deeper && (
            <>
              {" "}
              <a href={paths.comparison({ ...link, codes, tingkat: LEVELS[level.known] })}>{LINK_WORDS.deeper}</a>
            </>
          )}
        </p>
      )}
      {saySimilarity(view).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {group?.missing && <p>{describeGroup(group)}</p>}
      {focus !== undefined &&
        others.map((other) => <p key={other.region.code}>{sayComparable(focus, other, peers)}</p>)}
      {focus !== undefined && (
        <p className="no-print">
          <a href={paths.peers({ code: focus.region.code })}>{LINK_WORDS.peers}</a>
          {" · "}
          <a href={paths.simulation({ daerah: focus.region.code })} rel="nofollow">
            {LINK_WORDS.simulation(focus.label)}
          </a>
        </p>
      )}
      <p className="note">
        {coverage
          .map(({ kind, n, bodies, median }) => COMPARISON.coverage(KINDS[kind], n, bodies, year, median))
          .join(" ")}
      </p>
    </div>
  );
}
