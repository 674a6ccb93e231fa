import type { ReactNode } from "react";
import { indicatorKey } from "../../domain/visit-plan.ts";
import type { Commitment, VisitQuestion, VisitReport } from "../../domain/visit-report.ts";
import { formatDay } from "../../text/format.ts";
import { labelReportField, REPORT, REPORT_PUBLISH } from "../../text/id/visit-report.ts";
import { sayVisitDays, VISIT_FORM_WORDS, VISIT_KIND_WORDS, VISIT_SIDE_WORDS } from "../../text/id/visit-words.ts";
import { PeopleText } from "../prose/people-text.tsx";

type ReadingProps = {
  report: VisitReport;
  /** Safe HTML of the Markdown fields by field name. */
  html: Readonly<Record<string, string>>;
  indicatorOf: (key: string) => string;
};

/** A report as it will be read, part by part; what says nothing is left out. */
export function ReportReading({ report, html, indicatorOf }: ReadingProps) {
  const { questions, commitments, indicators } = report;
  const lines: readonly (readonly [string, string])[] = [
    ["topik", report.topic],
    ["jenis", VISIT_KIND_WORDS[report.kind]],
    ["moda", VISIT_FORM_WORDS[report.form]],
    ["tanggal", sayVisitDays(report.when)],
    ...([
      ["pimpinan", report.ledBy],
      ["penerima", report.receivedBy],
      ["peserta", report.people],
    ] as const),
    ["indikator", indicators.map((one) => indicatorOf(indicatorKey(one))).join("; ")],
    ["sumber", report.sourceTitle],
    ["alamat-sumber", report.sourceLink],
  ];
  return (
    <div className="stack-lg">
      <dl className="facts">
        {lines.map(([field, text]) => text !== "" && <Fact key={field} label={labelReportField(field)} text={text} />)}
      </dl>
      {questions.map((question) => (
        <QuestionReading key={question.no} question={question} html={html[`jawaban-${question.no}`]} />
      ))}
      {["hambatan", "simpulan"].map(
        (field) =>
          html[field] !== undefined && (
            <section key={field} className="stack-sm">
              <h3>{labelReportField(field)}</h3>
              <PeopleText html={html[field]} />
            </section>
          ),
      )}
      {commitments.length > 0 && (
        <section className="stack-sm">
          <h3>{REPORT.commitments}</h3>
          <ol className="stack">
            {commitments.map((commitment) => (
              <li key={commitment.no}>{sayPromise(commitment, indicatorOf)}</li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  );
}

function QuestionReading({ question, html }: { question: VisitQuestion; html: string | undefined }) {
  return (
    <section className="stack-sm">
      <h3>{question.question}</h3>
      {html !== undefined && <PeopleText html={html} />}
      {question.documents !== "" && <p>{`${labelReportField("dokumen")}: ${question.documents}`}</p>}
      {question.isOpen && <p className="muted">{REPORT_PUBLISH.openQuestion}</p>}
    </section>
  );
}

function sayPromise(commitment: Commitment, indicatorOf: ReadingProps["indicatorOf"]): ReactNode {
  const { action, inCharge, side, dueOn, indicator, evidence } = commitment;
  const parts = [
    `${VISIT_SIDE_WORDS[side]}, ${inCharge}`,
    ...(dueOn === null ? [] : [`${labelReportField("tenggat")} ${formatDay(dueOn)}`]),
    ...(indicator === null ? [] : [indicatorOf(indicatorKey(indicator))]),
    ...(evidence === "" ? [] : [`${labelReportField("bukti")}: ${evidence}`]),
  ];
  return (
    <>
      {action}
      <br />
      <span className="small muted">{parts.join(" · ")}</span>
    </>
  );
}
