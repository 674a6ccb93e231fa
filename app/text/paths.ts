import { attachmentPath } from "../domain/attachment.ts";
import type { FileFormat } from "../domain/data-file.ts";
import { SAME_START_RANGE } from "../domain/same-start.ts";
import { formatFine } from "./format.ts";
import { ownPaths } from "./own-paths.ts";
import { visitPaths } from "./visit-paths.ts";
import { withQuery } from "./with-query.ts";

/** Builders of every address that pages link to. Codes are dotted Kemendagri codes; defaults are left out. */
export const paths = {
  home: "/",
  regions: "/daerah",
  regionList: (chosen: RegionListLink) => withQuery("/daerah", Object.entries(chosen)),
  region: (code: string) => `/daerah/${code}`,
  /** One page for the head of the region, beside the nearest peer or the region of that code. */
  leaderSheet: (code: string, other?: string) =>
    `/daerah/${code}/lembar${other === undefined ? "" : `?pembanding=${other}`}`,
  regionValues: (code: string) => `/daerah/${code}/nilai`,
  /** Who rose from the same start; years that are not given are chosen by the page. The range is in hundredths. */
  sameStart: (code: string, { from, to, range, page, ranks }: SameStartLink = {}) => {
    const parts = [
      from !== undefined && `dari=${from}`,
      to !== undefined && `ke=${to}`,
      range !== undefined && range !== SAME_START_RANGE && `rentang=${formatFine(range * 100)}`,
      ranks === true && "peringkat=1",
      page !== undefined && page > 1 && `halaman=${page}`,
    ];
    const query = parts.filter((part) => part !== false).join("&");
    return query === "" ? `/daerah/${code}/naik` : `/daerah/${code}/naik?${query}`;
  },
  comparison: ({ codes, years, tingkat, pembanding, beda, urut, fokus }: ComparisonLink) => {
    const chosen = [codes.length > 0 && `daerah=${codes.join(",")}`, years !== undefined && `tahun=${years}`];
    const set = Object.entries({ tingkat, pembanding, beda, urut, fokus }).map(
      ([name, value]) => value !== undefined && `${name}=${encodeURIComponent(value)}`,
    );
    const query = [...chosen, ...set].filter((part) => part !== false).join("&");
    return query === "" ? "/bandingkan" : `/bandingkan?${query}`;
  },
  /** Peers of a region; scope and recipe as words of the address, the defaults left out. */
  peers: ({ code, year, scope, recipe }: PeersLink = {}) => {
    const query = Object.entries({ daerah: code, tahun: year, lingkup: scope, resep: recipe });
    return withQuery("/sebanding", query);
  },
  /** A simulation with its whole state; refused and default parts are left out. */
  simulation: (link: SimulationLink = {}) => withQuery("/simulasi", Object.entries(link)),
  instruments: "/instrumen",
  instrument: (code: string) => `/instrumen/${code}`,
  indicators: (instrument?: string) => (instrument === undefined ? "/indikator" : `/indikator?instrumen=${instrument}`),
  /** The list of an instrument's indicators, searched; the instrument in force is the default and left out. */
  indicatorList: ({ instrument, q }: { instrument: { code: string; status: string }; q: string }) => {
    const named = instrument.status === "in_force" ? [] : [`instrumen=${instrument.code}`];
    const query = [...named, ...(q === "" ? [] : [`q=${encodeURIComponent(q)}`])].join("&");
    return query === "" ? "/indikator" : `/indikator?${query}`;
  },
  indicator: (instrument: string, no: number) => `/indikator/${instrument}/${no}`,
  /** An indicator, reached from a selection of regions that goes along, or by somebody who stands on a level. */
  indicatorFor: (instrument: string, no: number, codes: readonly string[], fromLevel: number | null = null) => {
    const parts = [codes.length > 0 && `daerah=${codes.join(",")}`, fromLevel !== null && `dari-level=${fromLevel}`];
    const query = parts.filter((part) => part !== false).join("&");
    return `/indikator/${instrument}/${no}${query === "" ? "" : `?${query}`}`;
  },
  practices: (chosen: PracticeListLink = {}) => withQuery("/praktik", Object.entries(chosen)),
  /** Without page and order: the newest ones of the same filter. */
  practicesFeed: ({ urut: _, halaman: __, daerah: ___, ...chosen }: PracticeListLink) =>
    withQuery("/praktik.atom", Object.entries(chosen)),
  practice: (slug: string, { versi, daerah }: PracticeLink = {}) =>
    withQuery(`/praktik/${slug}`, Object.entries({ versi, daerah })),
  questions: (chosen: QuestionListLink = {}) => withQuery("/tanya", Object.entries(chosen)),
  questionsFeed: ({ urut: _, halaman: __, ...chosen }: QuestionListLink = {}) =>
    withQuery("/tanya.atom", Object.entries(chosen)),
  question: (no: number) => `/tanya/${no}`,
  answer: (no: number, id: string) => `/tanya/${no}#jawaban-${id}`,
  questionNew: (about: QuestionAboutLink = {}) => withQuery("/tanya/baru", Object.entries(about)),
  questionReply: (no: number) => `/tanya/${no}/jawab`,
  questionAccept: (no: number, answerId: string) => withQuery(`/tanya/${no}/terima`, [["jawaban", answerId]]),
  /** Asks why before a question, or an answer to it, is withdrawn. */
  questionWithdraw: (no: number, answerId?: string) => withQuery(`/tanya/${no}/tarik`, [["jawaban", answerId]]),
  sources: "/sumber",
  source: (slug: string) => `/sumber/${slug}`,
  /** A file of a record. */
  attachment: attachmentPath,
  search: (query: string) => `/cari?q=${encodeURIComponent(query)}`,
  glossary: "/glosarium",
  term: (slug: string) => `/glosarium#${slug}`,
  /** A written page of `content/pages` by its slug. */
  page: (slug: string) => `/${slug}`,
  /** The log of changes. */
  changes: (chosen: ChangeListLink) => withQuery("/perubahan", Object.entries(chosen)),
  changesFeed: ({ daerah, sejak, jenis }: ChangeListLink) =>
    withQuery("/perubahan.atom", Object.entries({ daerah, sejak, jenis })),
  /** The page of this address as its data stood on a day. */
  archived: (day: string, path: string) => `/arsip/${day}${path}`,
  signIn: (back?: string) => withQuery("/masuk", [["ke", back]]),
  signInCode: (back?: string) => withQuery("/masuk/kode", [["ke", back]]),
  signOut: "/keluar",
  forgottenPassword: "/lupa-sandi",
  forgottenPasswordAsked: "/lupa-sandi?terkirim=1",
  /** Addresses of letters: the key stands in the query, which no log keeps. */
  passwordReset: (key: string) => withQuery("/atur-ulang", [["kunci", key]]),
  signInLink: (key: string, back?: string) =>
    withQuery("/masuk/tautan", [
      ["kunci", key],
      ["ke", back],
    ]),
  signInLinkAsk: (back?: string) => withQuery("/masuk/tautan", [["ke", back]]),
  signInLinkAsked: (back?: string) =>
    withQuery("/masuk/tautan", [
      ["terkirim", "1"],
      ["ke", back],
    ]),
  signInLinkSend: (back?: string) => withQuery("/masuk/tautan/kirim", [["ke", back]]),
  invitation: (key: string) => withQuery("/undangan", [["kunci", key]]),
  invitationAccept: (key: string) => withQuery("/undangan/terima", [["kunci", key]]),
  setUp: (key: string) => withQuery("/pasang", [["kunci", key]]),
  institution: "/masuk/institusi",
  institutionReturn: "/masuk/institusi/kembali",
  ...ownPaths,
  ...visitPaths,
  data: "/data",
  scores: "/data/nilai",
} as const;

/** A comparison: codes and years as the address holds them, and what is set beside them in its words. */
export type ComparisonLink = {
  readonly codes: readonly string[];
  readonly years?: string | undefined;
  readonly tingkat?: string | undefined;
  readonly pembanding?: string | undefined;
  readonly beda?: string | undefined;
  readonly urut?: string | undefined;
  /** Only where it was refused: the focus is the first region. */
  readonly fokus?: string | undefined;
};

/** What `/daerah` can be narrowed to, under the names of its address. */
export type RegionListLink = {
  readonly q?: string | undefined;
  readonly jenis?: string | undefined;
  readonly provinsi?: string | undefined;
  readonly ukuran?: string | undefined;
  readonly nilai?: string | undefined;
};

/** What `/praktik` can be narrowed to, under the names of its address. */
export type PracticeListLink = {
  readonly q?: string | undefined;
  readonly indikator?: string | undefined;
  readonly instrumen?: string | undefined;
  readonly "dari-level"?: string | undefined;
  readonly "ke-level"?: string | undefined;
  readonly jenis?: string | undefined;
  readonly ukuran?: string | undefined;
  readonly provinsi?: string | undefined;
  readonly biaya?: string | undefined;
  readonly bukti?: string | undefined;
  readonly status?: string | undefined;
  readonly daerah?: string | undefined;
  readonly urut?: string | undefined;
  readonly halaman?: string | undefined;
};

/** What `/tanya` can be narrowed to, under the names of its address. */
export type QuestionListLink = {
  readonly q?: string | undefined;
  readonly indikator?: string | undefined;
  readonly instrumen?: string | undefined;
  readonly status?: string | undefined;
  readonly urut?: string | undefined;
  readonly halaman?: string | undefined;
};

/** What a question that is about to be written is about. */
export type QuestionAboutLink = {
  readonly indikator?: string | undefined;
  readonly level?: string | undefined;
  readonly praktik?: string | undefined;
  readonly judul?: string | undefined;
};

/** A practice in an older version, beside a region. */
export type PracticeLink = { readonly versi?: string | undefined; readonly daerah?: string | undefined };

/** What `/daerah/:code/naik` shows. */
export type SameStartLink = {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly range?: number | undefined;
  readonly page?: number | undefined;
  readonly ranks?: boolean | undefined;
};

/** What `/sebanding` shows, in the words of its address. */
export type PeersLink = {
  readonly code?: string | undefined;
  readonly year?: string | undefined;
  readonly scope?: string | undefined;
  readonly recipe?: string | undefined;
};

/** What `/perubahan` can be narrowed to, under the names of its address. */
export type ChangeListLink = {
  readonly daerah?: string | undefined;
  readonly sejak?: string | undefined;
  readonly jenis?: string | undefined;
  readonly halaman?: string | undefined;
};

/** A simulation, under the names and in the order of its address. Levels have one sign for each indicator. */
export type SimulationLink = {
  readonly daerah?: string | undefined;
  readonly instrumen?: string | undefined;
  readonly mulai?: string | undefined;
  readonly level?: string | undefined;
  readonly target?: string | undefined;
  readonly naik?: string | undefined;
  readonly urut?: string | undefined;
};

/** The same address with a file suffix, before the query: `/daerah/18.11` and `json` is `/daerah/18.11.json`. */
export function fileOf(path: string, format: FileFormat): string {
  const [page = "", query] = path.split("?");
  return query === undefined ? `${page}.${format}` : `${page}.${format}?${query}`;
}

/** The same page as it is printed, on the screen. */
export function printViewOf(path: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}cetak=1`;
}
