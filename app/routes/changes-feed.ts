import type { LoaderFunctionArgs } from "@remix-run/node";
import { CHANGE_KIND_WORDS, parseChangeList } from "../forms/change-list.ts";
import { sendFeed } from "../platform/http/send-feed.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatAtom } from "../text/atom.ts";
import { CHANGES, sayFirstLoad, sayReasons, sourcesOf, titleOfChange } from "../text/id/changes.ts";
import { paths } from "../text/paths.ts";
import { showChanges } from "../usecases/show-changes.server.ts";

/** `GET /perubahan.atom`: the newest changes of the same filter. What the filter does not understand narrows nothing. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = { ...parseChangeList(new URL(request.url).searchParams), page: 1 };
  const { log, region } = await showChanges(app, query);
  const chosen = { daerah: region?.code, sejak: query.since, jenis: query.kind && CHANGE_KIND_WORDS[query.kind] };
  const { address } = framePage(app, paths.changes(chosen));
  const all = framePage(app, paths.changes({})).address;
  const { changes, first } = log;
  const begin = first === null ? [] : [{ ...first, id: `${all}#isi-awal` }];
  const entries = [
    ...changes.map((change) => ({
      id: `${all}#${change.id}`,
      title: titleOfChange(change),
      link: framePage(app, paths.regionValues(change.region.code)).address,
      updated: change.at,
      summary: [
        ...sayReasons(change),
        `Instrumen ${app.instruments.find(({ code }) => code === change.instrument)?.tag ?? change.instrument}.`,
        ...sourcesOf(change).map(({ title, place }) => `Sumber: ${place === "" ? title : `${title}, ${place}`}.`),
      ].join(" "),
    })),
    ...begin.map(({ id, at, claims }) => ({
      id,
      title: CHANGES.firstTitle,
      link: all,
      updated: at,
      summary: sayFirstLoad({ at, claims }),
    })),
  ];
  const feed = formatAtom({
    title: region === null ? `Kiat: ${CHANGES.title}` : `Kiat: ${CHANGES.title}, ${region.name}`,
    subtitle: CHANGES.lead,
    self: framePage(app, paths.changesFeed(chosen)).address,
    link: address,
    entries,
  });
  return sendFeed(feed);
}
