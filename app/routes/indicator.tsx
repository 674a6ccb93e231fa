import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { IndicatorPage } from "../components/indicator/indicator-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { readIndicatorNo, readInstrument } from "../domain/instrument-choice.ts";
import { cleanText } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatWeight } from "../text/format.ts";
import { INDICATOR, INDICATORS, sayGain, shortName } from "../text/id/indicators.ts";
import { paths } from "../text/paths.ts";
import { showIndicator } from "../usecases/show-indicator.server.ts";

/** `GET /indikator/:instrument/:no`: one indicator of an official instrument. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
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
  if (instrument.code !== code || String(no) !== noText) throw redirect(path);
  return { view, page: framePage(app, path) };
}

export const meta = viewMeta<typeof loader>(({ view: { instrument, indicator, aspect }, page }) => {
  const { no, name, weight } = indicator;
  return pageMeta({
    title: `${shortName(name)} (${INDICATORS.crumb} ${no}, ${instrument.tag})`,
    description: `${INDICATOR.weight} ${formatWeight(weight)}, aspek ${aspect.name}. ${sayGain(instrument, no)}`,
    address: page.address,
  });
});

export default function IndicatorRoute() {
  return <IndicatorPage {...useView<typeof loader>()} />;
}

function unknown(instrument: string, no: string): Response {
  return new Response(INDICATOR.unknown(instrument, no), { status: 404 });
}
