import type { AdoptionField, AdoptionProblem, VisitIdentity } from "../../domain/practice-adoption.ts";
import type { RecordFields } from "../../domain/record.ts";
import {
  ADOPTION_HINTS,
  ADOPTION_LABELS,
  ADOPTION_STATE_OPTIONS,
  sayAdoptionProblem,
  visitOptions,
} from "../../text/id/adoptions.ts";
import { SelectField, TextAreaField, TextField } from "../ui/field.tsx";

/** The two questions that an office answers before it begins. */
export function FirstQuestions(props: FieldsProps) {
  const about = describe(props);
  return (
    <>
      <TextAreaField {...about("bagian")} rows={4} />
      <TextField {...about("sasaran")} type="date" autoComplete="off" />
      {props.visits.length > 0 && <SelectField {...about("kunjungan")} options={visitOptions(props.visits)} optional />}
    </>
  );
}

/** Everything that an office says about copying a practice. */
export function AdoptionFields(props: FieldsProps) {
  const about = describe(props);
  return (
    <>
      <FirstQuestions {...props} />
      <TextAreaField {...about("ubahan")} rows={4} optional />
      <SelectField {...about("keadaan")} options={ADOPTION_STATE_OPTIONS} />
      <TextAreaField {...about("hasil")} rows={5} optional />
      <TextAreaField {...about("alasan")} rows={4} />
    </>
  );
}

type FieldsProps = {
  fields: RecordFields;
  problems: readonly AdoptionProblem[];
  /** On which the office learnt from the practice's region. */
  visits: readonly VisitIdentity[];
};

function describe({ fields, problems }: FieldsProps) {
  return (name: AdoptionField) => {
    const problem = problems.find(({ field }) => field === name);
    return {
      ...{ id: name, name, label: ADOPTION_LABELS[name], hint: ADOPTION_HINTS[name], value: fields[name] ?? "" },
      ...(problem === undefined ? {} : { error: sayAdoptionProblem(problem) }),
    };
  };
}

/** The problems as the summary lists them. */
export function listAdoptionProblems(problems: readonly AdoptionProblem[]) {
  return problems.map((problem) => ({ id: problem.field, text: sayAdoptionProblem(problem) }));
}
