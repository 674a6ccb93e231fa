import type { TextPreviews } from "../../domain/people-text.ts";
import type { PracticeProblem } from "../../domain/practice-problem.ts";
import type { RecordFields } from "../../domain/record.ts";
import { labelPracticeField, PRACTICE_HINTS, PRACTICE_LABELS, splitField } from "../../text/id/practice-form.ts";
import { sayPracticeProblem } from "../../text/id/practice-problems.ts";
import { TextPreview } from "../prose/text-preview.tsx";
import { TextAreaField } from "../ui/field.tsx";

/** What the fields of a practice show: texts, what is wrong with them, and how they will read. */
export type Filled = {
  readonly fields: RecordFields;
  readonly problems: readonly PracticeProblem[];
  readonly previews: TextPreviews;
};

/** Id, name, label, hint, text and error of one field. In rows the label carries no number: its row does. */
export function aboutField({ fields, problems }: Filled, name: string) {
  const { base, row } = splitField(name);
  const problem = problems.find(({ field }) => field === name);
  const hint = PRACTICE_HINTS[base];
  return {
    ...{ id: name, name, value: fields[name] ?? "" },
    label: row === undefined ? labelPracticeField(name) : (PRACTICE_LABELS[base] ?? name),
    // The same words in every row would be read over.
    ...(hint === undefined || (row !== undefined && row !== "1") ? {} : { hint }),
    ...(problem === undefined ? {} : { error: sayPracticeProblem(problem) }),
  };
}

/** A text in Markdown with how it will read. */
export function MarkdownField({ filled, name, rows = 5, optional = false }: MarkdownProps) {
  return (
    <div className="stack-sm">
      <TextAreaField {...aboutField(filled, name)} rows={rows} optional={optional} />
      <TextPreview label={labelPracticeField(name)} result={filled.previews[name]} />
    </div>
  );
}

type MarkdownProps = { filled: Filled; name: string; rows?: number; optional?: boolean };
