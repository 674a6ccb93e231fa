import type { ReactNode } from "react";
import { LINK_ROW, PRACTICE_ROWS, RESULT_ROW } from "../../domain/practice-fields.ts";
import type { Choice } from "../../domain/practice-form-view.ts";
import { PRACTICE_FORM } from "../../text/id/practice-form.ts";
import { WritingHelp } from "../prose/writing-help.tsx";
import { SelectField, TextAreaField, TextField } from "../ui/field.tsx";
import { aboutField, type Filled, MarkdownField } from "./form-field.tsx";
import { IndicatorRows, LinkRows, ResultRows } from "./form-rows.tsx";

type FieldsProps = { filled: Filled; indicators: readonly Choice[]; levels: readonly string[]; isFull: boolean };

/** The seven questions, then what the full form adds: each part opens by itself where something stands in it. */
export function PracticeFields({ filled, indicators, levels, isFull }: FieldsProps) {
  const about = (name: string) => aboutField(filled, name);
  const { groups } = PRACTICE_FORM;
  return (
    <>
      <section className="form-part stack-lg" aria-labelledby="pendek">
        <h2 id="pendek">{PRACTICE_FORM.short}</h2>
        <TextField {...about("judul")} autoComplete="off" />
        <IndicatorRows filled={filled} indicators={indicators} levels={levels} />
        <WritingHelp />
        <MarkdownField filled={filled} name="masalah" />
        <MarkdownField filled={filled} name="langkah" rows={7} />
        <MarkdownField filled={filled} name="hasil" />
        <MarkdownField filled={filled} name="kendala" optional />
        <SelectField {...about("status")} options={PRACTICE_FORM.status} />
      </section>
      <section className="form-part stack-sm" aria-labelledby="lengkap">
        <h2 id="lengkap">{PRACTICE_FORM.full}</h2>
        <p className="note">{PRACTICE_FORM.fullNote}</p>
        <Part title={groups.about} filled={filled} names={ABOUT} isFull={isFull}>
          <TextAreaField {...about("ringkasan")} rows={5} />
          <SelectField {...about("jenis")} options={PRACTICE_FORM.kinds} value={filled.fields["jenis"] || "other"} />
          <SelectField {...about("digital")} options={PRACTICE_FORM.digital} />
          {["inisiator", "unit", "mitra", "asal"].map((name) => (
            <TextField key={name} {...about(name)} autoComplete="off" />
          ))}
        </Part>
        <Part title={groups.means} filled={filled} names={MEANS} isFull={isFull}>
          <TextField {...about("mulai")} autoComplete="off" />
          <div className="pair">
            <TextField {...about("biaya-dari")} autoComplete="off" />
            <TextField {...about("biaya-sampai")} autoComplete="off" />
          </div>
          <div className="pair">
            <TextField {...about("minggu-dari")} inputMode="numeric" autoComplete="off" />
            <TextField {...about("minggu-sampai")} inputMode="numeric" autoComplete="off" />
          </div>
          <TextField {...about("tim")} inputMode="numeric" autoComplete="off" />
          <MarkdownField filled={filled} name="syarat" />
          <MarkdownField filled={filled} name="dasar" />
        </Part>
        <Part title={groups.results} filled={filled} names={RESULTS} isFull={isFull}>
          <ResultRows filled={filled} />
        </Part>
        <Part title={groups.level} filled={filled} names={LEVEL} isFull={isFull}>
          <MarkdownField filled={filled} name="fakta" />
          <MarkdownField filled={filled} name="analisis" />
          <TextField {...about("tingkat")} autoComplete="off" />
        </Part>
        <Part title={groups.links} filled={filled} names={LINKS} isFull={isFull}>
          <MarkdownField filled={filled} name="keberlanjutan" />
          <LinkRows filled={filled} />
        </Part>
      </section>
    </>
  );
}

const numbered = (names: readonly string[], rows: number) =>
  Array.from({ length: rows }, (_, at) => names.map((name) => `${name}-${at + 1}`)).flat();

/** Fields of each part; the kind has an answer from the beginning. */
const ABOUT = ["ringkasan", "digital", "inisiator", "unit", "mitra", "asal"];
const MEANS = ["mulai", "biaya-dari", "biaya-sampai", "minggu-dari", "minggu-sampai", "tim", "syarat", "dasar"];
const RESULTS = numbered(RESULT_ROW, PRACTICE_ROWS.results);
const LEVEL = ["fakta", "analisis", "tingkat"];
const LINKS = ["keberlanjutan", ...numbered(LINK_ROW, PRACTICE_ROWS.links)];

type PartProps = {
  title: string;
  filled: Filled;
  names: readonly string[];
  isFull: boolean;
  children: ReactNode;
};

function Part({ title, filled: { fields, problems }, names, isFull, children }: PartProps) {
  const isUsed =
    names.some((name) => (fields[name] ?? "") !== "") || problems.some(({ field }) => names.includes(field));
  return (
    <details className="form-fold" open={isFull || isUsed}>
      <summary>{title}</summary>
      <div className="stack-lg">{children}</div>
    </details>
  );
}
