import { type Paper, type PaperSection, paragraph } from "../../domain/paper.ts";
import type { PaperReport, VisitPaperSource } from "../../domain/visit-papers.ts";
import { formatDay } from "../format.ts";
import { nameParty, sayIndicator, sayVisitDays, VISIT_FORM_WORDS, VISIT_KIND_WORDS } from "../id/visit-words.ts";

/** An article for the office's site: the report and nothing of the plan. `undefined` while there is no report. */
export function visitArticle(source: VisitPaperSource): Paper | undefined {
  const written = source.publicReport ?? source.report;
  if (written === undefined) return undefined;
  const { report } = written;
  const { visitor, host, instruments, address } = source;
  const when = report.when.from === null ? "" : `, ${sayVisitDays(report.when)}`;
  const people = [
    report.ledBy && `Rombongan dipimpin ${report.ledBy}.`,
    report.receivedBy && `Yang menerima: ${report.receivedBy}.`,
    report.people && `Peserta: ${report.people}.`,
  ].filter((sentence) => sentence);
  const indicators = report.indicators.map((indicator) => sayIndicator(indicator, instruments));
  const from = [report.sourceTitle, report.sourceLink].filter((part) => part !== "").join(", ");
  return {
    letterhead: [],
    title: report.topic || `${VISIT_KIND_WORDS[report.kind]} ${nameParty(host)}`,
    opening: [
      paragraph(
        `${nameParty(visitor)} belajar dari ${nameParty(host)}${when}. ${VISIT_KIND_WORDS[report.kind]}. ${VISIT_FORM_WORDS[report.form]}.`,
      ),
      ...(people.length === 0 ? [] : [paragraph(people.join(" "))]),
      ...(indicators.length === 0 ? [] : [{ kind: "list" as const, ordered: false, items: indicators }]),
    ],
    sections: [
      ...report.questions.map(({ no, question, documents, isOpen }) => ({
        heading: question,
        blocks: [
          ...(written.texts[`jawaban-${no}`] ?? []),
          ...(isOpen ? [paragraph("Belum terjawab.")] : []),
          ...(documents === "" ? [] : [paragraph(`Dokumen: ${documents}`)]),
        ],
        parts: [],
      })),
      ...textSection(written, "hambatan", "Hambatan"),
      ...textSection(written, "simpulan", "Simpulan"),
      ...commitments(written),
    ],
    closing: [
      ...(from === "" ? [] : [paragraph(`Pernah diberitakan: ${from}`)]),
      ...(address === undefined ? [] : [paragraph(`Laporan lengkap: ${address}`)]),
    ],
    signature: [],
  };
}

function textSection({ texts }: PaperReport, field: string, heading: string): PaperSection[] {
  const blocks = texts[field] ?? [];
  return blocks.length === 0 ? [] : [{ heading, blocks, parts: [] }];
}

function commitments({ report }: PaperReport): PaperSection[] {
  if (report.commitments.length === 0) return [];
  const items = report.commitments.map(({ action, dueOn }) =>
    dueOn === null ? action : `${action} (tenggat ${formatDay(dueOn)})`,
  );
  return [{ heading: "Yang dijanjikan", blocks: [{ kind: "list", ordered: false, items }], parts: [] }];
}
