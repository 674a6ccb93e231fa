import type { VisitDeskView } from "../../domain/visit-desk-view.ts";
import type { VisitMove } from "../../domain/visit-moves.ts";
import { STEP_MOVES } from "../../domain/visit-step.ts";
import type { VisitTask } from "../../domain/visit-waiting.ts";
import { sayAbsent, sayNext, VISIT_DESK } from "../../text/id/visit-desk.ts";
import { STEPS, stepWord } from "../../text/id/visit-moves.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Section } from "../layout/section.tsx";

/** What a visit waits for, until when, and what this person may do about it now. */
export function VisitDeskNext({ view }: { view: VisitDeskView }) {
  const { id, wait, sides, mayDecide } = view;
  const absent = sides.length === 0 ? undefined : sayAbsent(view);
  const acts = actsOf(view);
  const isDecided = wait !== null && wait.task !== "report" && wait.task !== "check";
  return (
    <Section id="berikutnya" title={VISIT_DESK.next}>
      <div className="stack-lg">
        <p>{sayNext(view)}</p>
        {absent !== undefined && <Notice title={absent} />}
        {acts.length > 0 && (
          <p className="row">
            {acts.map(({ label, href, isAwaited }) => (
              <a key={href} className={isAwaited ? "btn" : "btn btn-2"} href={href}>
                {label}
              </a>
            ))}
          </p>
        )}
        {isDecided && sides.length > 0 && !mayDecide && acts.length === 0 && (
          <p className="muted">{VISIT_DESK.noDecision}</p>
        )}
        {sides.length === 0 && mayDecide && (
          <p>
            <a href={paths.visitJoin(id)}>{VISIT_DESK.leave}</a>
          </p>
        )}
      </div>
    </Section>
  );
}

/** What may be done now, what is awaited first. */
function actsOf(view: VisitDeskView) {
  const { id, moves, wait, hasReport, hasCommitments, visibility, sides, mayDecide } = view;
  const isRemoved = visibility === "removed";
  const may = (move: VisitMove) => !isRemoved && moves.some((one) => one.move === move);
  const task = wait?.task;
  const pages = [
    {
      isOpen: isRemoved && mayDecide && sides.length > 0,
      label: VISIT_DESK.objectRemoval,
      href: paths.visitObject(id),
    },
    {
      ...{ isOpen: hasReport && task === "report", href: paths.visitReport(id) },
      label: may("publish") ? VISIT_DESK.publishReport : VISIT_DESK.writeReport,
    },
    { isOpen: hasCommitments && task === "check", label: VISIT_DESK.answerCheck, href: paths.visitChecks(id) },
  ].map((page) => ({ ...page, isAwaited: true }));
  const answer = {
    ...{ isOpen: may("confirm") || may("object"), isAwaited: task === "confirm" },
    ...{ label: VISIT_DESK.confirm, href: paths.visitConfirm(id) },
  };
  const steps = STEP_MOVES.map((move) => ({
    ...{ isOpen: may(move), isAwaited: move === "send" || (task !== undefined && AWAITED[task] === move) },
    ...{ label: STEPS[move].label, href: paths.visitMove(id, stepWord(move)) },
  }));
  return [...pages, answer, ...steps]
    .filter(({ isOpen }) => isOpen)
    .sort((a, b) => Number(b.isAwaited) - Number(a.isAwaited));
}

/** The step that ends a wait. */
const AWAITED: Readonly<Partial<Record<VisitTask, VisitMove>>> = {
  answer: "accept",
  schedule: "schedule",
  hold: "hold",
};
