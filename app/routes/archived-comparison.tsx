import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { ArchiveBanner } from "../components/archive/archive-banner.tsx";
import { FrozenRows } from "../components/archive/frozen-rows.tsx";
import { ComparisonPage } from "../components/comparison/comparison-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { SNAPSHOT_SHAPES } from "../domain/snapshot.ts";
import { askedComparison, formatYears, parseComparison } from "../forms/comparison.ts";
import { cleanText } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { comparisonFile, nameComparison } from "../text/comparison-file.ts";
import { ARCHIVE, sayRefusal } from "../text/id/archive.ts";
import { sayComparison } from "../text/id/comparison-sentences.ts";
import { paths } from "../text/paths.ts";
import { openComparisonSnapshot } from "../usecases/open-comparison-snapshot.server.ts";
import { resolveSelection } from "../usecases/resolve-selection.server.ts";

/** `GET /arsip/:date/bandingkan?daerah=18.12,18.11`: a comparison as it stood on a day; names and odd spellings move on. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const day = cleanText(params["date"] ?? "");
  const query = { ...parseComparison(new URL(request.url).searchParams), focus: "" };
  const { tokens, regions, notes } = await resolveSelection(app, query.tokens);
  if (notes.length > 0 || query.unread.length > 0 || regions.length === 0)
    throw new Response(ARCHIVE.unknownRegions, { status: 404 });
  const link = { years: formatYears(query.years), ...query.words };
  const codes = regions.map(({ code }) => code);
  const latest = paths.comparison({ codes, ...link });
  if (!query.asList || tokens.join() !== query.tokens.join()) throw redirect(paths.archived(day, latest), 302);
  const { instruments } = app;
  const asked = { day, path: latest, codes, asked: askedComparison(query) };
  const result = await openComparisonSnapshot(app, asked, comparisonFile(instruments));
  if (!result.ok) throw new Response(sayRefusal(result.refusal), { status: 404 });
  return { ...result.snapshot, latest, link, instruments, page: framePage(app, paths.archived(day, latest)) };
}

export const meta = viewMeta<typeof loader>(({ content: { view, shape }, day, page, instruments }) =>
  pageMeta({
    title: ARCHIVE.title(nameComparison(view, instruments), day),
    description: shape === SNAPSHOT_SHAPES.comparison ? sayComparison(view).join(" ") : ARCHIVE.banner(day),
    address: page.address,
  }),
);

export default function ArchivedComparisonRoute() {
  const { content, latest, link, instruments, page, ...frame } = useView<typeof loader>();
  const { view, shape } = content;
  const what = nameComparison(view, instruments);
  const instrument = instruments.find(({ code }) => code === view.instrument);
  return (
    <>
      <ArchiveBanner frame={frame} shape={shape} what={what} address={page.address} latest={latest} />
      {shape === SNAPSHOT_SHAPES.comparison && instrument !== undefined ? (
        <ComparisonPage
          view={view}
          instrument={instrument}
          instruments={instruments}
          link={link}
          sameStart={view.sameStart}
          notes={[]}
          remarks={[]}
          page={page}
        />
      ) : (
        <FrozenRows title={what} day={frame.day} content={content} />
      )}
    </>
  );
}
