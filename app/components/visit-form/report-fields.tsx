import type { ReactNode } from "react";
import { COMMITMENT_ROW, QUESTION_ROW, REPORT_ROWS } from "../../domain/visit-report.ts";
import { REPORT, REPORT_FORM_OPTIONS, REPORT_KIND_OPTIONS, REPORT_SIDE_OPTIONS } from "../../text/id/visit-report.ts";
import { WritingHelp } from "../prose/writing-help.tsx";
import { CheckField, SelectField, TextField } from "../ui/field.tsx";
import { aboutReportField, type FilledReport, ReportMarkdown } from "./report-field.tsx";

/** Everything that the report of a visit says. */
export function ReportFields({ filled }: { filled: FilledReport }) {
  const about = (name: string) => aboutReportField(filled, name);
  return (
    <>
      <Part id="tentang" title={REPORT.about}>
        <TextField {...about("topik")} autoComplete="off" />
        <div className="pair">
          <SelectField {...about("jenis")} options={REPORT_KIND_OPTIONS} value={filled.fields["jenis"] || "unknown"} />
          <SelectField {...about("moda")} options={REPORT_FORM_OPTIONS} value={filled.fields["moda"] || "unknown"} />
        </div>
        <TextField {...about("tanggal")} autoComplete="off" optional />
        <TextField {...about("sampai")} autoComplete="off" optional />
        <TextField {...about("pimpinan")} autoComplete="off" optional />
        <TextField {...about("penerima")} autoComplete="off" optional />
        <TextField {...about("peserta")} autoComplete="off" optional />
        <IndicatorRows filled={filled} />
      </Part>
      <Part id="tanya-jawab" title={REPORT.questions} lead={REPORT.questionsLead}>
        <WritingHelp />
        <QuestionRows filled={filled} most={REPORT_ROWS.questions} />
      </Part>
      <Part id="sesudah" title={REPORT.after}>
        <ReportMarkdown filled={filled} name="hambatan" optional />
        <ReportMarkdown filled={filled} name="simpulan" optional />
      </Part>
      <Part id="komitmen" title={REPORT.commitments} lead={REPORT.commitmentsLead}>
        <CommitmentRows filled={filled} most={REPORT_ROWS.commitments} />
      </Part>
      <Part id="sumber-lain" title={REPORT.source} lead={REPORT.sourceLead}>
        <TextField {...about("sumber")} autoComplete="off" optional />
        <TextField {...about("alamat-sumber")} inputMode="url" autoComplete="off" optional />
      </Part>
    </>
  );
}

/** Each question with its answer, the documents, and whether it is still open. */
function QuestionRows({ filled, most }: { filled: FilledReport; most: number }) {
  return (
    <Rows filled={filled} names={QUESTION_ROW} most={most} title={REPORT.row.question}>
      {(no) => (
        <>
          <TextField {...aboutReportField(filled, `pertanyaan-${no}`)} autoComplete="off" optional />
          <ReportMarkdown filled={filled} name={`jawaban-${no}`} rows={5} optional />
          <TextField {...aboutReportField(filled, `dokumen-${no}`)} autoComplete="off" optional />
          <CheckField
            id={`terjawab-${no}`}
            name={`terjawab-${no}`}
            value="belum"
            label={REPORT.open}
            checked={isPartly(filled, no)}
          />
        </>
      )}
    </Rows>
  );
}

/** What each side promised. */
function CommitmentRows({ filled, most }: { filled: FilledReport; most: number }) {
  const about = (name: string) => aboutReportField(filled, name);
  return (
    <Rows filled={filled} names={COMMITMENT_ROW.slice(0, -1)} most={most} title={REPORT.row.commitment}>
      {(no) => (
        <>
          <TextField {...about(`tindakan-${no}`)} autoComplete="off" optional />
          <div className="pair">
            <TextField {...about(`penanggung-${no}`)} autoComplete="off" />
            <SelectField
              {...about(`pihak-${no}`)}
              options={REPORT_SIDE_OPTIONS}
              value={filled.fields[`pihak-${no}`] || "visitor"}
            />
          </div>
          <div className="pair">
            <TextField {...about(`tenggat-${no}`)} autoComplete="off" optional />
            <IndicatorField filled={filled} name={`untuk-${no}`} />
          </div>
          <TextField {...about(`bukti-${no}`)} autoComplete="off" optional />
        </>
      )}
    </Rows>
  );
}

function IndicatorRows({ filled }: { filled: FilledReport }) {
  const { shown, isCut } = rowsOf(filled, ["indikator"], REPORT_ROWS.indicators, 1);
  return (
    <div className="stack">
      {shown.map((no) => (
        <IndicatorField key={no} filled={filled} name={`indikator-${no}`} />
      ))}
      {isCut && <p className="hint">{REPORT.more}</p>}
    </div>
  );
}

/** One indicator out of the list; what was sent stays chosen, even where the list does not offer it. */
export function IndicatorField({ filled, name }: { filled: FilledReport; name: string }) {
  const about = aboutReportField(filled, name);
  const offered = [{ value: "", label: REPORT.noIndicator }, ...filled.indicators];
  const isOffered = offered.some(({ value }) => value === about.value);
  const options = isOffered ? offered : [...offered, { value: about.value, label: about.value }];
  return <SelectField {...about} options={options} optional />;
}

/** An answer that is there and does not suffice. Without one a question is open by itself. */
function isPartly({ fields }: FilledReport, no: number): boolean {
  const said = (fields[`jawaban-${no}`] ?? "") + (fields[`dokumen-${no}`] ?? "");
  return fields[`terjawab-${no}`] === "belum" && said.trim() !== "";
}

function Part({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="form-part stack-lg" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className="note">{lead}</p>}
      {children}
    </section>
  );
}

type RowsProps = {
  filled: FilledReport;
  names: readonly string[];
  most: number;
  title: string;
  children: (no: number) => ReactNode;
};

function Rows({ filled, names, most, title, children }: RowsProps) {
  const { shown, isCut } = rowsOf(filled, names, most, 2);
  return (
    <div className="stack-lg">
      {shown.map((no) => (
        <fieldset key={no} className="row-block">
          <legend>{`${title} ${no}`}</legend>
          {children(no)}
        </fieldset>
      ))}
      {isCut && <p className="hint">{REPORT.more}</p>}
    </div>
  );
}

/** Rows up to the last one in use and some empty ones. */
function rowsOf({ fields }: FilledReport, names: readonly string[], most: number, empty: number) {
  const all = Array.from({ length: most }, (_, at) => at + 1);
  const used = all.findLast((no) => names.some((name) => (fields[`${name}-${no}`] ?? "") !== "")) ?? 0;
  const shown = all.slice(0, used + empty);
  return { shown, isCut: shown.length < most };
}
