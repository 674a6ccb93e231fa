import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import visitStyles from "../../styles/visits.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { FlowPage } from "../components/visits/flow-page.tsx";
import { flowLink, parseFlow } from "../forms/flow.ts";
import { findPlainer } from "../forms/practice-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { FLOW } from "../text/id/flow.ts";
import { paths } from "../text/paths.ts";
import { showFlow } from "../usecases/show-flow.server.ts";

/** Only pages of visits are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: visitStyles }];

/** `GET /alur?daerah=18.11&sejak=2023&indikator=spbe-2020/15`: who learnt from whom. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const { refused: unread, ...asked } = parseFlow(params, app.instruments);
  const view = await showFlow(app, asked);
  const chosen = flowLink(asked, view.region?.code ?? undefined);
  const refused = [...unread, ...(view.regionKnown ? [] : [{ name: "daerah", text: asked.region }])];
  const plainer = findPlainer(params, chosen, refused);
  if (plainer !== undefined) throw redirect(`${paths.flow()}?${plainer}`, 302);
  return {
    ...{ view, chosen, number: asked.page, remarks: refused.map(({ name, text }) => FLOW.refused(name, text)) },
    page: framePage(app, paths.flow(chosen)),
  };
}

export const meta = viewMeta<typeof loader>(({ view, remarks, page }) =>
  pageMeta({
    title: view.region === null ? FLOW.title : FLOW.titleOf(view.region.name),
    description: `${FLOW.found(view.visits, view.adoptions)}. ${FLOW.lead}`,
    address: page.address,
    noindex: remarks.length > 0 || view.rows.length === 0,
  }),
);

export default function FlowRoute() {
  return <FlowPage {...useView<typeof loader>()} />;
}
