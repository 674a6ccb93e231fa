import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { parsePracticePage } from "../../forms/practice-page.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { PRACTICE } from "../../text/id/practice-page.ts";
import { PRACTICES } from "../../text/id/practices.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { PRACTICE_PART_COLUMNS, practiceExtra, practiceParts } from "../../text/practice-parts.ts";
import { showPractice } from "../../usecases/show-practice.server.ts";

/** `GET /praktik/:slug.json|csv|xlsx`: everything that was stated, one row for each part. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format, slug = "" } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const asked = parsePracticePage(new URL(request.url).searchParams);
  const found = await showPractice(app, slug, asked);
  if (found.kind === "moved") throw redirect(fileOf(paths.practice(found.slug), format), 301);
  if (found.kind === "gone") return refuseFile(410, PRACTICE.gone[found.by](found.title, found.reason));
  if (found.kind === "unknown") return refuseFile(404, PRACTICE.unknown);
  const { view } = found;
  const older = view.differences === null ? undefined : String(view.version);
  const { address, day } = framePage(
    app,
    paths.practice(view.card.slug, { versi: older, daerah: view.compared?.code }),
  );
  const title = PRACTICE.fileTitle(view.card.title);
  return sendDataFile(
    {
      name: `kiat-praktik-${view.card.slug}`,
      title,
      address,
      citation: formatCitation({ what: title, address, day }),
      notes: [PRACTICES.sources, PRACTICE.indexesNote],
      columns: PRACTICE_PART_COLUMNS,
      rows: practiceParts(view),
      extra: practiceExtra(view),
    },
    format,
  );
}
