import type { LoaderFunctionArgs } from "@remix-run/node";
import { INDEX_NODE } from "../../domain/instrument.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { paths } from "../../text/paths.ts";
import { SCORE_COLUMNS, scoreRow } from "../../text/score-rows.ts";
import { showRegion } from "../../usecases/show-region.server.ts";

/** `GET /daerah/:code.json|csv`: the index year by year, then the profile of the newest public year. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const view = await showRegion(app, code);
  if (!isFileFormat(format) || view === undefined) return refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  const { region, scores, profile } = view;
  const { address, day } = framePage(app, paths.region(code));
  const indexes = scores.map((score) => {
    const nodeName = app.instruments.find(({ code: one }) => one === score.instrument)?.indexName ?? "Indeks";
    return scoreRow({ region, node: INDEX_NODE, nodeName }, score);
  });
  const parts = (profile?.rows ?? []).map((row) => scoreRow({ region, node: row, nodeName: row.name }, row.score));
  return sendDataFile(
    {
      name: `kiat-daerah-${region.code}`,
      title: `Riwayat nilai ${region.name}`,
      address,
      citation: formatCitation({ what: `riwayat nilai ${region.name}`, address, day }),
      notes: ["Nilai dari instrumen yang berbeda tidak sebanding."],
      columns: SCORE_COLUMNS,
      rows: [...indexes, ...parts],
    },
    format,
  );
}
