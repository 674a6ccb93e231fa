import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { newestWithIndicator, readIndicatorNo, readInstrument } from "../domain/instrument-choice.ts";
import { cleanText } from "../forms/query-text.ts";
import { INDICATOR } from "../text/id/indicators.ts";
import { paths } from "../text/paths.ts";

/** `GET /indikator/:no`: moves on to the newest instrument with that number; an instrument's code to its list. */
export function loader({ params, context: { app } }: LoaderFunctionArgs): never {
  const text = cleanText(params["no"] ?? "");
  const no = readIndicatorNo(text);
  const newest = no === undefined ? undefined : newestWithIndicator(app.instruments, no);
  if (no !== undefined && newest !== undefined) throw redirect(paths.indicator(newest.code, no));
  const instrument = readInstrument(app.instruments, text);
  if (instrument?.status === "draft") throw redirect(paths.instrument(instrument.code));
  if (instrument !== undefined) throw redirect(paths.indicatorList({ instrument, q: "" }));
  throw new Response(INDICATOR.unknownNo(text), { status: 404 });
}

/** Never drawn: with a component, the page of an unknown number is the site's own. */
export default function IndicatorWithoutInstrument() {
  return null;
}
