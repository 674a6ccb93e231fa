import type { Instrument } from "../../app/domain/instrument.ts";
import type { Dice } from "./seeded.ts";

/** Pages whose figures can be taken along, each with a seeded random address that a reader might reach or type. */
export const RANDOM_PAGES = {
  region: ({ pick }, { codes }) => `/daerah/${pick(codes)}`,
  values: ({ pick }, { codes }) => `/daerah/${pick(codes)}/nilai`,
  regions: ({ pick }) =>
    withQuery("/daerah", {
      jenis: pick([undefined, "kota", "kabupaten", "provinsi"]),
      provinsi: pick([undefined, "18", "31", "12", "99"]),
      nilai: pick([undefined, "ada", "belum"]),
      q: pick([undefined, undefined, "tulang bawang", "pekalongan"]),
    }),
  comparison: (dice, { codes }) => {
    const { pick, below, some } = dice;
    const chosen = some(codes, 1, 6);
    const years = [undefined, String(2018 + below(9)), `${2018 + below(5)}-${2020 + below(7)}`, "2020-2022", "1999"];
    return withQuery("/bandingkan", {
      daerah: chosen.join(","),
      tahun: pick(years),
      instrumen: pick([undefined, undefined, "spbe-2018", "pemdi-2026"]),
      tingkat: pick([undefined, "indeks", "domain", "aspek", "indikator"]),
      pembanding: pick([undefined, "sebanding", "provinsi", "nasional", "tidak"]),
      beda: pick([undefined, undefined, "1"]),
      urut: pick([undefined, "nama", "kemiripan", "selisih", "nilai"]),
      fokus: pick([undefined, undefined, pick(chosen)]),
    });
  },
  sameStart: ({ pick, below }, { codes }) =>
    withQuery(`/daerah/${pick(codes)}/naik`, {
      dari: pick([undefined, String(2018 + below(8))]),
      ke: pick([undefined, String(2018 + below(9))]),
      rentang: pick([undefined, "0,10", "1,00"]),
      peringkat: pick([undefined, "1"]),
      halaman: pick([undefined, undefined, "2"]),
    }),
  peers: ({ pick, below }, { codes }) =>
    withQuery("/sebanding", {
      daerah: pick(codes),
      tahun: pick([undefined, String(2018 + below(9))]),
      lingkup: pick([undefined, "provinsi", "pulau", "semua-jenis"]),
      resep: pick([undefined, "p1", "n1", "p2n3", "j9", "l1k2n9"]),
    }),
  simulation: (dice, { codes, instruments }) => {
    const { pick } = dice;
    const instrument = pick(instruments);
    return withQuery("/simulasi", {
      daerah: pick([undefined, pick(codes), "18.12"]),
      instrumen: pick([undefined, instrument.code, instrument.code]),
      mulai: pick([undefined, "rata", "terbit"]),
      level: randomLevels(dice, instrument),
      target: randomLevels(dice, instrument),
      naik: pick([undefined, "1", "3,7"]),
      urut: pick([undefined, "nomor", "peluang", "tambahan"]),
    });
  },
  indicator: ({ pick }, { instruments }) => {
    const instrument = pick(instruments.filter(({ status }) => status !== "draft"));
    if (pick([true, false])) return "/indikator/spbe-2020/23";
    return `/indikator/${instrument.code}/${pick(instrument.indicators).no}`;
  },
  scores: ({ pick, below, some }, { codes, instruments }) =>
    withQuery("/data/nilai", {
      daerah: pick([undefined, some(codes, 1, 9).join(",")]),
      tahun: pick([undefined, String(2018 + below(9)), "2020-2022"]),
      instrumen: pick([undefined, pick(instruments).code]),
      tingkat: pick([undefined, "indeks", "domain", "indikator"]),
      halaman: pick([undefined, "2"]),
      limit: "60",
    }),
  source: ({ pick }, { slugs }) => `/sumber/${pick(slugs)}`,
} as const satisfies Record<string, (dice: Dice, known: Known) => string>;

export type RandomPage = keyof typeof RANDOM_PAGES;

/** What random addresses are made of. */
export type Known = {
  readonly codes: readonly string[];
  readonly slugs: readonly string[];
  readonly instruments: readonly Instrument[];
};

/** The address of a form of a page: `/daerah?jenis=kota` as `/daerah.csv?jenis=kota`. */
export function fileOf(page: string, format: string): string {
  return page.replace(/(\?|$)/, `.${format}$1`);
}

/** Levels that nobody has given, some of them, or all. */
function randomLevels({ below, pick }: Dice, { indicators, scale }: Instrument): string | undefined {
  const holes = pick([undefined, 0, 0, 4]);
  if (holes === undefined) return undefined;
  const levels = (scale.max - scale.min) / 100 + 1;
  return indicators.map(() => (below(10) < holes ? "-" : String(scale.min / 100 + below(levels)))).join("");
}

function withQuery(path: string, query: Record<string, string | undefined>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}
