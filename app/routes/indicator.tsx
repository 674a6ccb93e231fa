import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import structureStyles from "../../styles/structure.css?url";
import { IndicatorPage } from "../components/indicator/indicator-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { readIndicatorNo, readInstrument } from "../domain/instrument-choice.ts";
import { MAX_TOKENS, parseComparison } from "../forms/comparison.ts";
import { readFromLevel } from "../forms/indicator-page.ts";
import { cleanText } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatWeight } from "../text/format.ts";
import { sayUnread } from "../text/id/comparison-sentences.ts";
import { sayStanding } from "../text/id/indicator-standing.ts";
import { INDICATOR, INDICATORS, sayGain, shortName } from "../text/id/indicators.ts";
import { paths } from "../text/paths.ts";
import { listQuestionsAbout } from "../usecases/list-questions.server.ts";
import { listIndicatorPractices } from "../usecases/related-practices.server.ts";
import { listIndicatorVisits } from "../usecases/related-visits.server.ts";
import { showIndicator } from "../usecases/show-indicator.server.ts";
import { standOnIndicator } from "../usecases/stand-on-indicator.server.ts";
import { findWhoRose } from "../usecases/who-rose.server.ts";

export const links = () => [{ rel: "stylesheet", href: structureStyles }];

/** The others are on the page of questions. */
const MOST_QUESTIONS = 5;

/** `GET /indikator/:instrument/:no?daerah=18.11&dari-level=2`: one indicator, how regions stand, and what is asked next. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { instrument: code, no: noText } = {
    instrument: cleanText(params["instrument"] ?? ""),
    no: params["no"] ?? "",
  };
  const no = readIndicatorNo(noText);
  const instrument = readInstrument(app.instruments, code);
  if (no === undefined || instrument === undefined) throw unknown(code, noText);
  if (instrument.status === "draft") throw redirect(paths.instrument(instrument.code));
  const path = paths.indicator(instrument.code, no);
  const view = await showIndicator(app, { code: instrument.code, no });
  if (view === undefined) throw unknown(instrument.tag, noText);
  const search = new URL(request.url).searchParams;
  const query = parseComparison(search);
  const fromLevel = readFromLevel(search, view.levels);
  const { tokens, notes, standings } = await standOnIndicator(app, query.tokens, view);
  const asked = [...tokens, ...query.unread].map(encodeURIComponent);
  const isSettled = query.asList && tokens.join() === query.tokens.join();
  if (instrument.code !== code || String(no) !== noText || !isSettled) {
    throw redirect(paths.indicatorFor(instrument.code, no, asked, fromLevel));
  }
  const codes = standings.map(({ region }) => region.code);
  return {
    ...{ view, standings, fromLevel, notes },
    practices: await listIndicatorPractices(app, instrument.code, no),
    visits: await listIndicatorVisits(app, { instrument: instrument.code, no }),
    rose: await findWhoRose(app, view),
    questions: await listQuestionsAbout(app, { instrument: instrument.code, no, limit: MOST_QUESTIONS }),
    remarks: sayUnread({ unread: query.unread, read: MAX_TOKENS }),
    page: framePage(app, paths.indicatorFor(instrument.code, no, codes, fromLevel)),
    plain: framePage(app, path),
  };
}

export const meta = viewMeta<typeof loader>(
  ({ view: { instrument, indicator, aspect }, standings, notes, remarks, plain }) => {
    const { no, name, weight } = indicator;
    return pageMeta({
      title: `${shortName(name)} (${INDICATORS.crumb} ${no}, ${instrument.tag})`,
      description: `${standings.map((one) => `${sayStanding(one)} `).join("")}${INDICATOR.weight} ${formatWeight(weight)}, aspek ${aspect.name}. ${sayGain(instrument, no)}`,
      // Chosen regions only turn the light on some values of the same page.
      address: plain.address,
      noindex: notes.length + remarks.length > 0,
    });
  },
);

export default function IndicatorRoute() {
  return <IndicatorPage {...useView<typeof loader>()} />;
}

function unknown(instrument: string, no: string): Response {
  return new Response(INDICATOR.unknown(instrument, no), { status: 404 });
}
