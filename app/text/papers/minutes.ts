import { type Paper, type PaperBlock, paragraph } from "../../domain/paper.ts";
import type { VisitPaperSource } from "../../domain/visit-papers.ts";
import { nameParty } from "../id/visit-words.ts";
import {
  BY_OFFICE,
  commitmentTable,
  NOT_SAID,
  SIGNATURE,
  sayHours,
  sayKind,
  sayParties,
  sayWhen,
} from "./paper-words.ts";

/** Notulensi: what was asked, what was answered, what was promised. */
export function visitMinutes(source: VisitPaperSource): Paper {
  const { report, host, time, plan } = source;
  const known = report?.report;
  const answers = known?.questions ?? [];
  return {
    letterhead: [],
    title: `Notulensi ${sayKind(source)} ${nameParty(host)}`,
    opening: [
      {
        kind: "facts",
        rows: [
          ["Kegiatan", sayParties(source)],
          ["Hari, tanggal", sayWhen(time)],
          ["Waktu", sayHours(time)],
          ["Tempat", plan?.place || NOT_SAID],
          ["Dipimpin", known?.ledBy || NOT_SAID],
          ["Diterima", known?.receivedBy || NOT_SAID],
        ],
      },
      ...(answers.length === 0 ? [paragraph(`Pembahasan: ${BY_OFFICE}`)] : []),
    ],
    sections: [
      ...answers.map(({ no, question, documents, isOpen }) => ({
        heading: question,
        blocks: [
          ...answerOf(report?.texts[`jawaban-${no}`] ?? [], isOpen),
          ...(documents === "" ? [] : [paragraph(`Dokumen: ${documents}`)]),
        ],
        parts: [],
      })),
      {
        heading: "Komitmen",
        blocks: [commitmentTable(source, known?.commitments ?? [], "Tidak ada komitmen yang dicatat.")],
        parts: [],
      },
    ],
    closing: [],
    signature: SIGNATURE,
  };
}

function answerOf(blocks: readonly PaperBlock[], isOpen: boolean): readonly PaperBlock[] {
  if (blocks.length > 0) return blocks;
  return [paragraph(isOpen ? "Belum terjawab." : "Jawaban tidak dicatat.")];
}
