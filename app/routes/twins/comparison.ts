import type { LoaderFunctionArgs } from "@remix-run/node";
import { INDEX_NODE } from "../../domain/instrument.ts";
import {
  askedComparison,
  formatYears,
  keptWords,
  MAX_TOKENS,
  parseComparison,
  refusedOf,
} from "../../forms/comparison.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { comparisonColumns, comparisonDecimals, comparisonRows } from "../../text/comparison-rows.ts";
import { formatList } from "../../text/format.ts";
import { sayNote, sayUnread, sayYears } from "../../text/id/comparison-sentences.ts";
import { sayRefused } from "../../text/id/comparison-settings.ts";
import { paths } from "../../text/paths.ts";
import { showComparison } from "../../usecases/show-comparison.server.ts";

/** `GET /bandingkan.json|csv?daerah=…`: histories of the regions, then the parts of the compared year. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const query = parseComparison(new URL(request.url).searchParams);
  const shown = await showComparison(app, query.tokens, askedComparison(query));
  const { regions, notes, view, yearOutside, focusOutside } = shown;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  if (view === undefined) return refuseFile(400, "Parameter daerah belum memuat daerah yang dikenal.");
  const years = yearOutside ? undefined : formatYears(query.years);
  const codes = regions.map(({ code }) => code);
  const { address, day } = framePage(app, paths.comparison({ codes, years, ...keptWords(query.words, view.level) }));
  const what = `perbandingan ${formatList(regions.map(({ name }) => name))}, penilaian ${view.year} (instrumen ${view.instrument})`;
  return sendDataFile(
    {
      name: `kiat-bandingkan-${codes.join("-")}-${view.year}`,
      title: what,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [
        "Kolom selisih terhadap daerah pertama, hanya pada instrumen yang sama.",
        "Kolom bagian_selisih: bobot kali selisih dalam poin indeks; bersama sisa_pembulatan jumlahnya selisih indeks.",
        ...notes.map(sayNote),
        ...sayUnread({ unread: query.unread, read: MAX_TOKENS }),
        ...sayYears(query.years, { yearOutside, shown: view.years }),
        ...refusedOf(query, focusOutside).map(sayRefused),
      ],
      columns: comparisonColumns,
      decimals: comparisonDecimals,
      rows: comparisonRows(
        view,
        (code) => app.instruments.find((one) => one.code === code)?.indexName ?? INDEX_NODE.level,
      ),
    },
    format,
  );
}
