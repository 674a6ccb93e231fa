import type { LoaderFunctionArgs } from "@remix-run/node";
import { ChangesPage } from "../components/changes/changes-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { CHANGE_KIND_WORDS, parseChangeList } from "../forms/change-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { CHANGES } from "../text/id/changes.ts";
import { paths } from "../text/paths.ts";
import { CHANGES_PER_PAGE } from "../usecases/list-changes.server.ts";
import { showChanges } from "../usecases/show-changes.server.ts";

/** `GET /perubahan?daerah=18.11&sejak=2026-11-25&jenis=keputusan`: what happened to values, newest first. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parseChangeList(new URL(request.url).searchParams);
  const { log, region } = await showChanges(app, query);
  const chosen = {
    daerah: region?.code,
    sejak: query.since,
    jenis: query.kind && CHANGE_KIND_WORDS[query.kind],
    halaman: query.page === 1 ? undefined : String(query.page),
  };
  const unknown = query.region !== "" && region === null ? [{ name: "daerah", text: query.region }] : [];
  return {
    log,
    chosen,
    number: query.page,
    perPage: CHANGES_PER_PAGE,
    refused: [...unknown, ...query.refused].map(({ name, text }) => CHANGES.refused(name, text)),
    tags: app.instruments.map(({ code, tag }) => ({ code, tag })),
    page: framePage(app, paths.changes(chosen)),
    feed: framePage(app, paths.changesFeed(chosen)).address,
  };
}

export const meta = viewMeta<typeof loader>(({ log, refused, page, feed, number }) => [
  ...pageMeta({
    title: CHANGES.title,
    description: `${CHANGES.found(log.total)} ${CHANGES.lead}`,
    address: page.address,
    noindex: refused.length > 0 || (number > 1 && log.changes.length === 0),
  }),
  { tagName: "link", rel: "alternate", type: "application/atom+xml", title: CHANGES.title, href: feed },
]);

export default function ChangesRoute() {
  const { tags, feed: _, ...view } = useView<typeof loader>();
  const tagOf = (instrument: string) => tags.find(({ code }) => code === instrument)?.tag ?? instrument;
  return <ChangesPage {...view} kindWords={CHANGE_KIND_WORDS} tagOf={tagOf} />;
}
