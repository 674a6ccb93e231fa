import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { VisitAskRefused, VisitAskView, VisitRequestForm } from "../../domain/visit-ask-view.ts";
import { sayLoad } from "../../text/id/hosts.ts";
import { VISIT_ASK } from "../../text/id/visit-ask.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { TextAreaField } from "../ui/field.tsx";
import { aboutPlanField, IndicatorFields, RequestFields } from "../visit-form/plan-fields.tsx";
import { SessionList } from "./host-search.tsx";

/** The request to a host: what is stuck, questions, documents, how and when, and who comes. */
export function RequestForm({ view, request, refused }: RequestFormProps) {
  const { asked, indicators, maySend } = view;
  const { host, sessions, submission, owner } = request;
  const filled = { fields: refused?.typed ?? request.fields, problems: refused?.problems ?? [], indicators };
  const kept = { indikator: asked.indicator, "tuan-rumah": host.code };
  const draft = paths.visitAskDraft(kept);
  return (
    <>
      <p className="row">
        <a href={paths.visitAsk({ indikator: asked.indicator, kendala: asked.stuck })}>{VISIT_ASK.changeHost}</a>
        <span className="small muted">{sayLoad(host, true)}</span>
      </p>
      {!host.hasOffice && (
        <Notice kind="warn">
          <p>{VISIT_ASK.noOffice(host.officeName)}</p>
        </Notice>
      )}
      {host.isFull && (
        <Notice kind="warn">
          <p>{VISIT_ASK.full}</p>
        </Notice>
      )}
      {sessions.length > 0 && (
        <section className="card stack-sm" aria-labelledby="h-sesi">
          <h2 id="h-sesi">{VISIT_ASK.sessions}</h2>
          <p>{VISIT_ASK.sessionsLead}</p>
          <SessionList sessions={sessions} />
        </section>
      )}
      <form method="post" action={maySend ? paths.visitAsk(kept) : draft} className="stack-lg" noValidate>
        <input type="hidden" name={FORM_KEYS.submission} value={submission} />
        <input type="hidden" name={FORM_KEYS.owner} value={owner} />
        <IndicatorFields filled={filled} />
        <TextAreaField {...aboutPlanField(filled, "kendala")} rows={4} />
        <RequestFields filled={filled} />
        {!maySend && (
          <Notice>
            <p>{VISIT_ASK.draftOnly}</p>
          </Notice>
        )}
        <p className="row">
          {maySend && <Button>{VISIT_ASK.send}</Button>}
          <button type="submit" className={maySend ? "btn btn-2" : "btn"} formAction={draft}>
            {VISIT_ASK.draft}
          </button>
        </p>
      </form>
    </>
  );
}

type RequestFormProps = { view: VisitAskView; request: VisitRequestForm; refused: VisitAskRefused | undefined };
