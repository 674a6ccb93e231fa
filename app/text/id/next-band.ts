import type { Instrument } from "../../domain/instrument.ts";
import { currentInstrument } from "../../domain/instrument-choice.ts";
import type { NextBand, Raise, Reach } from "../../domain/next-band.ts";
import type { RaiseCombination } from "../../domain/raise-combinations.ts";
import type { AvailableScore } from "../../domain/score-view.ts";
import { formatFine, formatList, formatScore } from "../format.ts";
import { formatIndexPart } from "../level-gain.ts";

/** Words of the distance to the next band. */
export const NEXT_BAND = {
  section: "Jarak ke predikat berikutnya",
  note: (tag: string) =>
    `Dihitung dari angka tercetak dan bobot instrumen ${tag}. Level indikator daerah tidak dipublikasikan.`,
  caption: (year: number, tag: string) => `Satu level pada satu indikator, dari nilai ${year}, instrumen ${tag}`,
  combinationsTitle: "Gabungan terkecil, masing-masing satu level",
  columns: { place: "Indikator pada", gain: "Tambahan indeks", reach: "Cukup?" },
  count: (count: number) => `${count} indikator`,
  how: "Bagaimana ini dihitung",
  unchecked: "Batas predikat instrumen ini belum diperiksa pada naskah peraturannya.",
} as const;

export const REACHES: Record<Reach, string> = { certain: "pasti", possible: "mungkin", not_yet: "belum" };

/** What is missing to the next band, as a sentence with the three answers for one level. */
export function sayNextBand(score: AvailableScore, next: NextBand): string {
  const value = formatScore(score);
  if (next.kind === "highest") return `${value} sudah berada pada predikat tertinggi.`;
  if (next.kind === "unknown") {
    return `Predikat yang diterbitkan untuk ${value} tidak cocok dengan batas instrumennya, jadi jaraknya tidak dihitung.`;
  }
  const { distance, onCutoff } = next;
  const needed = `${value} perlu ${sayNeeded(distance)} untuk mencapai ${distance.band.label} (mulai ${formatFine(distance.band.min * 100)})`;
  const cutoff =
    onCutoff && score.band?.origin === "computed" ? " Angka ini tepat di batas: predikatnya sendiri belum pasti." : "";
  return `${needed}: ${sayRaises(next.raises)}${cutoff}`;
}

function sayNeeded({ above, atMost }: { above: number; atMost: number }): string {
  const most = formatIndexPart(atMost);
  return above === 0 ? `paling banyak ${most}` : `${formatIndexPart(above)} sampai ${most}`;
}

/** One sentence: which single raises are surely, maybe and not yet enough. */
function sayRaises(raises: readonly Raise[]): string {
  const groups = (["not_yet", "possible", "certain"] as const)
    .map((reach) => ({ reach, raises: raises.filter((raise) => raise.reach === reach) }))
    .filter((group) => group.raises.length > 0);
  if (groups.length === 1) {
    const [group] = groups;
    const words = group === undefined ? "" : REACH_CLAUSES[group.reach];
    return `satu level pada indikator mana pun (${sayGains(raises)}) ${words}.`;
  }
  const clauses = groups.map((group, at) => {
    const place = at === groups.length - 1 ? "lain" : formatList(placesOf(group.raises));
    return `satu level pada indikator ${place} (${sayGains(group.raises)}) ${REACH_CLAUSES[group.reach]}`;
  });
  return `${clauses.join("; ")}.`;
}

const REACH_CLAUSES: Record<Reach, string> = {
  certain: "pasti cukup menurut angka yang dipublikasikan",
  possible: "mungkin cukup",
  not_yet: "belum cukup",
};

function placesOf(raises: readonly Raise[]): string[] {
  return [...new Set(raises.flatMap(({ places }) => places))];
}

/** "0,013" or "0,015 sampai 0,03" */
function sayGains(raises: readonly Raise[]): string {
  const [least, most] = [raises[0]?.gain ?? 0, raises.at(-1)?.gain ?? 0];
  return least === most ? formatIndexPart(least) : `${formatIndexPart(least)} sampai ${formatIndexPart(most)}`;
}

/** "4 indikator (4 × 0,03): +0,12, pasti" */
export function sayCombination({ parts, indicators, gain, reach }: RaiseCombination): string {
  const terms = parts.map(({ gain: one, count }) => `${count} × ${formatIndexPart(one)}`);
  return `${indicators} indikator (${terms.join(" + ")}): +${formatIndexPart(gain)}, ${REACHES[reach]}`;
}

/** How to read it: rounding, weights only, and the instrument that the next assessment uses. */
export function sayNextBandHow(
  score: AvailableScore,
  instrument: Instrument,
  instruments: readonly Instrument[],
): string[] {
  const current = currentInstrument(instruments);
  const half = score.decimals >= 2 ? 50 : 500;
  return [
    `${formatScore(score)} berarti indeks sebelum dibulatkan antara ${formatIndexPart(score.value * 100 - half)} dan ${formatIndexPart(score.value * 100 + half)}. Pasti: cukup di mana pun indeks itu berada; mungkin: cukup di sebagian; belum: tidak cukup. Satu level menambah indeks sebesar bobot indikatornya, bila levelnya masih dapat naik.`,
    ...(instrument.code === current.code
      ? []
      : [
          `Instrumen ${instrument.tag} tidak dipakai lagi: penilaian berikutnya memakai ${current.tag}, yang indikator, bobot, dan batas predikatnya berbeda (${sayBandStarts(current)}).`,
        ]),
    ...(instrument.bandsChecked ? [] : [NEXT_BAND.unchecked]),
  ];
}

function sayBandStarts({ bands }: Instrument): string {
  return formatList(bands.slice(1).map(({ label, min }) => `${label} mulai ${formatFine(min * 100)}`));
}
