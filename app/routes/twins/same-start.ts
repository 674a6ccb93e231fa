import type { LoaderFunctionArgs } from "@remix-run/node";
import { linkOf, parseSameStart } from "../../forms/same-start.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { citedSameStart, sayFileNotes, sayRemarks } from "../../text/id/same-start.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { SAME_START_COLUMNS, sameStartRows } from "../../text/same-start-rows.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { showSameStart } from "../../usecases/show-same-start.server.ts";

/** `GET /daerah/:code/naik.json|csv`: the whole list, two rows for each body. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const query = parseSameStart(new URL(request.url).searchParams);
  const view = await showSameStart(app, code, query.ask);
  if (!isFileFormat(format)) return refuseFile(404, `Bentuk berkas ${format} tidak ada.`);
  if (view === undefined) {
    const moved = followMove(request, await resolveRegionAddress(app, code), (current) =>
      fileOf(paths.sameStart(current), format),
    );
    return moved ?? refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  }
  const { group, range } = view;
  const { address, day } = framePage(app, paths.sameStart(code, linkOf({ ...query, ranks: false }, view)));
  const instrument = app.instruments.find((one) => one.code === group?.instrument);
  const title = citedSameStart(view);
  return sendDataFile(
    {
      name: `kiat-naik-${code}`,
      title,
      address,
      citation: formatCitation({ what: title, address, day }),
      notes: [...sayRemarks(query.refused, view.note), ...sayFileNotes(view)],
      columns: SAME_START_COLUMNS,
      decimals: { perubahan: 2, kenaikan_unsur: 2 },
      rows: group === null ? [] : sameStartRows(group, instrument?.indexName ?? ""),
      extra: {
        tahun_awal: group?.from ?? null,
        tahun_akhir: group?.to ?? null,
        rentang: range / 100,
        daerah_sejenis: group?.counts.bodies ?? null,
        bernilai_tahun_awal: group?.counts.known ?? null,
        di_rentang: group?.counts.near ?? null,
        dapat_diikuti: group?.counts.followed ?? null,
      },
    },
    format,
  );
}
