import type { VisitAskView } from "../../domain/visit-ask-view.ts";
import { MOST_STUCK } from "../../domain/visit-plan.ts";
import { VISIT_ASK } from "../../text/id/visit-ask.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { SelectField, TextAreaField } from "../ui/field.tsx";

/** Which indicator, and what is stuck. A host that was named before goes along. */
export function AskedQuestions({ view: { asked, indicator, indicators } }: { view: VisitAskView }) {
  const isUnknown = asked.indicator !== "" && indicator === null;
  return (
    <form action={paths.visitAsk()} className={indicator === null ? "stack-lg" : "card stack"} noValidate>
      {asked.host !== "" && <input type="hidden" name="tuan-rumah" value={asked.host} />}
      <SelectField
        id="indikator"
        name="indikator"
        label={VISIT_ASK.indicator}
        value={indicator === null ? "" : asked.indicator}
        options={[{ value: "", label: VISIT_ASK.noIndicator }, ...indicators]}
        {...(isUnknown ? { error: VISIT_ASK.unknownIndicator } : {})}
      />
      <TextAreaField
        id="kendala"
        name="kendala"
        label={VISIT_ASK.stuck}
        hint={VISIT_ASK.stuckHint}
        value={asked.stuck}
        rows={3}
        maxLength={MOST_STUCK}
      />
      <p className="row">
        <Button quiet={indicator !== null}>{indicator === null ? VISIT_ASK.next : VISIT_ASK.again}</Button>
      </p>
    </form>
  );
}
