import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { GuestRow } from "../../domain/visit-desk-view.ts";
import type { GuestRefused } from "../../domain/visit-guest.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { sayGuest, saySeatsTaken } from "../../text/id/visit-desk.ts";
import { sayGuestProblem, VISIT_GUESTS } from "../../text/id/visit-guests.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { SelectField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";

const ANSWERS = [
  { value: "", label: VISIT_GUESTS.choose },
  { value: "terima", label: VISIT_GUESTS.accept },
  { value: "tolak", label: VISIT_GUESTS.decline },
];

/** An office that asks for a seat, and the host's answer. */
export function VisitGuestPage(props: VisitGuestProps) {
  const { frame, submission, visitId, guest, seats, joined, isOpen, refused } = props;
  const problems = (refused?.problems ?? []).map((one) => ({ id: one.field, text: sayGuestProblem(one) }));
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={VISIT_GUESTS.answerTitle}
      lead={`${sayGuest(guest)}. ${saySeatsTaken(joined, seats)}`}
      before={<ErrorSummary problems={problems} />}
    >
      <form method="post" action={paths.visitGuest(visitId, guest.id)} className="stack-lg after-head" noValidate>
        <input type="hidden" name={FORM_KEYS.submission} value={submission} />
        {refused?.closed != null && <Notice kind="warn" title={VISIT_GUESTS[refused.closed]} />}
        {guest.note !== null && <p>{guest.note}</p>}
        {isOpen ? (
          <SelectField
            id="jawaban"
            name="jawaban"
            label={VISIT_GUESTS.answer}
            options={ANSWERS}
            value=""
            error={problems[0]?.text}
          />
        ) : (
          <p>{VISIT_GUESTS.answered}</p>
        )}
        <p className="row">
          {isOpen && <Button>{VISIT_GUESTS.send}</Button>}
          <a className="btn btn-2" href={paths.ownVisit(visitId)}>
            {VISIT_GUESTS.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

type VisitGuestProps = {
  frame: WorkspaceFrame;
  /** Key of this form; sent twice, it is carried out once. */
  submission: string;
  visitId: string;
  guest: GuestRow;
  seats: number;
  joined: number;
  isOpen: boolean;
  refused: GuestRefused | undefined;
};
