import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { titleOfVisit, VISIT } from "../../text/id/visit-page.ts";
import { SEQUENCE } from "../../text/id/visit-sequence.ts";
import { paths } from "../../text/paths.ts";
import { VISIT_PART_COLUMNS, visitExtra, visitParts } from "../../text/visit-parts.ts";
import { showVisit } from "../../usecases/show-visit.server.ts";

/** `GET /kunjungan/:id.json|csv|xlsx`: everything that is public of a visit, one row for each part. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { format, id = "" } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const found = await showVisit(app, id);
  if (found.kind === "gone") return refuseFile(410, VISIT.gone[found.by](found.title, found.reason));
  if (found.kind === "unknown") return refuseFile(404, VISIT.unknown);
  const { view } = found;
  const { address, day } = framePage(app, paths.visit(view.visit.id));
  const title = VISIT.fileTitle(titleOfVisit(view.visit));
  return sendDataFile(
    {
      name: `kiat-kunjungan-${view.visit.id}`,
      ...{ title, address, citation: formatCitation({ what: title, address, day }), notes: [SEQUENCE.note] },
      ...{ columns: VISIT_PART_COLUMNS, rows: visitParts(view), extra: visitExtra(view) },
    },
    format,
  );
}
