import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { CLAIM_COLUMNS, claimRow } from "../../text/claim-rows.ts";
import { REGION_VALUES } from "../../text/id/region-values.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { showRegionValues } from "../../usecases/show-region-values.server.ts";

/** `GET /daerah/:code/nilai.json|csv`: every claim, adopted or not. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const view = await showRegionValues(app, code);
  if (!isFileFormat(format)) return refuseFile(404, `Bentuk berkas ${format} tidak ada.`);
  if (view === undefined) {
    const moved = followMove(request, await resolveRegionAddress(app, code), (current) =>
      fileOf(paths.regionValues(current), format),
    );
    return moved ?? refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  }
  const { address, day } = framePage(app, paths.regionValues(code));
  return sendDataFile(
    {
      name: `kiat-nilai-${code}`,
      title: REGION_VALUES.title(view.region.name),
      address,
      citation: formatCitation({ what: REGION_VALUES.cited(view.region.name), address, day }),
      notes: ["Setiap baris satu klaim. Nilai dari instrumen yang berbeda tidak sebanding."],
      columns: CLAIM_COLUMNS,
      rows: view.years.flatMap(({ claims }) => claims.map((claim) => claimRow(view.region, claim))),
    },
    format,
  );
}
