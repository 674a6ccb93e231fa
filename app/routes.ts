import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The URL contract: every address of the site, one line each. Indonesian outside, English inside. */
export default [
  index("routes/home.tsx"),
  route("daerah", "routes/regions.tsx"),
  route("daerah/:code", "routes/region.tsx"),
  route("daerah/:code/nilai", "routes/region-values.tsx"),
  route("bandingkan", "routes/comparison.tsx"),
  route("instrumen", "routes/instruments.tsx"),
  route("instrumen/:instrument", "routes/instrument.tsx"),
  route("indikator", "routes/indicators.tsx"),
  route("indikator/:no", "routes/indicator-without-instrument.ts"),
  route("indikator/:instrument/:no", "routes/indicator.tsx"),
  route("sumber", "routes/sources.tsx"),
  route("sumber/:slug", "routes/source.tsx"),
  route("cari", "routes/search.tsx"),
  route("glosarium", "routes/glossary.tsx"),
  route("tentang", "routes/about.tsx"),
  route("privasi", "routes/privacy.tsx"),
  route("aksesibilitas", "routes/accessibility.tsx"),
  route("data", "routes/data.tsx"),
  route("data/nilai", "routes/data-scores.ts"),

  // The same data as files: /daerah/18.11.json is answered by berkas/json/daerah/18.11 (platform/http/twins).
  route("berkas/:format/daerah", "routes/twins/regions.ts"),
  route("berkas/:format/daerah/:code", "routes/twins/region.ts"),
  route("berkas/:format/daerah/:code/nilai", "routes/twins/region-values.ts"),
  route("berkas/:format/bandingkan", "routes/twins/comparison.ts"),
  route("berkas/:format/instrumen", "routes/twins/instruments.ts"),
  route("berkas/:format/instrumen/:instrument", "routes/twins/instrument.ts"),
  route("berkas/:format/indikator", "routes/twins/indicators.ts"),
  route("berkas/:format/indikator/:instrument/:no", "routes/twins/indicator.ts"),
  route("berkas/:format/sumber", "routes/twins/sources.ts"),
  route("berkas/:format/sumber/:slug", "routes/twins/source.ts"),
  route("berkas/:format/data/nilai", "routes/twins/scores.ts"),

  route("sehat", "routes/health.ts"),
  route("robots.txt", "routes/robots.ts"),
  route("sitemap.xml", "routes/sitemap.ts"),
  route("favicon.ico", "routes/icon.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
