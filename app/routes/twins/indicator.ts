import type { LoaderFunctionArgs } from "@remix-run/node";
import { readIndicatorNo } from "../../domain/instrument-choice.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { INDICATOR, shortName } from "../../text/id/indicators.ts";
import { summaryLines } from "../../text/id/level-summary.ts";
import { paths } from "../../text/paths.ts";
import { SCORE_COLUMNS, scoreRow } from "../../text/score-rows.ts";
import { showIndicator } from "../../usecases/show-indicator.server.ts";

/** `GET /indikator/:instrument/:no.json|csv`: every published value of the indicator, usually none. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { format, instrument: code = "", no: noText = "" } = params;
  const no = readIndicatorNo(noText);
  const view = no === undefined ? undefined : await showIndicator(app, { code, no });
  if (!isFileFormat(format) || view === undefined) return refuseFile(404, INDICATOR.unknown(code, noText));
  const { instrument, indicator, values } = view;
  const node = { level: "indicator" as const, no: indicator.no };
  const { address, day } = framePage(app, paths.indicator(instrument.code, indicator.no));
  const what = INDICATOR.citation(indicator.no, shortName(indicator.name), instrument.tag);
  return sendDataFile(
    {
      name: `kiat-indikator-${instrument.code}-${indicator.no}`,
      title: `Nilai terbit ${what}`,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [INDICATOR.noValues, ...summaryLines(view.summary)],
      columns: SCORE_COLUMNS,
      rows: values.map(({ region, score }) => scoreRow({ region, node, nodeName: indicator.name }, score)),
    },
    format,
  );
}
