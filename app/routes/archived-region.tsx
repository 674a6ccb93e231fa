import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { ArchiveBanner } from "../components/archive/archive-banner.tsx";
import { FrozenRows } from "../components/archive/frozen-rows.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { RegionPage } from "../components/region/region-page.tsx";
import { SNAPSHOT_SHAPES } from "../domain/snapshot.ts";
import { cleanText } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { ARCHIVE, sayRefusal } from "../text/id/archive.ts";
import { sayRegion } from "../text/id/region.ts";
import { paths } from "../text/paths.ts";
import { regionFile } from "../text/region-score-rows.ts";
import { openRegionSnapshot } from "../usecases/open-region-snapshot.server.ts";
import { resolveRegionAddress } from "../usecases/region-directory.server.ts";

/** `GET /arsip/:date/daerah/:code`: the page of a region as it stood on a day; the first request keeps it. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const [day, code] = [cleanText(params["date"] ?? ""), cleanText(params["code"] ?? "")];
  const { instruments } = app;
  const latest = paths.region(code);
  const result = await openRegionSnapshot(app, { day, path: latest, code }, regionFile(instruments));
  if (result.ok) return { ...result.snapshot, latest, instruments, page: framePage(app, paths.archived(day, latest)) };
  if (result.refusal.kind === "no_page") {
    const address = await resolveRegionAddress(app, code);
    if (address.kind === "redirect") throw redirect(paths.archived(day, paths.region(address.code)), 302);
  }
  throw new Response(sayRefusal(result.refusal), { status: 404 });
}

export const meta = viewMeta<typeof loader>(({ content: { view, shape }, day, page, instruments }) =>
  pageMeta({
    title: ARCHIVE.title(view.region.name, day),
    description: shape === SNAPSHOT_SHAPES.region ? sayRegion(view, instruments).join(" ") : ARCHIVE.banner(day),
    address: page.address,
  }),
);

export default function ArchivedRegionRoute() {
  const { content, latest, instruments, page, ...frame } = useView<typeof loader>();
  const { view, shape } = content;
  const { name } = view.region;
  return (
    <>
      <ArchiveBanner
        frame={frame}
        shape={shape}
        what={`riwayat nilai ${name}`}
        address={page.address}
        latest={latest}
      />
      {shape === SNAPSHOT_SHAPES.region ? (
        <RegionPage view={view} beside={view.beside} page={page} instruments={instruments} />
      ) : (
        <FrozenRows title={name} day={frame.day} content={content} />
      )}
    </>
  );
}
