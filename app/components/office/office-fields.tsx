import { isFreeMail, type OfficeField, type OfficeProblem } from "../../domain/office.ts";
import type { TextPreviews } from "../../domain/people-text.ts";
import type { RecordFields } from "../../domain/record.ts";
import { OFFICE, OFFICE_HINTS, OFFICE_LABELS, sayOfficeProblem, ZONE_OPTIONS } from "../../text/id/office.ts";
import { Notice } from "../layout/notice.tsx";
import { TextPreview } from "../prose/text-preview.tsx";
import { WritingHelp } from "../prose/writing-help.tsx";
import { SelectField, TextAreaField, TextField } from "../ui/field.tsx";

/** The fields of an office's profile with what is wrong at each. */
export function OfficeFields({ fields, problems, previews = {} }: OfficeFieldsProps) {
  const about = (name: OfficeField) => {
    const problem = problems.find(({ field }) => field === name);
    return {
      ...{ id: name, name, label: OFFICE_LABELS[name], hint: OFFICE_HINTS[name], value: fields[name] ?? "" },
      ...(problem === undefined ? {} : { error: sayOfficeProblem(problem) }),
    };
  };
  return (
    <>
      <TextField {...about("nama")} autoComplete="organization" />
      <TextField {...about("alamat")} autoComplete="off" optional />
      <TextField {...about("surel")} type="email" inputMode="email" autoComplete="off" optional />
      {isFreeMail(fields["surel"] ?? "") && (
        <Notice kind="warn">
          <p>{OFFICE.freeMail}</p>
        </Notice>
      )}
      <TextField {...about("telepon")} type="tel" autoComplete="off" optional />
      <TextField {...about("situs")} inputMode="url" autoComplete="off" optional />
      <SelectField {...about("zona")} options={ZONE_OPTIONS} />
      <div className="stack-sm">
        <TextAreaField {...about("layanan")} rows={10} optional />
        <WritingHelp />
        <TextPreview label={OFFICE_LABELS.layanan} result={previews.layanan} />
      </div>
      <TextField {...about("kunjungan")} inputMode="numeric" autoComplete="off" optional />
    </>
  );
}

type OfficeFieldsProps = {
  fields: RecordFields;
  problems: readonly OfficeProblem[];
  previews?: TextPreviews<OfficeField> | undefined;
};

/** The profile as it stands, for those who read it only. */
export function OfficeFacts({ fields }: { fields: RecordFields }) {
  return (
    <dl className="diffs">
      {Object.entries(OFFICE_LABELS).map(([name, label]) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd className="diff">{fields[name] || "–"}</dd>
        </div>
      ))}
    </dl>
  );
}
