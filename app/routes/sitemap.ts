import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "../text/paths.ts";
import { listSitemap, type SitemapParts } from "../usecases/list-sitemap.server.ts";

/** `GET /sitemap.xml`: every public page; some 2,000, practices and questions, of the 50,000 that one file may hold. */
export async function loader({ context: { app } }: LoaderFunctionArgs) {
  const urls = addressesOf(await listSitemap(app)).map(
    (path) => `<url><loc>${escapeXml(app.publicUrl + path)}</loc></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("\n")}
</urlset>
`;
  return new Response(xml, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, no-cache" },
  });
}

function addressesOf({
  regions,
  followed,
  instruments,
  indicators,
  sources,
  practices,
  questions,
  visits,
  pages,
}: SitemapParts): string[] {
  return [
    paths.home,
    paths.regions,
    paths.comparison({ codes: [] }),
    paths.peers(),
    paths.instruments,
    paths.indicators(),
    paths.practices(),
    paths.questions(),
    paths.visits,
    paths.flow(),
    paths.sources,
    paths.changes({}),
    paths.glossary,
    ...pages.map(paths.page),
    ...instruments.map(paths.instrument),
    ...indicators.map(({ instrument, no }) => paths.indicator(instrument, no)),
    ...regions.flatMap((code) => [paths.region(code), paths.regionValues(code)]),
    ...followed.map((code) => paths.sameStart(code)),
    ...sources.map(paths.source),
    ...practices.map((slug) => paths.practice(slug)),
    ...questions.map(paths.question),
    ...visits.map((id) => paths.visit(id)),
  ];
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
