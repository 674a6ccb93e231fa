/** Pages that have a drawing, and what of their address it depends on. */
const REGION = /^\/daerah\/\d\d(\.\d\d)?$/;
const DRAWN_PARTS = /^(daerah|tahun)=/;

/** Pages that have one chart, and what it is called. */
const ONE_CHART: readonly (readonly [page: RegExp, name: string])[] = [
  [/^\/daerah\/\d\d(\.\d\d)?\/naik$/, "perubahan"],
  [/^\/sebanding$/, "terdekat"],
  [/^\/simulasi$/, "hasil"],
  [/^\/daerah$/, "cakupan"],
  [/^\/instrumen$/, "waktu"],
  [/^\/instrumen\/[^/]+$/, "bobot"],
  [/^\/indikator$/, "bobot"],
];
/** Charts beside the first drawing of a page, by the word of `gambar`. */
const REGION_CHARTS = ["posisi", "profil"];
const COMPARISON_CHARTS = ["selisih", "perubahan", "panel", "tabel"];

type ChartPicture = { readonly name: string; readonly svg: string; readonly png: string };

/** The other charts of a page as files, with everything that its address sets. */
export function chartPicturesOf(path: string): ChartPicture[] {
  const [page = "", query = ""] = path.split("?");
  const chart = (name: string, extra: string): ChartPicture => {
    const asked = [query, extra].filter((part) => part !== "").join("&");
    const at = (format: string) => `${page}.${format}${asked === "" ? "" : `?${asked}`}`;
    return { name, svg: at("svg"), png: at("png") };
  };
  const only = ONE_CHART.find(([pages]) => pages.test(page));
  if (only !== undefined) return [chart(only[1], "")];
  if (REGION.test(page)) return REGION_CHARTS.map((name) => chart(name, `gambar=${name}`));
  if (page !== "/bandingkan" || !/(^|&)daerah=/.test(query)) return [];
  return COMPARISON_CHARTS.map((name) => chart(name, `gambar=${name}`));
}

/** The drawing of a page as a file of its own: "/daerah/18.11.svg"; `undefined` for pages that have none. */
export function pictureOf(path: string, format: "svg" | "png"): string | undefined {
  return drawnAt(path, (page) => `${page}.${format}`);
}

/** The picture that chats show below a link to the page: "/daerah/18.11/pratinjau.png". */
export function previewOf(path: string): string | undefined {
  return drawnAt(path, (page) => `${page}/pratinjau.png`);
}

/** The page in short, for a frame on another site: "/sematan/daerah/18.11". */
export function embedOf(path: string): string | undefined {
  return drawnAt(path, (page) => `/sematan${page}`);
}

function drawnAt(path: string, build: (page: string) => string): string | undefined {
  const [page = "", query = ""] = path.split("?");
  if (REGION.test(page)) return build(page);
  const parts = query.split("&").filter((part) => DRAWN_PARTS.test(part));
  if (page !== "/bandingkan" || !parts.some((part) => part.startsWith("daerah="))) return undefined;
  return `${build(page)}?${parts.join("&")}`;
}
