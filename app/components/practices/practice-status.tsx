import type { PracticeKind, PracticeStatus } from "../../domain/practice.ts";
import { PRACTICE_KIND, PRACTICE_STATUS, PRACTICES } from "../../text/id/practices.ts";

/** How it stands today, grey where nobody confirmed it lately; and that it is a lesson. */
export function PracticeStatusTags({ kind, status, unconfirmed, quiet = false }: PracticeStatusTagsProps) {
  const isLesson = kind === "lesson";
  return (
    <>
      {isLesson && <span className="tag">{PRACTICE_KIND.lesson}</span>}
      {!(isLesson && status === "unknown") && (
        <span className={`tag${LOOKS[status]}${unconfirmed ? " tag-old" : ""}`}>{PRACTICE_STATUS[status]}</span>
      )}
      {unconfirmed && !quiet && status !== "unknown" && (
        <span className="small muted">{PRACTICES.card.unconfirmed}</span>
      )}
    </>
  );
}

const LOOKS: Record<PracticeStatus, string> = {
  planned: "",
  running: " tag-ok",
  changed: " tag-ok",
  stopped: " tag-warn",
  unknown: "",
};

type PracticeStatusTagsProps = {
  kind: PracticeKind;
  status: PracticeStatus;
  unconfirmed: boolean;
  /** Whether a sentence beside it says so. */
  quiet?: boolean;
};
