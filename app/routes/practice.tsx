import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import practiceStyles from "../../styles/practices.css?url";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { PracticePage } from "../components/practices/practice-page.tsx";
import { parsePracticePage } from "../forms/practice-page.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { PRACTICE } from "../text/id/practice-page.ts";
import { paths } from "../text/paths.ts";
import { listQuestionsAbout } from "../usecases/list-questions.server.ts";
import { showPractice } from "../usecases/show-practice.server.ts";

/** Only pages of practices are drawn with it. */
export const links = () => [{ rel: "stylesheet", href: practiceStyles }];

/** The others are on the page of questions. */
const MOST_QUESTIONS = 5;

/** `GET /praktik/:slug?versi=2&daerah=18.12`: one practice. Former words lead on; what was taken away says why. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const asked = parsePracticePage(query);
  const found = await showPractice(app, params["slug"] ?? "", asked);
  if (found.kind === "moved") {
    throw redirect(paths.practice(found.slug, { versi: asked.version?.toString(), daerah: asked.region }), 301);
  }
  if (found.kind === "gone") throw data(PRACTICE.gone[found.by](found.title, found.reason), { status: 410 });
  if (found.kind === "unknown") throw data(PRACTICE.unknown, { status: 404 });
  const { view, unknownVersion, unknownRegion } = found;
  const older = view.differences === null ? undefined : String(view.version);
  return {
    view,
    questions: await listQuestionsAbout(app, { practiceId: view.card.id, limit: MOST_QUESTIONS }),
    remarks: [
      ...(unknownVersion || asked.refusedVersion ? [PRACTICE.unknownVersion] : []),
      ...(unknownRegion ? [PRACTICE.unknownRegion(asked.region)] : []),
    ],
    instruments: app.instruments.map(({ code, tag }) => ({ code, tag })),
    page: framePage(app, paths.practice(view.card.slug, { versi: older, daerah: view.compared?.code })),
  };
}

export const meta = viewMeta<typeof loader>(({ view: { card, differences }, remarks, page }) =>
  pageMeta({
    title: card.title,
    description: [`${card.region.name}.`, card.problem, card.steps].join(" ").trim(),
    address: page.address,
    noindex: remarks.length > 0 || differences !== null,
  }),
);

export default function PracticeRoute() {
  const view = useView<typeof loader>();
  return <PracticePage {...view} />;
}
