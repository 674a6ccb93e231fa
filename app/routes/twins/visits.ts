import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseVisitList, visitListLink } from "../../forms/visit-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import { LISTED_VISIT_COLUMNS, listedVisitRow } from "../../text/visit-rows.ts";
import { listVisits } from "../../usecases/list-visits.server.ts";

/** `GET /kunjungan.json|csv|xlsx`: the visits of the page, with how many there are in all. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const asked = parseVisitList(new URL(request.url).searchParams, app.instruments);
  const view = await listVisits(app, asked);
  const { address, day } = framePage(app, paths.visitList(visitListLink(asked, view.region?.code)));
  return sendDataFile(
    {
      name: `kiat-kunjungan-${asked.page}`,
      title: VISITS.fileTitle,
      address,
      citation: formatCitation({ what: VISITS.fileTitle, address, day }),
      notes: [VISITS.coverage, ...asked.refused.map(({ name, text }) => VISITS.refused(name, text))],
      columns: LISTED_VISIT_COLUMNS,
      rows: view.cards.map((card) => listedVisitRow(card, framePage(app, paths.visit(card.visit.id)).address)),
      extra: { halaman: asked.page, per_halaman: view.perPage, jumlah_semua: view.found },
    },
    format,
  );
}
