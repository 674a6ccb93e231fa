import type { DataCell, DataRow } from "../domain/data-file.ts";
import type { PracticeView } from "../domain/practice-view.ts";
import { fileNumber } from "./format.ts";
import { labelPracticeField } from "./id/practice-form.ts";
import { ADOPTION_STATES, CHECK_VERDICTS, PRACTICE } from "./id/practice-page.ts";
import { paths } from "./paths.ts";
import { practiceRow } from "./practice-rows.ts";

/** Columns of one practice in a file: a part of it in each row. */
export const PRACTICE_PART_COLUMNS = ["bagian", "isi", "sebelum", "sesudah", "tahun", "instrumen", "daerah", "sumber"];

const TEXTS = [
  ...["masalah", "langkah", "hasil", "kendala", "ringkasan", "inisiator", "unit", "mitra", "asal", "syarat", "dasar"],
  ...["fakta", "analisis", "tingkat", "keberlanjutan"],
];

/** Texts as they were written, in Markdown; then indicators, numbers, what can be taken along, others' words, and indexes. */
export function practiceParts(view: PracticeView): DataRow[] {
  const { fields, card, results, links, attachments, checks, adoptions, region, compared } = view;
  return [
    ...TEXTS.flatMap((name) => (fields[name] ? [{ bagian: labelPracticeField(name), isi: fields[name] }] : [])),
    ...card.indicators.map(({ instrument, no, from, to }) => ({
      bagian: PRACTICE.indicators,
      isi: String(no),
      sebelum: from,
      sesudah: to,
      instrumen: instrument,
    })),
    ...results.map(({ measure, before, after, year, source }) => ({
      ...{ bagian: PRACTICE.results, isi: measure, sebelum: before, sesudah: after, tahun: year, sumber: source },
    })),
    ...attachments.map((attachment) => ({
      bagian: PRACTICE.take,
      isi: attachment.title || attachment.name,
      sumber: paths.attachment(attachment),
    })),
    ...links.map(({ title, href }) => ({ bagian: PRACTICE.take, isi: title, sumber: href })),
    ...checks.map(({ verdict, note, officeName, at }) => ({
      bagian: PRACTICE.checks,
      isi: note === "" ? CHECK_VERDICTS[verdict] : `${CHECK_VERDICTS[verdict]}: ${note}`,
      tahun: at.slice(0, 10),
      daerah: officeName,
    })),
    ...adoptions.map(({ state, outcome, regionName, updatedAt }) => ({
      bagian: PRACTICE.adoptions,
      isi: outcome === "" ? ADOPTION_STATES[state] : `${ADOPTION_STATES[state]}: ${outcome}`,
      tahun: updatedAt.slice(0, 10),
      daerah: regionName,
    })),
    ...[region, ...(compared === null ? [] : [compared])].flatMap(({ name, scores }) =>
      scores.flatMap((score) =>
        score.status === "available"
          ? [
              {
                bagian: PRACTICE.indexes,
                isi: fileNumber(score),
                tahun: String(score.year),
                instrumen: score.instrument,
                daerah: name,
                sumber: score.source.title,
              },
            ]
          : [],
      ),
    ),
  ];
}

/** What belongs to the whole: who, how it stands, how far it is proven, which version. */
export function practiceExtra(view: PracticeView): Record<string, DataCell> {
  const { card, version, confirmedOn, started, source } = view;
  const { masalah: _, langkah: __, hasil: ___, alamat: ____, sumber: _____, ...row } = practiceRow(card, "");
  return { ...row, mulai: started, dikonfirmasi_pada: confirmedOn, versi: version, sumber: source?.title ?? null };
}
