import { listOr, type Paper, paragraph } from "../../domain/paper.ts";
import type { VisitPaperSource } from "../../domain/visit-papers.ts";
import { nameParty } from "../id/visit-words.ts";
import { BY_OFFICE, commitmentTable, letterheadOf, NOT_SAID, SIGNATURE, sayKind, sayWhen } from "./paper-words.ts";

/** Nota dinas to one's own superior: what came of the visit and what is to be done. */
export function followUpNote(source: VisitPaperSource): Paper {
  const { report, side, topic, visitor, host, time } = source;
  const other = nameParty(side === "visitor" ? host : visitor);
  const commitments = report?.report.commitments ?? [];
  const open = report?.report.questions.filter(({ isOpen }) => isOpen) ?? [];
  const conclusions = report?.texts["simpulan"] ?? [];
  const about = topic === "" ? "" : ` tentang ${topic}`;
  return {
    letterhead: letterheadOf(source, side),
    title: "Nota dinas",
    opening: [
      {
        kind: "facts",
        rows: [
          ["Kepada", BY_OFFICE],
          ["Dari", BY_OFFICE],
          ["Tanggal", BY_OFFICE],
          ["Nomor", BY_OFFICE],
          ["Sifat", BY_OFFICE],
          ["Lampiran", BY_OFFICE],
          ["Hal", `Tindak lanjut ${sayKind(source)} dengan ${other}`],
        ],
      },
      paragraph(
        `Kami laporkan tindak lanjut ${sayKind(source)} ${nameParty(visitor)} dengan ${nameParty(host)} sebagai tuan rumah${about}. Waktu kunjungan: ${sayWhen(time)}.`,
      ),
    ],
    sections: [
      {
        heading: "Simpulan dan saran",
        blocks: conclusions.length === 0 ? [paragraph(BY_OFFICE)] : conclusions,
        parts: [],
      },
      {
        heading: "Tindakan yang kita janjikan",
        blocks: [
          commitmentTable(
            source,
            commitments.filter((one) => one.side === side),
            "Tidak ada komitmen dari pihak kita yang dicatat.",
          ),
        ],
        parts: [],
      },
      {
        heading: `Tindakan yang dijanjikan ${other}`,
        blocks: [
          commitmentTable(
            source,
            commitments.filter((one) => one.side !== side),
            "Tidak ada komitmen dari pihak lain yang dicatat.",
          ),
        ],
        parts: [],
      },
      {
        heading: "Pertanyaan yang belum terjawab",
        blocks: [
          listOr(
            open.map(({ question }) => question),
            false,
            report === undefined ? `Laporan: ${NOT_SAID}.` : "Tidak ada yang dicatat belum terjawab.",
          ),
        ],
        parts: [],
      },
    ],
    closing: [paragraph("Mohon arahan dan keputusan lebih lanjut.")],
    signature: SIGNATURE,
  };
}
