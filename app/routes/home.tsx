import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import startStyles from "../../styles/start.css?url";
import { HomePage } from "../components/home/home-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { readText } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { HOME } from "../text/id/home.ts";
import { paths } from "../text/paths.ts";
import { resolveRegion } from "../usecases/region-directory.server.ts";
import { listUncopiedGems } from "../usecases/related-practices.server.ts";
import { findAdoptionAfterVisit } from "../usecases/show-flow.server.ts";
import { showHome } from "../usecases/show-home.server.ts";

/** Only this page is drawn with it. */
export const links = () => [{ rel: "stylesheet", href: startStyles }];

/** `GET /`: the question; with `daerah=` it leads to the region, or asks which one was meant. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const text = readText(new URL(request.url).searchParams, "daerah");
  const answer = text === "" ? undefined : await resolveRegion(app, text);
  if (answer?.kind === "match") throw redirect(paths.region(answer.region.code), 302);
  const candidates = answer?.kind === "ask" ? answer.candidates : (answer?.suggestions ?? []);
  const [view, gems, proof] = await Promise.all([showHome(app), listUncopiedGems(app), findAdoptionAfterVisit(app)]);
  return {
    ...{ view, gems, proof },
    doubt: answer === undefined ? undefined : { text, candidates },
    instruments: app.instruments,
    page: framePage(app, paths.home),
  };
}

export const meta = viewMeta<typeof loader>(({ page, doubt }) =>
  pageMeta({ title: HOME.title, description: HOME.lead, address: page.address, noindex: doubt !== undefined }),
);

export default function HomeRoute() {
  const { view, gems, proof, doubt, instruments } = useView<typeof loader>();
  return <HomePage view={view} gems={gems} proof={proof} doubt={doubt} instruments={instruments} />;
}
