import { data, type LoaderFunctionArgs } from "@remix-run/node";
import visitStyles from "../../styles/visits.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { VisitPage } from "../components/visits/visit-page.tsx";
import { framePage } from "../platform/page-frame.server.ts";
import { describeVisit, titleOfVisit, VISIT } from "../text/id/visit-page.ts";
import { paths } from "../text/paths.ts";
import { showVisit } from "../usecases/show-visit.server.ts";

/** Only pages of visits are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: visitStyles }];

/** `GET /kunjungan/:id`: one visit. What was taken away says why; what is not public is not there. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const found = await showVisit(app, params["id"] ?? "");
  if (found.kind === "gone") throw data(VISIT.gone[found.by](found.title, found.reason), { status: 410 });
  if (found.kind === "unknown") throw data(VISIT.unknown, { status: 404 });
  return { view: found.view, page: framePage(app, paths.visit(found.view.visit.id)) };
}

export const meta = viewMeta<typeof loader>(({ view: { visit, report }, page }) =>
  pageMeta({
    title: `${VISIT.crumb} ${titleOfVisit(visit)}`,
    description: describeVisit(visit, report),
    address: page.address,
  }),
);

export default function VisitRoute() {
  const view = useView<typeof loader>();
  return <VisitPage {...view} />;
}
