import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatScorePage, parseScorePage } from "../../forms/score-page.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { SCORE_FILE } from "../../text/id/data.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { SCORE_COLUMNS, scoreRow } from "../../text/score-rows.ts";
import { listScorePageOf } from "../../usecases/list-score-page.server.ts";

/** `GET /data/nilai.json|csv`: all official values page by page. The next page is in `berikutnya` and in the `Link` header. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Bentuk berkas ini tidak ada.");
  const codes = app.instruments.map(({ code }) => code);
  const query = parseScorePage(new URL(request.url).searchParams, codes);
  if (!query.ok) return refuseFile(400, query.galat);
  const { page, limit } = query.value;
  const result = await listScorePageOf(app, query.value);
  if (result.kind === "unknown_region") return refuseFile(400, `Parameter daerah: kode ${result.code} tidak dikenal.`);
  const { rows, total } = result;
  const { address, day } = framePage(app, `${paths.scores}?${formatScorePage(query.value)}`);
  const next =
    page * limit >= total
      ? null
      : framePage(app, fileOf(`${paths.scores}?${formatScorePage({ ...query.value, page: page + 1 })}`, format))
          .address;
  const response = await sendDataFile(
    {
      name: `kiat-nilai-${page}`,
      title: SCORE_FILE.title,
      address,
      citation: formatCitation({ what: SCORE_FILE.what, address, day }),
      notes: SCORE_FILE.notes,
      columns: SCORE_COLUMNS,
      rows: rows.map(({ score, ...where }) => scoreRow(where, score)),
      extra: { halaman: page, limit, jumlah_semua: total, berikutnya: next },
    },
    format,
  );
  if (next !== null) response.headers.append("Link", `<${next}>; rel="next"`);
  return response;
}
