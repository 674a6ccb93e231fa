import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseIndicatorList } from "../../forms/indicator-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { INDICATORS } from "../../text/id/indicators.ts";
import { paths } from "../../text/paths.ts";
import { indicatorRow, STRUCTURE_COLUMNS } from "../../text/structure-rows.ts";
import { listIndicators } from "../../usecases/list-indicators.server.ts";

/** `GET /indikator.json|csv?instrumen=…&q=…`: the indicators that the page of the same query shows. */
export async function loader({ request, params: { format }, context: { app } }: LoaderFunctionArgs) {
  if (!isFileFormat(format)) return refuseFile(404, "Format berkas ini tidak ada.");
  const query = parseIndicatorList(new URL(request.url).searchParams, app.instruments);
  const { instrument, q, refused } = query;
  const { groups, regulation } = await listIndicators(app, query);
  const { address, day } = framePage(app, paths.indicatorList(query));
  const what = INDICATORS.citation(instrument.tag);
  return sendDataFile(
    {
      name: `kiat-indikator-${instrument.code}`,
      title: q === "" ? `Daftar ${what}` : `Daftar ${what}, dicari “${q}”`,
      address,
      citation: formatCitation({ what, address, day }),
      notes: refused === undefined ? [] : [INDICATORS.refused(refused, instrument.tag)],
      columns: STRUCTURE_COLUMNS,
      rows: groups.flatMap(({ indicators }) => indicators.map((one) => indicatorRow(instrument, one, regulation))),
    },
    format,
  );
}
