import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { VisitParty, VisitTime } from "../../domain/visit.ts";
import type { GuestRefused } from "../../domain/visit-guest.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { saySeatsTaken, VISIT_DESK } from "../../text/id/visit-desk.ts";
import { sayGuestProblem, VISIT_GUESTS } from "../../text/id/visit-guests.ts";
import { sayPair, sayVisitDays, sayVisitHours } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { TextAreaField, TextField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";

/** A session of two other offices: how one's own stands with it, and the one thing to do. */
export function VisitJoinPage(props: VisitJoinProps) {
  const { frame, id, visitor, host, when, seats, joined, state, refused } = props;
  const problems = (refused?.problems ?? []).map((one) => ({ id: one.field, text: sayGuestProblem(one) }));
  const days = [sayVisitDays(when), sayVisitHours(when)].filter((part) => part !== "").join(", ");
  const isIn = state === "asked" || state === "joined";
  const maySend = isIn || (props.isOpen && state !== "declined" && joined < seats);
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={VISIT_GUESTS.joinTitle}
      lead={`${sayPair({ visitor, host })}, ${days}`}
      before={<ErrorSummary problems={problems} />}
    >
      <form method="post" action={paths.visitJoin(id)} className="stack-lg after-head" noValidate>
        {refused?.closed != null && <Notice kind="warn" title={VISIT_GUESTS[refused.closed]} />}
        <p>{sayStanding(props)}</p>
        <p className="muted">{saySeatsTaken(joined, seats)}</p>
        <input type="hidden" name={FORM_KEYS.submission} value={props.submission} />
        <input type="hidden" name="maksud" value={isIn ? "batal" : "ikut"} />
        {maySend && !isIn && <RequestFields refused={refused} />}
        <p className="row">
          {maySend && <Button>{isIn ? VISIT_GUESTS.leave : VISIT_GUESTS.join}</Button>}
          <a className="btn btn-2" href={paths.ownVisits}>
            {VISIT_GUESTS.back}
          </a>
        </p>
      </form>
    </WorkspacePage>
  );
}

function sayStanding({ state, isOpen }: VisitJoinProps): string {
  if (state === "asked" && !isOpen) return VISIT_DESK.request.missed;
  if (state === "asked" || state === "joined" || state === "declined") return VISIT_GUESTS[state];
  return isOpen ? VISIT_GUESTS.joinLead : VISIT_GUESTS.notOpen;
}

function RequestFields({ refused }: Pick<VisitJoinProps, "refused">) {
  const errorOf = (field: "jumlah" | "catatan") => {
    const problem = refused?.problems.find((one) => one.field === field);
    return problem && sayGuestProblem(problem);
  };
  return (
    <>
      <TextField
        id="jumlah"
        name="jumlah"
        label={VISIT_GUESTS.people}
        value={refused?.typed.jumlah ?? ""}
        error={errorOf("jumlah")}
        inputMode="numeric"
        optional
      />
      <TextAreaField
        id="catatan"
        name="catatan"
        label={VISIT_GUESTS.note}
        hint={VISIT_GUESTS.noteHint}
        value={refused?.typed.catatan ?? ""}
        error={errorOf("catatan")}
        rows={4}
        optional
      />
    </>
  );
}

type VisitJoinProps = {
  frame: WorkspaceFrame;
  /** Key of this form; sent twice, it is carried out once. */
  submission: string;
  id: string;
  visitor: VisitParty;
  host: VisitParty;
  when: VisitTime;
  seats: number;
  joined: number;
  state: "asked" | "joined" | "declined" | "left" | null;
  isOpen: boolean;
  refused: GuestRefused | undefined;
};
