import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import practiceStyles from "../../styles/practices.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { PracticeListPage } from "../components/practices/practice-list-page.tsx";
import { findPlainer, ORDER_SLUGS, parsePracticeList, practiceListLink, STATUS_SLUGS } from "../forms/practice-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { PRACTICES } from "../text/id/practices.ts";
import { paths } from "../text/paths.ts";
import { listPractices } from "../usecases/list-practices.server.ts";

/** Only pages of practices are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: practiceStyles }];

/** `GET /praktik?indikator=spbe-2020/15&status=berjalan&urut=cocok&daerah=18.12`: practices, narrowed by facets and words. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const asked = parsePracticeList(params, app.instruments);
  const view = await listPractices(app, asked);
  const query = view.provinceKnown ? asked : { ...asked, provinceCode: undefined };
  const chosen = practiceListLink(query, view.region?.code);
  const refused = [
    ...asked.refused,
    ...(view.provinceKnown ? [] : [{ name: "provinsi", text: asked.provinceCode ?? "" }]),
    ...(asked.region !== "" && view.region === null ? [{ name: "daerah", text: asked.region }] : []),
  ];
  const plainer = findPlainer(params, chosen, refused);
  // What was refused goes along as it was typed, so that the page behind the redirect can say so.
  if (plainer !== undefined) throw redirect(`${paths.practices()}?${plainer}`, 302);
  return {
    view,
    chosen,
    order: query.order,
    number: query.page,
    slugs: { status: STATUS_SLUGS, order: ORDER_SLUGS },
    remarks: [
      ...refused.map(({ name, text }) => PRACTICES.refused(name, text)),
      ...(query.order === "fit" && view.region === null ? [PRACTICES.fitWithoutRegion] : []),
    ],
    page: framePage(app, paths.practices(chosen)),
    feed: framePage(app, paths.practicesFeed(chosen)).address,
  };
}

export const meta = viewMeta<typeof loader>(({ view, chosen, remarks, page, feed }) => [
  ...pageMeta({
    title: PRACTICES.title,
    description: `${PRACTICES.found(view.found)}. ${PRACTICES.lead}`,
    address: page.address,
    noindex: remarks.length > 0 || chosen.q !== undefined || view.cards.length === 0,
  }),
  { tagName: "link", rel: "alternate", type: "application/atom+xml", title: PRACTICES.title, href: feed },
]);

export default function PracticesRoute() {
  const { feed: _, ...view } = useView<typeof loader>();
  return <PracticeListPage {...view} />;
}
