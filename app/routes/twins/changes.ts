import type { LoaderFunctionArgs } from "@remix-run/node";
import { CHANGE_KIND_WORDS, parseChangeList } from "../../forms/change-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { CHANGE_COLUMNS, changeRow, firstLoadRow } from "../../text/change-rows.ts";
import { formatCitation } from "../../text/citation.ts";
import { CHANGES } from "../../text/id/changes.ts";
import { paths } from "../../text/paths.ts";
import { CHANGES_PER_PAGE } from "../../usecases/list-changes.server.ts";
import { showChanges } from "../../usecases/show-changes.server.ts";

/** `GET /perubahan.json|csv`: the rows of the page, with the time of each change. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const query = parseChangeList(new URL(request.url).searchParams);
  const { log, region } = await showChanges(app, query);
  const pages = Math.max(1, Math.ceil(log.total / CHANGES_PER_PAGE));
  const chosen = {
    daerah: region?.code,
    sejak: query.since,
    jenis: query.kind && CHANGE_KIND_WORDS[query.kind],
    halaman: query.page === 1 ? undefined : String(query.page),
  };
  const { address, day } = framePage(app, paths.changes(chosen));
  const unknown = query.region !== "" && region === null ? [{ name: "daerah", text: query.region }] : [];
  return sendDataFile(
    {
      name: `kiat-perubahan-${query.page}`,
      title: CHANGES.title,
      address,
      citation: formatCitation({ what: CHANGES.title.toLowerCase(), address, day }),
      notes: [
        CHANGES.scope,
        "Kapan: UTC. Nilai dari instrumen yang berbeda tidak sebanding.",
        ...[...unknown, ...query.refused].map(({ name, text }) => CHANGES.refused(name, text)),
      ],
      columns: CHANGE_COLUMNS,
      decimals: { nilai_lama: 2, nilai_baru: 2 },
      rows: [
        ...log.changes.map(changeRow),
        ...(log.first !== null && query.page >= pages ? [firstLoadRow(log.first)] : []),
      ],
      extra: { halaman: query.page, jumlah_semua: log.total },
    },
    format,
  );
}
