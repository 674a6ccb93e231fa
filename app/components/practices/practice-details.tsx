import type { PracticeView } from "../../domain/practice-view.ts";
import { DETAIL_LABELS, PRACTICE } from "../../text/id/practice-page.ts";
import { AttachmentList } from "../attachments/attachment-list.tsx";
import { Section } from "../layout/section.tsx";
import { PeopleText } from "../prose/people-text.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";
import { isLongText } from "./long-text.ts";

/** What an office took down beyond the five lines. Parts that nobody filled in are left out, but for those that everybody looks for. */
export function PracticeDetails({ view }: { view: PracticeView }) {
  const { html, attachments, links, fields } = view;
  const details = Object.entries(DETAIL_LABELS).flatMap(([name, label]) => {
    const text = name === "digital" ? (DIGITAL[fields["digital"] ?? ""] ?? "") : (fields[name] ?? "");
    return text === "" ? [] : [{ label, text }];
  });
  const long = LONG.filter(({ field }) => isLongText(html[field]));
  const further = FURTHER.filter(({ field }) => (html[field] ?? "") !== "");
  return (
    <>
      {details.length + long.length + further.length > 0 && (
        <Section id="selengkapnya" title={PRACTICE.details}>
          <div className="stack-lg">
            {[...long, ...further].map(({ field, label }) => (
              <div key={field}>
                <h3>{label}</h3>
                <PeopleText html={html[field] ?? ""} />
              </div>
            ))}
            {details.length > 0 && (
              <dl className="facts">
                {details.map(({ label, text }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </Section>
      )}
      <Section id="bawa" title={PRACTICE.take} note={PRACTICE.takeNote}>
        {attachments.length + links.length === 0 && <p className="muted">{PRACTICE.takeNothing}</p>}
        {attachments.length > 0 && <AttachmentList attachments={attachments} />}
        {links.length > 0 && (
          <ul className="stack pr-links">
            {links.map(({ title, href, licence }) => (
              <li key={href}>
                <a href={href} rel="nofollow ugc">
                  {title}
                </a>
                {licence !== "" && <span className="sub">{licence}</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="kendala" title={PRACTICE.setbacks} note={PRACTICE.setbacksNote}>
        {html["kendala"] ? <PeopleText html={html["kendala"]} /> : <p className="muted">{PRACTICE.setbacksNothing}</p>}
      </Section>
      <Results view={view} />
      <Reasoning view={view} />
      {html["dasar"] && (
        <Section id="dasar" title={PRACTICE.legal}>
          <PeopleText html={html["dasar"]} />
        </Section>
      )}
    </>
  );
}

const DIGITAL: Readonly<Record<string, string>> = { yes: "Ya", no: "Tidak" };

const LONG = [
  { field: "masalah", label: "Masalah" },
  { field: "langkah", label: "Langkah" },
  { field: "hasil", label: "Hasil" },
] as const;

const FURTHER = [
  { field: "syarat", label: "Yang harus ada lebih dulu" },
  { field: "keberlanjutan", label: "Keberlanjutan" },
] as const;

function Results({ view: { results } }: { view: PracticeView }) {
  if (results.length === 0) return null;
  const { resultColumns: columns } = PRACTICE;
  return (
    <Section id="angka" title={PRACTICE.results}>
      <DataTable label={PRACTICE.results} caption={PRACTICE.resultsCaption} className="cards">
        <TableHead>
          <ColHead>{columns.measure}</ColHead>
          <ColHead>{columns.before}</ColHead>
          <ColHead>{columns.after}</ColHead>
          <ColHead>{columns.year}</ColHead>
          <ColHead>{columns.source}</ColHead>
        </TableHead>
        <TableBody>
          {results.map(({ measure, before, after, year, source }) => (
            <Row key={`${measure} ${year}`}>
              <RowHead>{measure}</RowHead>
              <Cell className="h-s">
                <span className="only-phone">{columns.before} </span>
                {before}
              </Cell>
              <Cell className="h-s">
                <span className="only-phone">{columns.after} </span>
                {after}
              </Cell>
              <Cell className="h-s">{year}</Cell>
              <Cell className="h-s">{source}</Cell>
            </Row>
          ))}
        </TableBody>
      </DataTable>
    </Section>
  );
}

/** The order that an assessment asks for. */
function Reasoning({ view: { html, fields } }: { view: PracticeView }) {
  const level = fields["tingkat"] ?? "";
  if ((html["fakta"] ?? "") + (html["analisis"] ?? "") + level === "") return null;
  return (
    <Section id="penalaran" title={PRACTICE.reasoning} note={PRACTICE.reasoningNote}>
      <dl className="facts">
        {(["fakta", "analisis"] as const).map((name) =>
          html[name] ? (
            <div key={name}>
              <dt>{name === "fakta" ? "Fakta" : "Analisis"}</dt>
              <dd>
                <PeopleText html={html[name] ?? ""} />
              </dd>
            </div>
          ) : null,
        )}
        {level !== "" && (
          <div>
            <dt>{PRACTICE.level}</dt>
            <dd>{level}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
