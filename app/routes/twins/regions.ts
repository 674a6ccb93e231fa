import type { LoaderFunctionArgs } from "@remix-run/node";
import { INDEX_NODE } from "../../domain/instrument.ts";
import { filterOf, linkOf, parseRegionList, refuseProvince } from "../../forms/region-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { REGION_LIST } from "../../text/id/regions.ts";
import { paths } from "../../text/paths.ts";
import { REGION_COLUMNS, regionRow } from "../../text/region-rows.ts";
import { SCORE_COLUMNS, scoreRow } from "../../text/score-rows.ts";
import { listRegionsPage } from "../../usecases/list-regions.server.ts";

/** `GET /daerah.json|csv`: regions with their newest official index, narrowed as the page is. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const asked = parseRegionList(new URL(request.url).searchParams);
  const view = await listRegionsPage(app, { text: asked.q, filter: filterOf(asked) });
  const query = view.provinceKnown ? asked : refuseProvince(asked);
  const { address, day } = framePage(app, paths.regionList(linkOf(query)));
  const rows = view.groups.flatMap(({ regions }) =>
    regions.map((region) => {
      const nodeName = app.instruments.find(({ code }) => code === region.score.instrument)?.indexName ?? "";
      return { ...regionRow(region), ...scoreRow({ region, node: INDEX_NODE, nodeName }, region.score) };
    }),
  );
  return sendDataFile(
    {
      name: "kiat-daerah",
      title: REGION_LIST.fileTitle,
      address,
      citation: formatCitation({ what: REGION_LIST.fileTitle, address, day }),
      notes: [REGION_LIST.sources, ...query.refused.map(({ name, text }) => REGION_LIST.refused(name, text))],
      columns: [...SCORE_COLUMNS, ...REGION_COLUMNS],
      rows,
    },
    format,
  );
}
