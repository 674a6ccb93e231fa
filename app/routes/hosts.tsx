import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { HostsPage } from "../components/hosts/hosts-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { hostsLink, parseHosts } from "../forms/hosts.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { HOSTS, sayFirst } from "../text/id/hosts.ts";
import { paths } from "../text/paths.ts";
import { showHosts } from "../usecases/show-hosts.server.ts";

/** `GET /belajar-dari?daerah=18.12&indikator=spbe-2020/21&lingkup=pulau`: what is answered already, and whom to ask. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const query = parseHosts(searchParams);
  const shown = await showHosts(app, query);
  const { view, usual } = shown;
  const code = view?.focus.code;
  // What was refused goes along as it was typed, so that the page behind the redirect can say so.
  const plain = paths.hosts(hostsLink(query, { code, usual, refused: "kept" }));
  const isPlain = new URLSearchParams(plain.split("?")[1] ?? "").toString() === new URLSearchParams(search).toString();
  if (!isPlain) throw redirect(plain, 302);
  const remarks = [
    ...(query.refusedScope === undefined ? [] : [HOSTS.refusedScope(query.refusedScope)]),
    ...(query.indicator === "" || shown.indicator !== null ? [] : [HOSTS.refusedIndicator(query.indicator)]),
  ];
  const known = { ...query, indicator: shown.indicator === null ? "" : query.indicator };
  const page = framePage(app, paths.hosts(hostsLink(known, { code, usual, refused: "dropped" })));
  return { shown, query: known, remarks, page };
}

export const meta = viewMeta<typeof loader>(({ shown: { view, notes }, remarks, page }) =>
  pageMeta({
    title: view === null ? HOSTS.emptyTitle : HOSTS.title(view.focus.name),
    description: view === null ? HOSTS.emptyLead : sayFirst(view).join(" "),
    address: page.address,
    noindex: notes.length + remarks.length > 0,
  }),
);

export default function HostsRoute() {
  return <HostsPage {...useView<typeof loader>()} />;
}
