import type { HandoverParts, OneHandoverView } from "../../domain/handover.ts";
import { formatDay, formatInstant } from "../../text/format.ts";
import { HANDOVER, HANDOVER_STATES } from "../../text/id/handover.ts";
import { sayPerson } from "../../text/id/people.ts";
import { recordForm } from "../../text/id/records.ts";
import { paths, printViewOf } from "../../text/paths.ts";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { Button } from "../ui/button.tsx";
import { HandoverItems, StandingDrafts } from "./handover-items.tsx";

/** One handover on one page, which also prints with lines to sign: who, to whom, what passes, and the buttons of whoever looks. */
export function HandoverSheet({ handover, parts, page }: HandoverSheetProps) {
  const { id, fromName, toName, note, state, createdAt, closedAt, items, standing, zone } = handover;
  return (
    <>
      <PrintHead>{`${HANDOVER.title}, ${handover.officeName}`}</PrintHead>
      <Section id="siapa" title="Siapa dan kapan">
        <dl className="facts">
          <div>
            <dt>{HANDOVER.giver}</dt>
            <dd>{sayPerson(fromName)}</dd>
          </div>
          <div>
            <dt>{HANDOVER.taker}</dt>
            <dd>{sayPerson(toName)}</dd>
          </div>
          <div>
            <dt>Ditawarkan</dt>
            <dd>{formatInstant(createdAt, zone)}</dd>
          </div>
          <div>
            <dt>Keadaan</dt>
            <dd>
              {HANDOVER_STATES[state]}
              {closedAt !== null && `, ${formatInstant(closedAt, zone)}`}
            </dd>
          </div>
          {note !== null && (
            <div>
              <dt>Catatan</dt>
              <dd className="kept-lines">{note}</dd>
            </div>
          )}
        </dl>
      </Section>
      {state === "open" && (
        <Section id="isi-serah-terima" title={HANDOVER.passes}>
          <div className="stack-lg">
            <HandoverItems items={items} zone={zone} />
            <div className="row no-print">
              {parts.accepts && (
                <form method="post" action={paths.handoverAccept(id)}>
                  <Button>{HANDOVER.accept}</Button>
                </form>
              )}
              {parts.withdraws && (
                <form method="post" action={paths.handoverWithdraw(id)}>
                  <Button quiet>{parts.accepts ? HANDOVER.decline : HANDOVER.withdraw}</Button>
                </form>
              )}
            </div>
          </div>
        </Section>
      )}
      {standing.length > 0 && (
        <Section id="draf-tertinggal" title={HANDOVER.standing}>
          <div className="stack-lg">
            <p>{parts.isTaker ? HANDOVER.standingText : HANDOVER.standingOther}</p>
            {parts.isTaker &&
              standing.map(({ subject, subjectId }) => (
                <p key={subject + subjectId}>
                  <a href={recordForm(subject, subjectId)}>{HANDOVER.ownDraft}</a>
                </p>
              ))}
            <StandingDrafts drafts={standing} zone={zone} />
          </div>
        </Section>
      )}
      <div className="print-only signs">
        <p>{`${HANDOVER.giver}: ${sayPerson(fromName)}`}</p>
        <p>{`${HANDOVER.taker}: ${sayPerson(toName)}`}</p>
      </div>
      <p className="no-print after-head">
        <a href={printViewOf(page.path)}>{HANDOVER.print}</a>
      </p>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </>
  );
}

type HandoverSheetProps = {
  handover: OneHandoverView;
  parts: HandoverParts;
  page: { readonly path: string; readonly address: string; readonly day: string };
};
