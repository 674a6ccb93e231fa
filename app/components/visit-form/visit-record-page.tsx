import type { ReactNode } from "react";
import { FORM_KEYS } from "../../domain/form-keys.ts";
import {
  RECORD_ROWS,
  type SimilarVisit,
  type VisitRecordRefused,
  type VisitRecordView,
} from "../../domain/visit-record.ts";
import type { WorkspaceFrame } from "../../domain/workspace-frame.ts";
import { RECORD, RECORD_ROLE_OPTIONS, sayRecordProblem, saySimilarVisit } from "../../text/id/visit-record.ts";
import { REPORT, REPORT_FORM_OPTIONS, REPORT_SIDE_OPTIONS } from "../../text/id/visit-report.ts";
import { paths } from "../../text/paths.ts";
import { Notice } from "../layout/notice.tsx";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/error-summary.tsx";
import { CheckField, SelectField, TextAreaField, TextField } from "../ui/field.tsx";
import { WorkspacePage } from "../workspace/workspace-page.tsx";
import { aboutReportField, type FilledReport } from "./report-field.tsx";
import { IndicatorField } from "./report-fields.tsx";

type PageProps = { frame: WorkspaceFrame; view: VisitRecordView; refused: VisitRecordRefused | undefined };

/** The ten-minute form of a visit that has been. */
export function VisitRecordPage({ frame, view, refused }: PageProps) {
  const problems = (refused?.problems ?? []).map((one) => ({ id: one.field, text: sayRecordProblem(one) }));
  const similar = refused?.similar ?? [];
  const filled = fill(view, refused);
  return (
    <WorkspacePage
      frame={frame}
      current="visits"
      title={RECORD.title}
      lead={RECORD.lead}
      before={<ErrorSummary problems={problems} />}
    >
      <div className="stack-lg after-head">
        {similar.length > 0 && <SimilarVisits similar={similar} />}
        <form method="post" action={paths.visitRecord()} className="stack-lg" noValidate>
          <input type="hidden" name={FORM_KEYS.owner} value={view.owner} />
          <input type="hidden" name={FORM_KEYS.submission} value={view.submission} />
          {similar.length > 0 && <input type="hidden" name={FORM_KEYS.similar} value="1" />}
          <WhoFields
            view={view}
            fields={filled.fields}
            errorOf={(name) => problems.find(({ id }) => id === name)?.text}
          />
          <WhatFields filled={filled} />
          <p>
            <Button>{RECORD.send}</Button>
          </p>
        </form>
      </div>
    </WorkspacePage>
  );
}

function SimilarVisits({ similar }: { similar: readonly SimilarVisit[] }) {
  return (
    <div role="alert">
      <Notice kind="warn" title={`${RECORD.similar}.`}>
        <p>{RECORD.similarLead}</p>
        <ul>
          {similar.map((one) => (
            <li key={one.id}>
              <a href={one.isPublic ? paths.visit(one.id) : paths.ownVisit(one.id)} target="_blank" rel="noopener">
                {saySimilarVisit(one)}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

type WhoProps = {
  view: VisitRecordView;
  fields: FilledReport["fields"];
  errorOf: (name: string) => string | undefined;
};

function WhoFields({ view, fields, errorOf }: WhoProps) {
  const about = (name: string) => ({ id: name, name, value: fields[name] ?? "", error: errorOf(name) });
  return (
    <Part id="siapa" title={RECORD.who}>
      <SelectField {...about("peran")} label={RECORD.role(view.ownRegion)} options={RECORD_ROLE_OPTIONS} />
      <TextField {...about("daerah")} label={RECORD.other} hint={RECORD.otherHint} autoComplete="off" />
      <CheckField
        id="bukan-daerah"
        name="bukan-daerah"
        label={RECORD.noRegion}
        checked={(fields["bukan-daerah"] ?? "") !== ""}
      />
      <TextField {...about("unit")} label={RECORD.unit} hint={RECORD.unitHint} autoComplete="off" optional />
    </Part>
  );
}

function WhatFields({ filled }: { filled: FilledReport }) {
  const about = (name: string) => aboutReportField(filled, name);
  return (
    <>
      <Part id="apa" title={RECORD.what}>
        <TextField {...about("topik")} autoComplete="off" />
        <TextField {...about("tanggal")} autoComplete="off" optional />
        <TextField {...about("sampai")} autoComplete="off" optional />
        <SelectField {...about("moda")} options={REPORT_FORM_OPTIONS} value={filled.fields["moda"] || "unknown"} />
        <IndicatorField filled={filled} name="indikator-1" />
      </Part>
      <Part id="jawaban" title={RECORD.answers} lead={REPORT.questionsLead}>
        {rows(RECORD_ROWS.questions).map((no) => (
          <fieldset key={no} className="row-block">
            <legend>{`${REPORT.row.question} ${no}`}</legend>
            <TextField {...about(`pertanyaan-${no}`)} autoComplete="off" optional />
            <TextAreaField {...about(`jawaban-${no}`)} rows={3} optional />
          </fieldset>
        ))}
      </Part>
      <Part id="komitmen" title={RECORD.promises} lead={RECORD.promisesLead}>
        {rows(RECORD_ROWS.commitments).map((no) => (
          <fieldset key={no} className="row-block">
            <legend>{`${REPORT.row.commitment} ${no}`}</legend>
            <TextField {...about(`tindakan-${no}`)} autoComplete="off" optional />
            <div className="pair">
              <TextField {...about(`penanggung-${no}`)} autoComplete="off" optional />
              <SelectField
                {...about(`pihak-${no}`)}
                options={REPORT_SIDE_OPTIONS}
                value={filled.fields[`pihak-${no}`] || "visitor"}
              />
            </div>
            <TextField {...about(`tenggat-${no}`)} autoComplete="off" optional />
          </fieldset>
        ))}
      </Part>
      <TextField {...about("alamat-sumber")} label={RECORD.source} inputMode="url" autoComplete="off" optional />
    </>
  );
}

const rows = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);

function fill({ fields, indicators }: VisitRecordView, refused: VisitRecordRefused | undefined): FilledReport {
  const problems = (refused?.problems ?? []).flatMap((one) => (isOfReport(one) ? [one] : []));
  return { fields: refused?.typed ?? fields, problems, previews: {}, indicators, authors: {} };
}

type Problem = VisitRecordRefused["problems"][number];

function isOfReport(problem: Problem): problem is FilledReport["problems"][number] {
  return !["peran", "daerah", "unit"].includes(problem.field);
}

function Part({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="form-part stack-lg" aria-labelledby={`bagian-${id}`}>
      <h2 id={`bagian-${id}`}>{title}</h2>
      {lead !== undefined && <p className="note">{lead}</p>}
      {children}
    </section>
  );
}
