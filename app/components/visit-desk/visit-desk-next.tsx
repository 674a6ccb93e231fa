import type { VisitDeskView } from "../../domain/visit-desk-view.ts";
import { STEP_MOVES } from "../../domain/visit-step.ts";
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
            {acts.map(({ label, href }, at) => (
              <a key={href} className={at === 0 ? "btn" : "btn btn-2"} href={href}>
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

/** What is to be done, the awaited first. */
function actsOf({ id, wait, moves, hasReport, hasCommitments, visibility, sides, mayDecide }: VisitDeskView) {
  const isRemoved = visibility === "removed";
  const may = (move: string) => !isRemoved && moves.some((one) => one.move === move);
  return [
    {
      ...{ isOpen: isRemoved && mayDecide && sides.length > 0, label: VISIT_DESK.objectRemoval },
      href: paths.visitObject(id),
    },
    {
      isOpen: hasReport && wait?.task === "report",
      label: may("publish") ? VISIT_DESK.publishReport : VISIT_DESK.writeReport,
      href: paths.visitReport(id),
    },
    { isOpen: may("confirm") || may("object"), label: VISIT_DESK.confirm, href: paths.visitConfirm(id) },
    {
      ...{ isOpen: hasCommitments && wait?.task === "check", label: VISIT_DESK.answerCheck },
      href: paths.visitChecks(id),
    },
    ...STEP_MOVES.map((move) => ({
      ...{ isOpen: may(move), label: STEPS[move].label },
      href: paths.visitMove(id, stepWord(move)),
    })),
  ].filter(({ isOpen }) => isOpen);
}
