import type { Simulated, SimulatedBand, SimulatedPart } from "../../domain/simulation.ts";
import type { SimulationRemark } from "../../domain/simulation-remark.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { formatCount, formatDay, formatFine, formatList } from "../format.ts";
import { formatIndexPart } from "../level-gain.ts";

/** Words of `/simulasi`. */
export const SIMULATION = {
  crumb: "Simulasi",
  mark: "SIMULASI",
  title: (tag: string, region: string | null) => (region === null ? `Simulasi ${tag}` : `Simulasi ${tag}: ${region}`),
  eyebrow: "Hitungan coba-coba, bukan nilai resmi",
  lead: "Isi tingkat tiap indikator, naikkan yang ingin dicoba, lalu lihat indeksnya. Tidak ada yang disimpan: seluruh isi simulasi ada di alamat halaman ini.",
  tabs: "Instrumen simulasi",
  draft: "Konsep 2025, hanya untuk simulasi",
  draftBody:
    "Konsep ini tidak pernah dipakai untuk hasil resmi. Hasil hitungannya tidak dapat disandingkan dengan nilai mana pun.",
  region: "Daerah",
  regionHint: "Nama atau kode. Boleh kosong; tingkat yang sudah diisi tidak ikut.",
  useRegion: "Mulai untuk daerah ini",
  start: "Titik awal",
  startEstimate: (part: string, year: number) => `Mulai dari tingkat rata-rata ${part} ${year}`,
  startPublished: (count: number, total: number, year: number) =>
    `Mulai dari tingkat yang terbit ${year} (${count} dari ${total} indikator)`,
  noWhole: (attained: string) => `tidak ada tingkat bulat yang memberi rata-rata itu, yang terdekat ${attained}`,
  startEmpty: "Kosongkan semua tingkat",
  noLevels: "Tingkat per indikator biasanya tidak dipublikasikan; LHE daerah memuatnya. Isilah sendiri di bawah.",
  result: "Hasil",
  now: "Sekarang",
  target: "Target",
  change: "Selisih",
  part: "Bagian",
  exact: (exact: number) => `tepatnya ${formatIndexPart(exact)}`,
  empty: "Isi tingkat indikator di bawah, lalu tekan Hitung. Belum ada yang dapat dihitung.",
  partsCaption: (tag: string, withTarget: boolean) =>
    `SIMULASI menurut instrumen ${tag}, bukan nilai resmi.${withTarget ? " Garis utuh sekarang, garis putus-putus target." : ""}`,
  missing: (count: number) => `${count} belum diisi`,
  levels: "Tingkat tiap indikator",
  levelsNote: (min: number, max: number) => `Angka ${min} sampai ${max}. Kosongkan target bila tingkatnya tetap.`,
  raised: "Indikator yang dinaikkan",
  typed: "Tingkat yang dipakai, menurut nomor indikator",
  aspect: "Aspek",
  typedLevels: "Nomor: tingkat",
  notTyped: "belum diisi",
  guess: "perkiraan",
  published: "terbit",
  compute: "Hitung",
  weight: (weight: string, gain: string) => `Bobot ${weight}, ${gain} per tingkat`,
  weightsFrom: (regulation: string) => `Bobot dan ambang menurut ${regulation}.`,
  citation: (tag: string, region: string | null) =>
    `simulasi (bukan nilai resmi) ${region === null ? "" : `${region}, `}instrumen ${tag}`,
} as const;

/** At most three sentences: index, band, and what is missing. */
export function saySimulation({ simulation, state }: SimulationView): string[] {
  const { index, band } = simulation;
  const { indexName, tag, bandsChecked } = state.instrument;
  if (!index.now.known) {
    const total = formatCount(state.levels.length);
    return [
      `Belum lengkap: ${formatCount(index.now.missing)} dari ${total} indikator belum diisi. ${indexName} simulasi bisa antara ${formatFine(index.now.low)} dan ${formatFine(index.now.high)}.`,
      ...(index.target.known ? [`Dengan target ${indexName} simulasi ${sayExact(index.target.exact)}.`] : []),
    ];
  }
  const unchanged = index.change === 0;
  const after = index.target.known && !unchanged ? `, dengan target ${sayExact(index.target.exact)}` : "";
  const change = index.change === null || unchanged ? "" : ` (${sayStep(index.change)})`;
  const best = unchanged ? band.now : band.target;
  return [
    `${indexName} simulasi ${sayExact(index.now.exact)}${after}${change}.`,
    ...(band.now === null ? [] : [sayBands(band.now, unchanged ? null : band.target, tag, bandsChecked)]),
    ...(best?.next ? [sayDistance(best.next)] : []),
  ];
}

/** "Ke Baik (mulai 2,60) masih perlu 0,107." */
function sayDistance({ band, missing }: NonNullable<SimulatedBand["next"]>): string {
  return `Ke ${band.label} (mulai ${formatFine(band.min * 100)}) masih perlu ${formatIndexPart(missing)}.`;
}

function sayBands(now: SimulatedBand, target: SimulatedBand | null, tag: string, checked: boolean): string {
  const same = target === null || target.band.rank === now.band.rank;
  const words = same ? now.band.label : `${now.band.label}, dengan target ${target.band.label}`;
  const doubt = checked ? "" : "; ambangnya belum diperiksa pada naskah peraturan";
  return `Angka itu di rentang ${words} menurut ${tag}${doubt}.`;
}

/** "2,59 (tepatnya 2,594)", without brackets where two decimals are exact. */
function sayExact(exact: number): string {
  const fine = formatFine(exact);
  return formatIndexPart(exact) === fine ? fine : `${fine} (${SIMULATION.exact(exact)})`;
}

function sayStep(tenThousandths: number): string {
  return `${tenThousandths > 0 ? "naik" : "turun"} ${formatIndexPart(Math.abs(tenThousandths))}`;
}

/** A value or the span in which it lies: "2,59", "1,80–3,20". */
export function formatSimulated(value: Simulated): string {
  return value.known ? formatFine(value.exact) : `${formatFine(value.low)}–${formatFine(value.high)}`;
}

/** The change of a part with its sign, in two to four decimals; `null` while it is not known. */
export function formatChange({ change }: SimulatedPart): string | null {
  if (change === null) return null;
  return `${change > 0 ? "+" : change < 0 ? "\u2212" : ""}${formatIndexPart(Math.abs(change))}`;
}

/** What the levels began with. */
export function sayStart({ state, starts, region, untouched }: SimulationView): string[] {
  const { instrument, start } = state;
  const count = untouched.filter((one) => one).length;
  const part = instrument.domains.length > 0 ? "domain" : "aspek";
  if (start === "estimate" && starts.estimate !== null) {
    const { year } = starts.estimate;
    return [
      `${formatCount(count)} tingkat adalah perkiraan: tingkat bulat yang rata-rata berbobotnya sama dengan nilai ${part} ${year} yang terbit menurut ${instrument.tag}. Banyak susunan tingkat memberi rata-rata yang sama; ini bukan nilai indikator daerah ini.`,
    ];
  }
  if (start === "published" && starts.published !== null) {
    return [
      `${formatCount(count)} tingkat adalah nilai indikator ${starts.published.year} yang terbit menurut ${instrument.tag}.`,
    ];
  }
  if (region === null || starts.estimate !== null) return [SIMULATION.noLevels];
  return [
    `Belum ditemukan nilai ${part} ${region.name} menurut ${instrument.tag}, jadi simulasi mulai kosong. Nilai dari instrumen lain tidak dipakai.`,
    SIMULATION.noLevels,
  ];
}

/** Why an address was not followed as written. */
export function sayRemark(remark: SimulationRemark, expected: string): string {
  switch (remark.kind) {
    case "unknown":
      return remark.name === "instrumen"
        ? `“instrumen=${remark.text}” tidak dikenal. Yang dipakai ${expected}.`
        : `“${remark.name}=${remark.text}” tidak dikenal, jadi tidak dipakai.`;
    case "length":
      return `“${remark.name}” memuat ${formatCount(remark.read)} tingkat, seharusnya ${formatCount(remark.expected)}. ${remark.read < remark.expected ? "Sisanya dianggap belum diisi" : "Kelebihannya tidak dipakai"}.`;
    case "characters":
      return `${formatCount(remark.count)} tanda pada “${remark.name}” bukan tingkat pada skala ${expected}, jadi dianggap belum diisi.`;
    case "not_raised":
      return `Indikator ${formatList(remark.nos.map(String))} tidak dapat dinaikkan: tingkatnya belum diisi atau sudah tertinggi.`;
    case "one_region":
      return `Simulasi hanya untuk satu daerah; ${remark.text} tidak dipakai.`;
    case "which_region":
      return remark.candidates.length === 0
        ? `Daerah “${remark.text}” tidak dikenal, jadi simulasi ini tanpa daerah.`
        : `“${remark.text}” bisa berarti lebih dari satu daerah. Pilih salah satu:`;
    case "no_start":
      return remark.start === "estimate"
        ? `Belum ada nilai bagian yang terbit menurut ${expected} untuk memulai, jadi tingkatnya tidak diisi.`
        : `Belum ada tingkat indikator yang terbit menurut ${expected}, jadi tingkatnya tidak diisi.`;
  }
}

/** What travels with the files and the paper. */
export function sayFileNotes(view: SimulationView): string[] {
  return [
    `${SIMULATION.mark}: hitungan coba-coba dari tingkat yang diketik pembaca, bukan nilai resmi dan bukan penilaian mandiri.`,
    ...saySimulation(view),
    ...sayStart(view),
  ];
}

export function printedHead({ state, region }: SimulationView, day: string): string {
  return `${SIMULATION.mark}, bukan nilai resmi. ${SIMULATION.title(state.instrument.tag, region?.name ?? null)}. ${formatDay(day)}`;
}
