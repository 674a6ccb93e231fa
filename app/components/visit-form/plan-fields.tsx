import type { ReactNode } from "react";
import type { RecordFields } from "../../domain/record.ts";
import { DELEGATION_ROW, PLAN_ROWS } from "../../domain/visit-plan.ts";
import type { VisitPlanProblem } from "../../domain/visit-plan-problem.ts";
import { formatDay } from "../../text/format.ts";
import { splitField } from "../../text/id/practice-form.ts";
import {
  labelPlanField,
  PLAN,
  PLAN_FORM_OPTIONS,
  PLAN_HINTS,
  PLAN_KIND_OPTIONS,
  PLAN_LABELS,
  sayPlanProblem,
} from "../../text/id/visit-plan.ts";
import { VISIT_FORM_WORDS } from "../../text/id/visit-words.ts";
import { type Option, SelectField, TextAreaField, TextField } from "../ui/field.tsx";

/** What the fields of a plan show: texts, what is wrong with them, and what can be chosen. */
export type FilledPlan = {
  readonly fields: RecordFields;
  readonly problems: readonly VisitPlanProblem[];
  /** Indicators as a list to choose from. */
  readonly indicators: readonly Option[];
};

/** Everything that both sides agree before they travel. Of a visit that has been the way of meeting may be unknown. */
export function PlanFields({ filled, isRecord }: { filled: FilledPlan; isRecord: boolean }) {
  return (
    <>
      <Group title={PLAN.about}>
        <IndicatorFields filled={filled} />
        <TextAreaField {...aboutPlanField(filled, "kendala")} rows={4} />
        <QuestionFields filled={filled} />
        <TextAreaField {...aboutPlanField(filled, "bahan")} rows={3} optional />
      </Group>
      <Group title={PLAN.when}>
        <MeetingFields filled={filled} forms={isRecord ? [UNKNOWN_FORM, ...PLAN_FORM_OPTIONS] : PLAN_FORM_OPTIONS} />
        <TextField {...aboutPlanField(filled, "tempat")} autoComplete="off" optional />
        <TextField {...aboutPlanField(filled, "tautan")} inputMode="url" autoComplete="off" optional />
      </Group>
      <Group title={PLAN.who}>
        <DelegationFields filled={filled} />
      </Group>
      <Group title={PLAN.letters} lead={PLAN.lettersLead}>
        {["surat", "tugas"].map((letter) => (
          <div key={letter} className="pair">
            <TextField {...aboutPlanField(filled, `nomor-${letter}`)} autoComplete="off" optional />
            <TextField {...aboutPlanField(filled, `tanggal-${letter}`)} autoComplete="off" optional />
          </div>
        ))}
      </Group>
      <TextAreaField {...aboutPlanField(filled, "catatan")} rows={3} optional />
    </>
  );
}

/** What a request says beside its indicator and what is stuck. */
export function RequestFields({ filled }: { filled: FilledPlan }) {
  return (
    <>
      <QuestionFields filled={filled} />
      <TextAreaField {...aboutPlanField(filled, "bahan")} rows={3} optional />
      <MeetingFields filled={filled} forms={PLAN_FORM_OPTIONS} />
      <DelegationFields filled={filled} />
    </>
  );
}

/** The indicators that a visit is about. */
export function IndicatorFields({ filled }: { filled: FilledPlan }) {
  const options = [{ value: "", label: PLAN.noIndicator }, ...filled.indicators];
  return (
    <Rows filled={filled} names={["indikator"]} most={PLAN_ROWS.indicators} empty={1}>
      {(at) => {
        const about = aboutPlanField(filled, `indikator-${at}`);
        // What was sent stays chosen, even where the list does not offer it.
        const isOffered = options.some(({ value }) => value === about.value);
        const own = isOffered ? options : [...options, { value: about.value, label: about.value }];
        return <SelectField {...about} label={labelPlanField(`indikator-${at}`)} options={own} />;
      }}
    </Rows>
  );
}

function QuestionFields({ filled }: { filled: FilledPlan }) {
  return (
    <Rows filled={filled} names={["pertanyaan"]} most={PLAN_ROWS.questions} empty={2}>
      {(at) => (
        <TextAreaField
          {...aboutPlanField(filled, `pertanyaan-${at}`)}
          label={labelPlanField(`pertanyaan-${at}`)}
          rows={2}
          optional={at > 1}
        />
      )}
    </Rows>
  );
}

const UNKNOWN_FORM = { value: "unknown", label: VISIT_FORM_WORDS.unknown };

function MeetingFields({ filled, forms }: { filled: FilledPlan; forms: readonly Option[] }) {
  return (
    <>
      <SelectField {...aboutPlanField(filled, "moda")} options={forms} />
      <SelectField {...aboutPlanField(filled, "jenis")} options={PLAN_KIND_OPTIONS} />
      <div className="pair">
        <TextField {...aboutPlanField(filled, "tanggal")} autoComplete="off" optional />
        <TextField {...aboutPlanField(filled, "sampai")} autoComplete="off" optional />
      </div>
    </>
  );
}

function DelegationFields({ filled }: { filled: FilledPlan }) {
  return (
    <Rows filled={filled} names={DELEGATION_ROW} most={PLAN_ROWS.delegation} empty={2}>
      {(at) => (
        <div className="pair">
          <TextField {...aboutPlanField(filled, `fungsi-${at}`)} autoComplete="off" optional />
          <TextField {...aboutPlanField(filled, `jumlah-${at}`)} inputMode="numeric" autoComplete="off" optional />
        </div>
      )}
    </Rows>
  );
}

function Group({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <fieldset className="row-block stack-lg">
      <legend>{title}</legend>
      {lead !== undefined && <p className="hint">{lead}</p>}
      {children}
    </fieldset>
  );
}

type RowsProps = {
  filled: FilledPlan;
  names: readonly string[];
  most: number;
  /** Empty rows after those in use. */
  empty: number;
  children: (at: number) => ReactNode;
};

function Rows({ filled: { fields }, names, most, empty, children }: RowsProps) {
  const all = Array.from({ length: most }, (_, at) => at + 1);
  const used = all.findLast((at) => names.some((name) => (fields[`${name}-${at}`] ?? "") !== "")) ?? 0;
  const shown = all.slice(0, used + empty);
  return (
    <div className="stack">
      {shown.map((at) => (
        <div key={at}>{children(at)}</div>
      ))}
      {shown.length < most && <p className="hint">{PLAN.more}</p>}
    </div>
  );
}

/** Id, name, label, hint, text and error of one field. In rows the hint stands once. */
export function aboutPlanField({ fields, problems }: Pick<FilledPlan, "fields" | "problems">, name: string) {
  const { base, row } = splitField(name);
  const problem = problems.find(({ field }) => field === name);
  const hint = row === undefined || row === "1" ? PLAN_HINTS[base] : undefined;
  const text = fields[name] ?? "";
  // Kept as ISO days; people read and write them in words.
  const isDate = ["tanggal", "sampai", "tanggal-surat", "tanggal-tugas"].includes(name);
  return {
    ...{ id: name, name, label: PLAN_LABELS[base] ?? name, value: isDate ? formatDay(text) : text },
    ...(hint === undefined ? {} : { hint }),
    ...(problem === undefined ? {} : { error: sayPlanProblem(problem) }),
  };
}

/** The problems as the summary lists them. */
export function listPlanProblems(problems: readonly VisitPlanProblem[]) {
  return problems.map((problem) => ({ id: problem.field, text: sayPlanProblem(problem) }));
}
