import type { LevelSummary, SummarizedIndicator } from "../../domain/level-summary.ts";
import { LEVEL_SUMMARY } from "../../text/id/level-summary.ts";
import { ON_INDICATOR } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";

/** What one level asks in plain words; kinds of evidence are folded away unless this is where the reader goes next. */
export function LevelAsks({ asked: { level, asks, evidence, hint, doubt }, isNext, about }: LevelAsksProps) {
  return (
    <div className="asks">
      <p>{asks}</p>
      {hint !== null && (
        <p className="small muted">
          <span className="strong">{LEVEL_SUMMARY.hint(level - 1)}</span> {hint}
        </p>
      )}
      {doubt !== null && (
        <p className="small muted">
          <span className="strong">{LEVEL_SUMMARY.doubt}</span> {doubt}
        </p>
      )}
      <details open={isNext}>
        <summary>{LEVEL_SUMMARY.evidence(evidence.length)}</summary>
        <div className="prose small">
          <ul>
            {evidence.map((kind) => (
              <li key={kind}>{kind}</li>
            ))}
          </ul>
        </div>
        <p className="small">
          <a href={paths.questionNew({ indikator: about, level: String(level) })}>{ON_INDICATOR.askLevel(level)}</a>
        </p>
      </details>
    </div>
  );
}

/** What must be known about every summary: whose words these are, and of which guide. */
export function SummaryWarning({ summary }: { summary: SummarizedIndicator }) {
  const { note, disclaimer, guide, appliesTo } = summary;
  return (
    <div className="stack-sm small muted">
      {note !== null && (
        <p>
          <span className="strong">{LEVEL_SUMMARY.remark}</span> {note}
        </p>
      )}
      <p>{`${disclaimer} ${LEVEL_SUMMARY.source(guide)} ${appliesTo}`}</p>
    </div>
  );
}

type LevelAsksProps = {
  asked: LevelSummary;
  isNext: boolean;
  /** The indicator as addresses name it: "spbe-2020/9". */
  about: string;
};
