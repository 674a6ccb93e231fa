import { FILE_FORMATS } from "../../domain/data-file.ts";

/** Where the twin routes live inside the application; nobody may ask for them directly. */
const TWIN_PREFIX = "/berkas";
/** Remix matches decoded paths, capitals and repeated slashes aside. */
const OWN_PATHS = /^\/+berkas(\/|$)/i;

/** Pages that have twins. Codes contain dots, so a suffix counts only behind one of these. */
const PAGES_WITH_TWINS = [
  /^\/daerah$/,
  /^\/daerah\/[^/]+$/,
  /^\/daerah\/[^/]+\/(nilai|naik)$/,
  /^\/bandingkan$/,
  /^\/sebanding$/,
  /^\/belajar-dari$/,
  /^\/simulasi$/,
  /^\/instrumen$/,
  /^\/instrumen\/[^/]+$/,
  /^\/indikator$/,
  /^\/indikator\/[^/]+\/[^/]+$/,
  /^\/praktik$/,
  /^\/praktik\/[^/]+$/,
  /^\/alur$/,
  /^\/kunjungan$/,
  /^\/kunjungan\/[^/]+$/,
  /^\/tanya$/,
  /^\/tanya\/[^/]+$/,
  /^\/sumber$/,
  /^\/sumber\/[^/]+$/,
  /^\/cari$/,
  /^\/data\/nilai$/,
  /^\/perubahan$/,
  /^\/arsip\/[^/]+\/daerah\/[^/]+$/,
  /^\/arsip\/[^/]+\/bandingkan$/,
  /^\/(ruang-kerja|kelola)\/jejak$/,
];

/** Forms in which the drawing of a page can be taken along, and the pages that have one. */
const PICTURE_FORMATS = ["svg", "png"] as const;
const PAGES_WITH_PICTURES = [
  /^\/daerah$/,
  /^\/daerah\/[^/]+$/,
  /^\/daerah\/[^/]+\/naik$/,
  /^\/(bandingkan|sebanding|simulasi|instrumen|indikator)$/,
  /^\/instrumen\/[^/]+$/,
];
const PICTURE_PREFIX = `${TWIN_PREFIX}/gambar`;

/**
 * The address that the application answers for a public path: `/daerah/18.11.json` is
 * `/berkas/json/daerah/18.11`, other paths stay. `undefined` for paths of the application's own.
 *
 * @throws URIError for a path that cannot be decoded; the server has refused it before
 */
export function resolveTwin(pathname: string): string | undefined {
  if (OWN_PATHS.test(decodeURIComponent(pathname))) return undefined;
  const dot = pathname.lastIndexOf(".");
  const page = pathname.slice(0, dot);
  const suffix = pathname.slice(dot + 1);
  const isOneOf = (pages: readonly RegExp[]) => pages.some((pattern) => pattern.test(page));
  if (FILE_FORMATS.some((format) => format === suffix) && isOneOf(PAGES_WITH_TWINS)) {
    return `${TWIN_PREFIX}/${suffix}${page}`;
  }
  if (PICTURE_FORMATS.some((format) => format === suffix) && isOneOf(PAGES_WITH_PICTURES)) {
    return `${PICTURE_PREFIX}/${suffix}${page}`;
  }
  return pathname;
}

/** The address that people know of a twin: `/berkas/csv/kelola/jejak` is `/kelola/jejak.csv`. Other paths stay. */
export function publicPathOf(pathname: string): string {
  const [, format, page] = /^\/berkas\/([a-z]+)(\/.+)$/.exec(pathname) ?? [];
  return FILE_FORMATS.some((one) => one === format) ? `${page}.${format}` : pathname;
}
