import type { DataCell, DataRow } from "../domain/data-file.ts";
import { textOfHtml } from "../domain/plain-text.ts";
import type { ScoreView } from "../domain/score-view.ts";
import type { VisitSide } from "../domain/visit.ts";
import type { PublicReport, VisitPageView } from "../domain/visit-page-view.ts";
import type { SequenceYear, VisitSequence } from "../domain/visit-sequence-view.ts";
import { fileNumber } from "./format.ts";
import { VISIT } from "./id/visit-page.ts";
import { VISIT_SIDE_WORDS } from "./id/visit-words.ts";
import { paths } from "./paths.ts";
import { visitRow } from "./visit-rows.ts";

/** Columns of one visit in a file: a part of it in each row. */
export const VISIT_PART_COLUMNS = [
  ...["bagian", "nomor", "pihak", "isi", "jawaban", "dokumen", "penanggung_jawab", "tenggat", "bukti"],
  ...["tahun", "instrumen", "jarak", "median_pembanding", "jumlah_pembanding", "sumber"],
];

/** Questions with answers, what was concluded and promised, files, then both sides' values year by year. */
export function visitParts({ report, attachments, sequence }: VisitPageView): DataRow[] {
  return [
    ...(report === null ? [] : reportParts(report)),
    ...attachments.map((attachment) => ({
      ...{ bagian: VISIT.files, isi: attachment.title || attachment.name, sumber: paths.attachment(attachment) },
    })),
    ...(sequence === null ? [] : sequence.years.flatMap((year) => yearParts(sequence, year))),
  ];
}

function reportParts({ questions, conclusions, obstacles, commitments }: PublicReport): DataRow[] {
  const passages = [
    { bagian: VISIT.obstacles, ...obstacles },
    { bagian: VISIT.conclusions, ...conclusions },
  ];
  return [
    ...questions.map(({ no, question, html, documents, author }) => ({
      ...{ bagian: VISIT.qa, nomor: no, pihak: sideWord(author), isi: question },
      ...{ jawaban: textOfHtml(html) || null, dokumen: documents || null },
    })),
    ...passages.flatMap(({ bagian, html, author }) =>
      html === "" ? [] : [{ bagian, pihak: sideWord(author), isi: textOfHtml(html) }],
    ),
    ...commitments.map(({ no, side, action, inCharge, dueOn, indicator, evidence }) => ({
      ...{
        bagian: VISIT.commitments,
        nomor: no,
        pihak: sideWord(side),
        isi: action,
        penanggung_jawab: inCharge || null,
      },
      ...{ tenggat: dueOn, bukti: evidence || null },
      instrumen: indicator === null ? null : `${indicator.instrument}/${indicator.no}`,
    })),
  ];
}

function sideWord(side: VisitSide | null): string | null {
  return side === null ? null : VISIT_SIDE_WORDS[side].toLowerCase();
}

/** A row for each side's value; what stands between them belongs to the visitor's. */
function yearParts({ visitor, host }: VisitSequence, { year, visitor: own, host: other, gap, beside }: SequenceYear) {
  const sides = [
    ...(visitor === null || own === null ? [] : [{ name: visitor.name, score: own, side: "visitor" as const }]),
    ...(other === null ? [] : [{ name: host.name, score: other, side: "host" as const }]),
  ];
  return sides.map(({ name, score, side }): DataRow => {
    const middle = beside !== null && beside.status === "median" ? beside : undefined;
    return {
      ...{ bagian: VISIT.value(name), pihak: sideWord(side), isi: sayValue(score), tahun: year },
      ...{ instrumen: score.instrument, sumber: score.status === "available" ? score.source.title : null },
      ...(side === "host" ? {} : { jarak: gap === null ? null : gap / 100 }),
      ...(side === "host" || middle === undefined
        ? {}
        : { median_pembanding: middle.median / 10_000, jumlah_pembanding: middle.counts.followed }),
    };
  });
}

function sayValue(score: ScoreView): string {
  return score.status === "available" ? fileNumber(score) : score.status;
}

/** What belongs to the whole: who, when, how it stands, which version. */
export function visitExtra({ visit, report, version, source, sourceNote }: VisitPageView): Record<string, DataCell> {
  const { alamat: _, ...row } = visitRow({ visit, topic: report?.topic ?? "" }, "");
  return {
    ...row,
    dipimpin: report?.ledBy || null,
    diterima: report?.receivedBy || null,
    peserta: report?.people || null,
    ...{ versi: version?.number ?? null, sidik_sha256: version?.fingerprint ?? null },
    ...{ sumber: source?.title ?? report?.sourceTitle ?? null, alamat_sumber: source?.address ?? null },
    catatan_sumber: sourceNote,
  };
}
