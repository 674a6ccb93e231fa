import { FORM_KEYS } from "../../domain/form-keys.ts";
import type { AnswerField, QuestionField } from "../../domain/question.ts";
import type { AnswerForm, QuestionForm, QuestionRefused } from "../../domain/question-form-view.ts";
import { ASK, QUESTION_HINTS, QUESTION_LABELS, sayQuestionProblem } from "../../text/id/questions.ts";
import { WritingHelp } from "../prose/writing-help.tsx";
import { SelectField, TextAreaField, TextField } from "../ui/field.tsx";

type Names = QuestionField | AnswerField;
type Wrong = Pick<QuestionRefused, "problems" | "why">;

/** What is wrong, as the summary lists it. */
export function questionProblems(refused: Wrong | undefined) {
  if (refused === undefined) return [];
  const why = refused.why === null ? [] : [{ id: "kirim", text: ASK[refused.why] }];
  return [...refused.problems.map((problem) => ({ id: problem.field, text: sayQuestionProblem(problem) })), ...why];
}

/** Label, hint and error of a field. */
function named(field: Names, refused: Wrong | undefined) {
  const problem = refused?.problems.find((one) => one.field === field);
  const hint = Object.entries(QUESTION_HINTS).find(([name]) => name === field)?.[1];
  return {
    ...{ id: field, name: field, label: QUESTION_LABELS[field], hint },
    error: problem === undefined ? undefined : sayQuestionProblem(problem),
  };
}

/** Keys that the form carries for the machine. */
export function FormKeys({ form: { submission, owner } }: { form: Pick<QuestionForm, "submission" | "owner"> }) {
  return (
    <>
      <input type="hidden" name={FORM_KEYS.submission} value={submission} />
      <input type="hidden" name={FORM_KEYS.owner} value={owner} />
    </>
  );
}

const LEVELS = [0, 1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: `Level ${level}` }));

/** Title and subject: what is asked before anything else. */
export function SubjectFields({ form, refused }: FieldsProps) {
  const typed = refused?.typed ?? form.fields;
  return (
    <>
      <TextField {...named("judul", refused)} value={typed.judul} maxLength={500} />
      {form.practice === null ? (
        <>
          <SelectField
            {...named("indikator", refused)}
            value={typed.indikator}
            options={[{ value: "", label: ASK.general }, ...form.indicators]}
          />
          <SelectField
            {...named("level", refused)}
            value={typed.level}
            options={[{ value: "", label: ASK.anyLevel }, ...LEVELS]}
          />
        </>
      ) : (
        <div id="praktik">
          <input type="hidden" name="praktik" value={typed.praktik} />
          <p>{form.practice === "" ? ASK.practiceGone : ASK.practice(form.practice)}</p>
        </div>
      )}
    </>
  );
}

export function BodyField({ form, refused }: FieldsProps) {
  const typed = refused?.typed ?? form.fields;
  return (
    <>
      <TextAreaField {...named("rincian", refused)} value={typed.rincian} rows={8} optional />
      <WritingHelp />
    </>
  );
}

export function AnswerFields({ form, refused }: AnswerProps) {
  const typed = refused?.typed ?? form.fields;
  return (
    <>
      <TextAreaField {...named("jawaban", refused)} value={typed.jawaban} rows={10} />
      <WritingHelp />
      <TextField {...named("lingkup", refused)} value={typed.lingkup} maxLength={500} optional />
      <SelectField
        {...named("instrumen", refused)}
        value={typed.instrumen}
        options={[{ value: "", label: ASK.anyInstrument }, ...form.instruments]}
      />
    </>
  );
}

type FieldsProps = { form: QuestionForm; refused: QuestionRefused<QuestionField> | undefined };
type AnswerProps = { form: AnswerForm; refused: QuestionRefused<AnswerField> | undefined };
