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
  /^\/simulasi$/,
  /^\/instrumen$/,
  /^\/instrumen\/[^/]+$/,
  /^\/indikator$/,
  /^\/indikator\/[^/]+\/[^/]+$/,
  /^\/sumber$/,
  /^\/sumber\/[^/]+$/,
  /^\/data\/nilai$/,
  /^\/perubahan$/,
  /^\/arsip\/[^/]+\/daerah\/[^/]+$/,
];

/**
 * The address that the application answers for a public path: `/daerah/18.11.json` is
 * `/berkas/json/daerah/18.11`, other paths stay. `undefined` for paths of the application's own.
 *
 * @throws URIError for a path that cannot be decoded; the server has refused it before
 */
export function resolveTwin(pathname: string): string | undefined {
  if (OWN_PATHS.test(decodeURIComponent(pathname))) return undefined;
  const dot = pathname.lastIndexOf(".");
  const format = FILE_FORMATS.find((name) => name === pathname.slice(dot + 1));
  if (dot === -1 || format === undefined) return pathname;
  const page = pathname.slice(0, dot);
  return PAGES_WITH_TWINS.some((pattern) => pattern.test(page)) ? `${TWIN_PREFIX}/${format}${page}` : pathname;
}
