import { listOr, type Paper, type PaperBlock, paragraph, paragraphs } from "../../domain/paper.ts";
import type { VisitTime } from "../../domain/visit.ts";
import type { VisitPaperSource } from "../../domain/visit-papers.ts";
import { planOf, type VisitPlan } from "../../domain/visit-plan.ts";
import { formatDay } from "../format.ts";
import { nameParty, VISIT_FORM_WORDS } from "../id/visit-words.ts";
import {
  BY_OFFICE,
  indicatorList,
  letterheadOf,
  NOT_SAID,
  SIGNATURE,
  sayHours,
  sayKind,
  sayPeople,
  sayWhen,
} from "./paper-words.ts";

/** Surat permohonan: the visitor's office asks the host's. */
export function requestLetter(source: VisitPaperSource): Paper {
  const { visitor, host, form, topic } = source;
  const plan = source.plan ?? planOf({});
  const kind = sayKind(source);
  const about = topic === "" ? "" : ` tentang ${topic}`;
  return {
    letterhead: letterheadOf(source, "visitor"),
    title: `Surat permohonan ${kind}`,
    opening: [
      {
        kind: "facts",
        rows: [
          ["Tanggal", plan.letterDate === null ? BY_OFFICE : formatDay(plan.letterDate)],
          ["Nomor", plan.letterNo || BY_OFFICE],
          ["Sifat", BY_OFFICE],
          ["Lampiran", BY_OFFICE],
          ["Hal", `Permohonan ${kind}`],
        ],
      },
      paragraph(`Yth. Kepala ${nameParty(host)}\ndi tempat`),
      paragraph(`Dengan hormat, kami dari ${nameParty(visitor)} memohon kesediaan Saudara menerima ${kind}${about}.`),
      {
        kind: "facts",
        rows: [
          ["Hari, tanggal", sayWhen(wantedTime(source.time, plan))],
          ["Waktu", sayHours(source.time)],
          ["Cara bertemu", VISIT_FORM_WORDS[form]],
          ["Tempat", plan.place || NOT_SAID],
        ],
      },
    ],
    sections: [
      { heading: "Indikator yang dibahas", blocks: [indicatorList(source, plan.indicators)], parts: [] },
      { heading: "Kendala kami", blocks: orNotSaid(paragraphs(plan.stuck)), parts: [] },
      {
        heading: "Pertanyaan yang kami bawa",
        blocks: [listOr(plan.questions, true, `Pertanyaan: ${NOT_SAID}.`)],
        parts: [],
      },
      { heading: "Bahan yang kami harapkan", blocks: orNotSaid(paragraphs(plan.documents)), parts: [] },
      { heading: "Peserta", blocks: [delegation(source, plan)], parts: [] },
    ],
    closing: [
      paragraph(`Narahubung: ${contactOf(source)}`),
      paragraph("Atas perhatian dan kesediaan Saudara, kami mengucapkan terima kasih."),
    ],
    signature: SIGNATURE,
  };
}

/** The agreed date, or the wanted one while none is. */
function wantedTime(time: VisitTime, { wantedFrom, wantedTo }: VisitPlan): VisitTime {
  if (time.from !== null || wantedFrom === null) return time;
  return { ...time, precision: "day", from: wantedFrom, to: wantedTo };
}

function orNotSaid(blocks: PaperBlock[]): PaperBlock[] {
  return blocks.length === 0 ? [paragraph(`${NOT_SAID[0]?.toUpperCase()}${NOT_SAID.slice(1)}.`)] : blocks;
}

function delegation({ guests }: VisitPaperSource, plan: VisitPlan): PaperBlock {
  const rows = [
    ...plan.delegation.map(({ position, count }) => [position, sayPeople(count)]),
    ...guests.map(({ name, people }) => [name, sayPeople(people)]),
  ];
  if (rows.length === 0) return paragraph(`Peserta: ${BY_OFFICE}.`);
  return { kind: "table", head: ["Fungsi", "Jumlah"], rows };
}

/** The office's own line, never a person's. */
function contactOf({ profiles }: VisitPaperSource): string {
  const { phone = null, mail = null } = profiles.visitor ?? {};
  const known = [phone, mail].filter((part) => part !== null);
  return known.length === 0 ? BY_OFFICE : known.join(", ");
}
