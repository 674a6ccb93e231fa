import type { LoaderFunctionArgs } from "@remix-run/node";
import { cleanText } from "../../forms/query-text.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { SOURCE_PAGE } from "../../text/id/sources.ts";
import { paths } from "../../text/paths.ts";
import { READ_VALUE_COLUMNS, readValueRow } from "../../text/source-rows.ts";
import { showSource } from "../../usecases/show-source.server.ts";

/** No printed source holds more: a national report has some thousand values. */
const MAX_ROWS = 20_000;

/** `GET /sumber/:slug.json|csv`: every value read in it, not only those of one page. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const slug = cleanText(params["slug"] ?? "");
  const view = await showSource(app, slug, { offset: 0, limit: MAX_ROWS });
  if (!isFileFormat(format) || view === undefined) return refuseFile(404, SOURCE_PAGE.unknown(slug));
  const { address, day } = framePage(app, paths.source(slug));
  const { source, values, total } = view;
  return sendDataFile(
    {
      name: `kiat-sumber-${slug}`,
      title: `Nilai yang dibaca di ${source.title}`,
      address,
      citation: formatCitation({ what: `nilai yang dibaca di ${source.title}`, address, day }),
      notes: ["Setiap baris satu klaim seperti tercetak. Nilai dari instrumen yang berbeda tidak sebanding."],
      columns: READ_VALUE_COLUMNS,
      rows: values.map((value) => readValueRow(value, source)),
      extra: { jumlah_semua: total },
    },
    format,
  );
}
