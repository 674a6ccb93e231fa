import type { OfficeZone } from "../../domain/days.ts";
import type { HandoverItem } from "../../domain/handover.ts";
import { HANDOVER } from "../../text/id/handover.ts";
import { paths } from "../../text/paths.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { type Option, SelectField, TextAreaField } from "../ui/field.tsx";
import { HandoverItems } from "./handover-items.tsx";

/** Two steps on one page: who leaves and what is theirs, then who follows them. */
export function HandoverOffer({ people, items, zone, typed, problems }: HandoverOfferProps) {
  const given = people.find(({ id }) => id === typed.from);
  const said = problems.map((id) => ({ id, text: HANDOVER.problems[id] }));
  const errorOf = (field: Problem) => (problems.includes(field) ? HANDOVER.problems[field] : undefined);
  const followers = people.filter(({ id, isMember }) => isMember && id !== typed.from);
  return (
    <div className="stack-lg">
      <ErrorSummary problems={said} />
      <form action={paths.handovers()} className="picker">
        <SelectField
          id="dari"
          name="dari"
          label={HANDOVER.from}
          error={errorOf("dari")}
          value={typed.from}
          options={[CHOOSE, ...people.map(toOption)]}
        />
        <p>
          <Button quiet>{HANDOVER.show}</Button>
        </p>
      </form>
      {given !== undefined && items !== null && (
        <form method="post" action={paths.handovers(given.id)} className="stack-lg">
          <input type="hidden" name="dari" value={given.id} />
          <div className="stack-sm">
            <h3>{HANDOVER.passes}</h3>
            <HandoverItems items={items} zone={zone} />
          </div>
          <SelectField
            id="kepada"
            name="kepada"
            label={HANDOVER.to}
            error={errorOf("kepada")}
            value={typed.to}
            options={[CHOOSE, ...followers.map(toOption)]}
          />
          <TextAreaField
            id="catatan"
            name="catatan"
            label={HANDOVER.note}
            hint={HANDOVER.noteHint}
            optional
            rows={4}
            error={errorOf("catatan")}
            value={typed.note}
          />
          <p>
            <Button>{HANDOVER.send}</Button>
          </p>
        </form>
      )}
    </div>
  );
}

const CHOOSE: Option = { value: "", label: HANDOVER.choose };

function toOption({ id, name, position, isMember }: OfficePerson): Option {
  const what = isMember ? position : HANDOVER.former;
  return { value: id, label: `${name}, ${what}` };
}

type Problem = keyof typeof HANDOVER.problems;
type OfficePerson = {
  readonly id: string;
  readonly name: string;
  readonly position: string;
  readonly isMember: boolean;
};

type HandoverOfferProps = {
  people: readonly OfficePerson[];
  /** What would pass from `typed.from`; `null` while nobody is chosen. */
  items: readonly HandoverItem[] | null;
  zone: OfficeZone;
  typed: { readonly from: string; readonly to: string; readonly note: string };
  problems: readonly Problem[];
};
