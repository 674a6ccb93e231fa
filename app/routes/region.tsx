import type { LoaderFunctionArgs } from "@remix-run/node";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { AskRegion } from "../components/region/ask-region.tsx";
import { RegionPage } from "../components/region/region-page.tsx";
import { cleanText } from "../forms/query-text.ts";
import { followMove } from "../platform/moved.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { ASK_REGION } from "../text/id/ask-region.ts";
import { sayRegion } from "../text/id/region.ts";
import { paths } from "../text/paths.ts";
import { resolveRegionAddress } from "../usecases/region-directory.server.ts";
import { listRegionPractices } from "../usecases/related-practices.server.ts";
import { listRegionFlow } from "../usecases/show-flow.server.ts";
import { showOffice } from "../usecases/show-office.server.ts";
import { showRegion } from "../usecases/show-region.server.ts";
import { showRegionPeers } from "../usecases/show-region-peers.server.ts";
import { showLeadingSameStart } from "../usecases/show-same-start.server.ts";

/** `GET /daerah/:code`: by current code; former codes and names move on, doubtful ones are asked. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const text = cleanText(params["code"] ?? "");
  const view = await showRegion(app, text);
  if (view !== undefined) {
    const [peers, sameStart, office, practices, flow] = await Promise.all([
      showRegionPeers(app, view.region),
      showLeadingSameStart(app, text),
      showOffice(app, view.region.id),
      listRegionPractices(app, view.region.id),
      listRegionFlow(app, view.region.code),
    ]);
    const page = framePage(app, paths.region(text));
    return {
      kind: "region" as const,
      view,
      beside: { peers, sameStart },
      office,
      practices,
      flow,
      page,
      instruments: app.instruments,
    };
  }
  const address = await resolveRegionAddress(app, text);
  if (address.kind === "redirect") throw followMove(request, address, paths.region);
  const candidates = address.kind === "ask" ? address.candidates : address.suggestions;
  if (candidates.length === 0) throw new Response(ASK_REGION.unknown(text), { status: 404 });
  return { kind: "ask" as const, text, candidates, page: framePage(app, paths.region(encodeURIComponent(text))) };
}

export const meta = viewMeta<typeof loader>((data) => {
  if (data.kind === "ask") {
    const { text, page } = data;
    return pageMeta({
      title: ASK_REGION.title,
      description: ASK_REGION.lead(text),
      address: page.address,
      noindex: true,
    });
  }
  const { view, page, instruments } = data;
  return pageMeta({
    title: view.region.name,
    description: sayRegion(view, instruments).join(" "),
    address: page.address,
  });
});

export default function RegionRoute() {
  const data = useView<typeof loader>();
  if (data.kind === "ask") return <AskRegion text={data.text} candidates={data.candidates} hrefOf={paths.region} />;
  return (
    <RegionPage
      view={data.view}
      beside={data.beside}
      office={data.office}
      practices={data.practices}
      flow={data.flow}
      page={data.page}
      instruments={data.instruments}
    />
  );
}
