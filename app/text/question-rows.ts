import type { DataRow } from "../domain/data-file.ts";
import { textOfHtml } from "../domain/plain-text.ts";
import type { QuestionCard, QuestionView } from "../domain/question-view.ts";
import { QUESTION_STATUS, saySubject } from "./id/questions.ts";

/** Columns of questions in files, one row for each. */
export const QUESTION_COLUMNS = [
  ...["nomor", "pertanyaan", "tentang", "instrumen", "nomor_indikator", "level", "praktik", "status", "jawaban"],
  ...["dinas", "kode_daerah", "daerah", "ditanyakan", "alamat"],
];

/** @param address full address of the question's page */
export function questionRow(card: QuestionCard, address: string): DataRow {
  const { no, title, subject, status, answers, askedAt, writer } = card;
  const indicator = subject?.kind === "indicator" ? subject : null;
  return {
    nomor: no,
    pertanyaan: title,
    tentang: saySubject(subject),
    instrumen: indicator?.instrument ?? null,
    nomor_indikator: indicator?.no ?? null,
    level: indicator?.level ?? null,
    praktik: subject?.kind === "practice" ? subject.slug : null,
    status: QUESTION_STATUS[status].toLowerCase(),
    jawaban: answers,
    dinas: writer.officeName,
    kode_daerah: writer.regionCode,
    daerah: writer.regionName,
    ditanyakan: askedAt,
    alamat: address,
  };
}

/** Columns of the answers to one question. */
export const ANSWER_COLUMNS = [
  ...["jawaban", "diterima", "berlaku_bagi", "instrumen", "instrumen_berlaku"],
  ...["dinas", "kode_daerah", "daerah", "dijawab"],
];

export function answerRows({ answers }: QuestionView): DataRow[] {
  return answers.map(({ html, acceptedAt, scope, instrument, writer, answeredAt }) => ({
    jawaban: textOfHtml(html),
    diterima: acceptedAt !== null,
    berlaku_bagi: scope,
    instrumen: instrument?.code ?? null,
    instrumen_berlaku: instrument?.inForce ?? null,
    dinas: writer.officeName,
    kode_daerah: writer.regionCode,
    daerah: writer.regionName,
    dijawab: answeredAt,
  }));
}

/** What belongs to the question itself. */
export function questionExtra({ card, html }: QuestionView): DataRow {
  return { nomor: card.no, pertanyaan: card.title, rincian: textOfHtml(html), tentang: saySubject(card.subject) };
}
