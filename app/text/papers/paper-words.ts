import { listOr, type PaperBlock, paragraph } from "../../domain/paper.ts";
import type { VisitIndicator, VisitSide, VisitTime } from "../../domain/visit.ts";
import type { VisitPaperSource } from "../../domain/visit-papers.ts";
import type { Commitment } from "../../domain/visit-report.ts";
import { formatCount, formatDay, formatDayWithWeekday } from "../format.ts";
import {
  nameParty,
  sayIndicator,
  sayVisitDays,
  sayVisitHours,
  VISIT_KIND_WORDS,
  VISIT_SIDE_WORDS,
} from "../id/visit-words.ts";

/** What only the office can fill in. */
export const BY_OFFICE = "(diisi dinas)";
/** What nobody wrote down. */
export const NOT_SAID = "tidak disebut";

/** Government, office, and how to reach it. */
export function letterheadOf(source: VisitPaperSource, side: VisitSide): string[] {
  const { name, regionName } = source[side];
  const profile = source.profiles[side];
  const reach = [
    profile?.phone && `Telepon ${profile.phone}`,
    profile?.mail && `Surel ${profile.mail}`,
    profile?.web && `Situs ${profile.web}`,
  ].filter((part) => part);
  return [
    ...(regionName === null ? [] : [`Pemerintah ${regionName}`]),
    name,
    profile?.address ?? "Alamat (diisi dinas)",
    ...(reach.length === 0 ? [] : [reach.join(", ")]),
  ];
}

/** Place, day and function to fill in, room to sign, and that Kiat keeps neither name nor signature. */
export const SIGNATURE: readonly string[] = [
  "(tempat dan tanggal diisi dinas)",
  "(jabatan diisi dinas)",
  ...["", "", ""],
  "(nama dan tanda tangan diisi di luar Kiat)",
];

/** "Kamis, 16 Maret 2023", "16–17 Maret 2023". */
export function sayWhen({ from, to, precision }: VisitTime): string {
  if (from === null) return NOT_SAID;
  return precision === "day" && (to === null || to === from) ? formatDayWithWeekday(from) : sayVisitDays({ from, to });
}

export function sayHours(time: VisitTime): string {
  return sayVisitHours(time) || NOT_SAID;
}

/** "kaji banding", within a sentence. */
export function sayKind({ kind }: Pick<VisitPaperSource, "kind">): string {
  return VISIT_KIND_WORDS[kind].toLowerCase();
}

/** "Dinas Kominfo … belajar dari …". */
export function sayParties({ visitor, host }: VisitPaperSource): string {
  return `${nameParty(visitor)} belajar dari ${nameParty(host)}`;
}

export function indicatorList({ instruments }: VisitPaperSource, indicators: readonly VisitIndicator[]): PaperBlock {
  return listOr(
    indicators.map((indicator) => sayIndicator(indicator, instruments)),
    false,
    `Indikator: ${NOT_SAID}.`,
  );
}

/** "Surat Nomor 1/2023 tanggal 16 Maret 2023". */
export function sayNumbered(word: string, no: string, day: string | null): string {
  return `${word} Nomor ${no === "" ? BY_OFFICE : no} tanggal ${day === null ? BY_OFFICE : formatDay(day)}`;
}

/** "(7 orang)", where the number is known. */
export function sayPeople(count: number | null): string {
  return count === null ? "jumlah tidak disebut" : `${formatCount(count)} orang`;
}

/** What was promised, in the order of the form. */
export function commitmentTable(
  { instruments }: VisitPaperSource,
  commitments: readonly Commitment[],
  empty: string,
): PaperBlock {
  if (commitments.length === 0) return paragraph(empty);
  return {
    kind: "table",
    head: ["Tindakan", "Pihak", "Penanggung jawab", "Tenggat", "Indikator", "Bukti selesai"],
    rows: commitments.map(({ action, side, inCharge, dueOn, indicator, evidence }) => [
      action,
      VISIT_SIDE_WORDS[side],
      inCharge || NOT_SAID,
      dueOn === null ? NOT_SAID : formatDay(dueOn),
      indicator === null ? NOT_SAID : sayIndicator(indicator, instruments),
      evidence || NOT_SAID,
    ]),
  };
}
