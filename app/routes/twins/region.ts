import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { regionFlowCells } from "../../text/flow-rows.ts";
import { officeCells } from "../../text/office-cells.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { regionScoreRows } from "../../text/region-score-rows.ts";
import { SCORE_COLUMNS } from "../../text/score-rows.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { listRegionFlow } from "../../usecases/show-flow.server.ts";
import { showOffice } from "../../usecases/show-office.server.ts";
import { showRegion } from "../../usecases/show-region.server.ts";

/** `GET /daerah/:code.json|csv`: the index year by year, then the profile of the newest public year. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const view = await showRegion(app, code);
  if (!isFileFormat(format)) return refuseFile(404, `Bentuk berkas ${format} tidak ada.`);
  if (view === undefined) {
    const moved = followMove(request, await resolveRegionAddress(app, code), (current) =>
      fileOf(paths.region(current), format),
    );
    return moved ?? refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  }
  const { region } = view;
  const [office, flow] = await Promise.all([showOffice(app, region.id), listRegionFlow(app, region.code)]);
  const { address, day } = framePage(app, paths.region(code));
  return sendDataFile(
    {
      name: `kiat-daerah-${region.code}`,
      title: `Riwayat nilai ${region.name}`,
      address,
      citation: formatCitation({ what: `riwayat nilai ${region.name}`, address, day }),
      notes: ["Nilai dari instrumen yang berbeda tidak sebanding."],
      columns: SCORE_COLUMNS,
      rows: regionScoreRows(view, app.instruments),
      extra: { ...(office === null ? {} : officeCells(office)), ...regionFlowCells(flow) },
    },
    format,
  );
}
