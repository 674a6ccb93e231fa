import type { ReactNode } from "react";
import { INDICATOR_ROW, LINK_ROW, PRACTICE_ROWS, RESULT_ROW } from "../../domain/practice-fields.ts";
import type { Choice } from "../../domain/practice-form-view.ts";
import { PRACTICE_FORM } from "../../text/id/practice-form.ts";
import { SelectField, TextField } from "../ui/field.tsx";
import { aboutField, type Filled } from "./form-field.tsx";

const EMPTY_ROWS = 2;

type IndicatorProps = { filled: Filled; indicators: readonly Choice[]; levels: readonly string[] };

/** Indicators with the levels before and after: rows in use and two empty ones. */
export function IndicatorRows({ filled, indicators, levels }: IndicatorProps) {
  const options = [{ value: "", label: PRACTICE_FORM.noIndicator }, ...indicators];
  const steps = [
    { value: "", label: PRACTICE_FORM.noLevel },
    ...levels.map((level) => ({ value: level, label: level })),
  ];
  return (
    <Rows filled={filled} names={INDICATOR_ROW} most={PRACTICE_ROWS.indicators} title={PRACTICE_FORM.row.indicator}>
      {(at) => (
        <>
          <SelectField
            {...aboutField(filled, `indikator-${at}`)}
            options={withOwn(options, filled, `indikator-${at}`)}
          />
          <div className="pair">
            <SelectField {...aboutField(filled, `dari-${at}`)} options={withOwn(steps, filled, `dari-${at}`)} />
            <SelectField {...aboutField(filled, `ke-${at}`)} options={withOwn(steps, filled, `ke-${at}`)} />
          </div>
        </>
      )}
    </Rows>
  );
}

/** What was measured, before and after. */
export function ResultRows({ filled }: { filled: Filled }) {
  return (
    <Rows filled={filled} names={RESULT_ROW} most={PRACTICE_ROWS.results} title={PRACTICE_FORM.row.result}>
      {(at) => (
        <>
          <TextField {...aboutField(filled, `ukuran-${at}`)} autoComplete="off" />
          <div className="pair">
            <TextField {...aboutField(filled, `sebelum-${at}`)} autoComplete="off" />
            <TextField {...aboutField(filled, `sesudah-${at}`)} autoComplete="off" />
          </div>
          <TextField {...aboutField(filled, `tahun-${at}`)} inputMode="numeric" autoComplete="off" />
          <TextField {...aboutField(filled, `rujukan-${at}`)} autoComplete="off" />
        </>
      )}
    </Rows>
  );
}

/** Things to take along that lie elsewhere. */
export function LinkRows({ filled }: { filled: Filled }) {
  return (
    <Rows filled={filled} names={LINK_ROW} most={PRACTICE_ROWS.links} title={PRACTICE_FORM.row.link}>
      {(at) => (
        <>
          <TextField {...aboutField(filled, `bagian-${at}`)} autoComplete="off" />
          <TextField {...aboutField(filled, `tautan-${at}`)} inputMode="url" autoComplete="off" />
          <TextField {...aboutField(filled, `lisensi-${at}`)} autoComplete="off" />
        </>
      )}
    </Rows>
  );
}

type RowsProps = {
  filled: Filled;
  names: readonly string[];
  most: number;
  title: string;
  children: (at: number) => ReactNode;
};

function Rows({ filled: { fields }, names, most, title, children }: RowsProps) {
  const isUsed = (at: number) => names.some((name) => (fields[`${name}-${at}`] ?? "") !== "");
  const used = Math.max(0, ...Array.from({ length: most }, (_, at) => at + 1).filter(isUsed));
  const shown = Array.from({ length: Math.min(most, used + EMPTY_ROWS) }, (_, at) => at + 1);
  return (
    <div className="stack-lg">
      {shown.map((at) => (
        <fieldset key={at} className="row-block">
          <legend>{`${title} ${at}`}</legend>
          {children(at)}
        </fieldset>
      ))}
      {shown.length < most && <p className="hint">{PRACTICE_FORM.saveForRows}</p>}
    </div>
  );
}

/** What was sent stays chosen, even where the list does not offer it. */
function withOwn(options: readonly Choice[], { fields }: Filled, name: string): readonly Choice[] {
  const value = fields[name] ?? "";
  return options.some((option) => option.value === value) ? options : [...options, { value, label: value }];
}
