import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import structureStyles from "../../styles/structure.css?url";
import { IndicatorsPage } from "../components/indicator/indicators-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import type { Instrument } from "../domain/instrument.ts";
import { readInstrument } from "../domain/instrument-choice.ts";
import { parseIndicatorList } from "../forms/indicator-list.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { INDICATORS, sayInstrumentWeights } from "../text/id/indicators.ts";
import { paths } from "../text/paths.ts";
import { listIndicators } from "../usecases/list-indicators.server.ts";

export const links = () => [{ rel: "stylesheet", href: structureStyles }];

/** `GET /indikator?instrumen=…&q=…`: the indicators of one instrument, by default the one in force. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parseIndicatorList(new URL(request.url).searchParams, app.instruments);
  const path = paths.indicatorList(query);
  if (query.misspelt) throw redirect(path);
  const { q, refused, instrument } = query;
  return {
    q,
    view: await listIndicators(app, query),
    refused: refused === undefined ? null : explainRefused(refused, instrument, app.instruments),
    page: framePage(app, path),
  };
}

export const meta = viewMeta<typeof loader>(({ view, q, refused, page }) => {
  const { instrument } = view;
  return pageMeta({
    title: `${INDICATORS.title(instrument.indicators.length, instrument.aspects.length)} (${instrument.tag})`,
    description: sayInstrumentWeights(view).join(" "),
    address: page.address,
    noindex: refused !== null || q !== "",
  });
});

export default function IndicatorsRoute() {
  return <IndicatorsPage {...useView<typeof loader>()} />;
}

function explainRefused(text: string, shown: Instrument, instruments: readonly Instrument[]) {
  const draft = readInstrument(instruments, text);
  if (draft === undefined) return { note: INDICATORS.refused(text, shown.tag), href: null };
  return { note: INDICATORS.draftRefused(shown.tag), href: paths.instrument(draft.code) };
}
