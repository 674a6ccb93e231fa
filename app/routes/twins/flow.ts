import type { LoaderFunctionArgs } from "@remix-run/node";
import { flowLink, parseFlow } from "../../forms/flow.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { FLOW_COLUMNS, flowRow } from "../../text/flow-rows.ts";
import { FLOW } from "../../text/id/flow.ts";
import { paths } from "../../text/paths.ts";
import { showFlow } from "../../usecases/show-flow.server.ts";

/** `GET /alur.json|csv|xlsx`: the rows of the page, with how many there are in all. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const { refused, ...asked } = parseFlow(new URL(request.url).searchParams, app.instruments);
  const view = await showFlow(app, asked);
  const { address, day } = framePage(app, paths.flow(flowLink(asked, view.region?.code ?? undefined)));
  return sendDataFile(
    {
      name: `kiat-alur-${asked.page}`,
      title: FLOW.fileTitle,
      address,
      citation: formatCitation({ what: FLOW.fileTitle, address, day }),
      notes: [FLOW.coverage, ...refused.map(({ name, text }) => FLOW.refused(name, text))],
      columns: FLOW_COLUMNS,
      rows: view.rows.map((row) => flowRow(row, (path) => framePage(app, path).address)),
      extra: { halaman: asked.page, per_halaman: view.perPage, jumlah_semua: view.found },
    },
    format,
  );
}
