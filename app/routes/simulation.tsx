import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import simulationStyles from "../../styles/simulation.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { SimulationPage } from "../components/simulation/simulation-page.tsx";
import { compareSpelling, linkOf, parseSimulation } from "../forms/simulation.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { SIMULATION, saySimulation } from "../text/id/simulation.ts";
import { paths } from "../text/paths.ts";
import { showSimulation } from "../usecases/show-simulation.server.ts";

/** Only this page is drawn with it. */
export const links = () => [{ rel: "stylesheet", href: simulationStyles }];

/** `GET /simulasi?daerah=18.12&instrumen=pemdi-2026&level=…&target=…`: nothing is stored, the address holds it all. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const query = parseSimulation(searchParams, app.instruments);
  const { view, remarks } = await showSimulation(app, query);
  const all = [...query.remarks, ...remarks];
  const link = { daerah: view.region?.code, ...linkOf(view.state) };
  const spelling = compareSpelling(searchParams, link);
  const path = paths.simulation(spelling === "plain" ? {} : link);
  // With remarks the page stays where it is: a redirect would lose what they are about.
  if (spelling === "other" && all.length === 0) throw redirect(path, 302);
  return { view, link, remarks: all, page: framePage(app, path) };
}

export const meta = viewMeta<typeof loader>(({ view, page }) =>
  pageMeta({
    title: SIMULATION.title(view.state.instrument.tag, view.region?.shortName ?? null),
    description: `${SIMULATION.eyebrow}. ${saySimulation(view).join(" ")}`,
    address: page.address,
    noindex: true,
  }),
);

export default function SimulationRoute() {
  const { view, link, remarks, page } = useView<typeof loader>();
  return (
    <SimulationPage
      view={view}
      link={link}
      orderHref={(order) => paths.simulation({ ...link, urut: linkOf({ ...view.state, order }).urut })}
      remarks={remarks}
      page={page}
    />
  );
}
