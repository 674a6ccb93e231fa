import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { PeersPage } from "../components/peers/peers-page.tsx";
import { PeersStart } from "../components/peers/peers-start.tsx";
import { findRefusals, parsePeers, peerWords } from "../forms/peers.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { sayRefusals } from "../text/id/peer-notes.ts";
import { sayPeers } from "../text/id/peer-sentences.ts";
import { PEERS } from "../text/id/peers.ts";
import { paths } from "../text/paths.ts";
import { askPeers } from "../usecases/ask-peers.server.ts";
import { listPeerRecipes } from "../usecases/list-peer-recipes.server.ts";

/** `GET /sebanding?daerah=18.12&tahun=2024&lingkup=provinsi&resep=p2l1`: who is like a region, and why. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parsePeers(new URL(request.url).searchParams, listPeerRecipes());
  const { tokens, notes, view } = await askPeers(app, query);
  if (!query.plain || tokens.join() !== query.tokens.join()) {
    // What was refused goes along as it was typed, so that the page behind the redirect can say so.
    throw redirect(paths.peers({ code: tokens.join(","), ...peerWords(query, { refused: "kept" }) }), 302);
  }
  const refusals = findRefusals(query, view?.base.year);
  const words = peerWords(query, { refused: "dropped" });
  const path =
    view === undefined
      ? paths.peers()
      : paths.peers({
          ...words,
          code: view.focus.region.code,
          year: refusals.year === undefined ? words.year : undefined,
        });
  const remarks = sayRefusals(refusals, view);
  return { view, notes, remarks, instruments: app.instruments, page: framePage(app, path) };
}

export const meta = viewMeta<typeof loader>(({ view, notes, remarks, page }) => {
  const noindex = notes.length + remarks.length > 0;
  const title = view === undefined ? PEERS.emptyTitle : PEERS.title(view.focus.region.name);
  const description = view === undefined ? PEERS.emptyLead : sayPeers(view).join(" ");
  return pageMeta({ title, description: description || PEERS.emptyLead, address: page.address, noindex });
});

export default function PeersRoute() {
  const { view, notes, remarks, instruments, page } = useView<typeof loader>();
  if (view === undefined) return <PeersStart notes={notes} remarks={remarks} />;
  return <PeersPage view={view} instruments={instruments} remarks={remarks} page={page} />;
}
