import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import visitStyles from "../../styles/visits.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { VisitListPage } from "../components/visits/visit-list-page.tsx";
import { findPlainer } from "../forms/practice-list.ts";
import {
  parseVisitList,
  VISIT_FORM_SLUGS,
  VISIT_ORDER_SLUGS,
  VISIT_ROLE_SLUGS,
  VISIT_STATE_SLUGS,
  visitListLink,
} from "../forms/visit-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { VISITS } from "../text/id/visits.ts";
import { paths } from "../text/paths.ts";
import { listVisits } from "../usecases/list-visits.server.ts";

/** Only pages of visits are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: visitStyles }];

/** `GET /kunjungan?daerah=18.12&peran=tamu&indikator=spbe-2020/15`: public visits, narrowed by facets and words. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const asked = parseVisitList(params, app.instruments);
  const view = await listVisits(app, asked);
  const chosen = visitListLink(asked, view.region?.code);
  const refused = [
    ...asked.refused,
    ...(asked.region !== "" && view.region === null ? [{ name: "daerah", text: asked.region }] : []),
    ...(asked.role !== undefined && view.region === null
      ? [{ name: "peran", text: VISIT_ROLE_SLUGS[asked.role], why: VISITS.roleWithoutRegion }]
      : []),
  ];
  const plainer = findPlainer(params, chosen, refused);
  // What was refused goes along as it was typed, so that the page behind the redirect can say so.
  if (plainer !== undefined) throw redirect(`${paths.visits}?${plainer}`, 302);
  return {
    ...{ view, chosen, order: asked.order, number: asked.page },
    slugs: { role: VISIT_ROLE_SLUGS, form: VISIT_FORM_SLUGS, state: VISIT_STATE_SLUGS, order: VISIT_ORDER_SLUGS },
    remarks: refused.map((one) => ("why" in one ? one.why : VISITS.refused(one.name, one.text))),
    page: framePage(app, paths.visitList(chosen)),
    feed: framePage(app, paths.visitsFeed).address,
  };
}

export const meta = viewMeta<typeof loader>(({ view, chosen, remarks, page, feed }) => [
  ...pageMeta({
    title: VISITS.title,
    description: `${VISITS.found(view.found)}. ${VISITS.lead}`,
    address: page.address,
    noindex: remarks.length > 0 || chosen.q !== undefined || view.cards.length === 0,
  }),
  { tagName: "link", rel: "alternate", type: "application/atom+xml", title: VISITS.title, href: feed },
]);

export default function VisitsRoute() {
  const { feed: _, ...view } = useView<typeof loader>();
  return <VisitListPage {...view} />;
}
