import {
  listOr,
  numberSections,
  type Paper,
  type PaperBlock,
  type PaperPart,
  type PaperSection,
  paragraph,
} from "../../domain/paper.ts";
import { type PaperReport, travellingSide, type VisitPaperSource } from "../../domain/visit-papers.ts";
import { planOf, type VisitPlan } from "../../domain/visit-plan.ts";
import { nameParty, VISIT_FORM_WORDS } from "../id/visit-words.ts";
import {
  BY_OFFICE,
  commitmentTable,
  indicatorList,
  letterheadOf,
  NOT_SAID,
  SIGNATURE,
  sayHours,
  sayKind,
  sayNumbered,
  sayParties,
  sayPeople,
  sayWhen,
} from "./paper-words.ts";

/** Laporan perjalanan dinas, with the sections of the rule on official letters. */
export function tripReport(source: VisitPaperSource): Paper {
  const plan = source.plan ?? planOf({});
  const { report } = source;
  return {
    letterhead: letterheadOf(source, travellingSide(source)),
    title: `Laporan perjalanan dinas: ${sayKind(source)} ${nameParty(source.host)}`,
    opening: [],
    sections: numberSections([
      introduction(source, plan),
      section("Kegiatan yang dilaksanakan", [activity(source, plan)]),
      results(report),
      section("Hambatan", textOr(report, "hambatan")),
      section("Simpulan dan saran", textOr(report, "simpulan")),
      section("Rencana tindak lanjut", [
        commitmentTable(source, report?.report.commitments ?? [], "Tidak ada komitmen yang dicatat."),
      ]),
      section("Penutup", [paragraph(`Demikian laporan ini dibuat. ${BY_OFFICE}`)]),
    ]),
    closing: [],
    signature: SIGNATURE,
  };
}

const section = (heading: string, blocks: readonly PaperBlock[], parts: readonly PaperPart[] = []): PaperSection => ({
  heading,
  blocks,
  parts,
});

function introduction(source: VisitPaperSource, plan: VisitPlan): PaperSection {
  const { report, topic, time, host, visitor } = source;
  const about = topic === "" ? "" : ` tentang ${topic}`;
  const asked = report?.report.questions.map(({ question }) => question) ?? plan.questions;
  return section(
    "Pendahuluan",
    [],
    [
      {
        heading: "Umum",
        blocks: [
          paragraph(
            `${nameParty(visitor)} melaksanakan ${sayKind(source)} dengan ${nameParty(host)} sebagai tuan rumah${about}. Waktu: ${sayWhen(time)}.`,
          ),
          ...(plan.stuck === "" ? [] : [paragraph(`Kendala yang melatarbelakanginya: ${plan.stuck}`)]),
        ],
      },
      {
        heading: "Maksud dan tujuan",
        blocks: [
          paragraph("Mencari jawaban atas pertanyaan berikut."),
          listOr(asked, true, `Pertanyaan: ${NOT_SAID}.`),
        ],
      },
      {
        heading: "Ruang lingkup",
        blocks: [indicatorList(source, report?.report.indicators ?? plan.indicators)],
      },
      {
        heading: "Dasar",
        blocks: [
          {
            kind: "list",
            ordered: true,
            items: [
              sayNumbered("Surat permohonan", plan.letterNo, plan.letterDate),
              sayNumbered("Surat perintah tugas", plan.orderNo, plan.orderDate),
            ],
          },
        ],
      },
    ],
  );
}

function activity(source: VisitPaperSource, plan: VisitPlan): PaperBlock {
  const { report, time, form, guests } = source;
  const known = report?.report;
  const delegation = plan.delegation.map(({ position, count }) => `${position}: ${sayPeople(count)}`);
  const others = guests.map(({ name, people }) => `${name}: ${sayPeople(people)}`);
  return {
    kind: "facts",
    rows: [
      ["Kegiatan", sayParties(source)],
      ["Hari, tanggal", sayWhen(time)],
      ["Waktu", sayHours(time)],
      ["Cara bertemu", VISIT_FORM_WORDS[form]],
      ["Tempat", plan.place || NOT_SAID],
      ["Dipimpin", known?.ledBy || NOT_SAID],
      ["Diterima", known?.receivedBy || NOT_SAID],
      ["Peserta", known?.people || [...delegation, ...others].join("\n") || NOT_SAID],
    ],
  };
}

function results(written: PaperReport | undefined): PaperSection {
  const questions = written?.report.questions ?? [];
  if (written === undefined || questions.length === 0) {
    return section("Hasil yang dicapai", [paragraph(BY_OFFICE)]);
  }
  return section(
    "Hasil yang dicapai",
    [],
    questions.map(({ no, question, documents, isOpen }) => ({
      heading: question,
      blocks: [
        ...textOr(written, `jawaban-${no}`, isOpen ? "Belum terjawab." : "Jawaban tidak dicatat."),
        ...(documents === "" ? [] : [paragraph(`Dokumen: ${documents}`)]),
      ],
    })),
  );
}

/** A Markdown field of the report, or what is said where it is empty. */
function textOr(written: PaperReport | undefined, field: string, empty = BY_OFFICE): readonly PaperBlock[] {
  const blocks = written?.texts[field] ?? [];
  return blocks.length === 0 ? [paragraph(empty)] : blocks;
}
