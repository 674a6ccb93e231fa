import type { LoaderFunctionArgs } from "@remix-run/node";
import { hostsLink, parseHosts } from "../../forms/hosts.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { HOST_COLUMNS, HOST_DECIMALS, hostRows } from "../../text/host-rows.ts";
import { HOSTS, nameIndicator, sayNotChosen, sayRule } from "../../text/id/hosts.ts";
import { paths } from "../../text/paths.ts";
import { showHosts } from "../../usecases/show-hosts.server.ts";

/** `GET /belajar-dari.json|csv|xlsx?daerah=…`: the hosts of the page in its order, with their reasons. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const query = parseHosts(new URL(request.url).searchParams);
  const { view, usual, indicator } = await showHosts(app, query);
  if (view === null) return refuseFile(400, "Parameter daerah belum memuat daerah yang dikenal.");
  const known = { ...query, indicator: indicator === null ? "" : query.indicator };
  const link = hostsLink(known, { code: view.focus.code, usual, refused: "dropped" });
  const { address, day } = framePage(app, paths.hosts(link));
  const title = HOSTS.title(view.focus.name);
  const what = indicator === null ? title : `${title} ${nameIndicator(indicator)}`;
  return sendDataFile(
    {
      name: `kiat-belajar-dari-${view.focus.code}`,
      ...{ title: what, address, citation: formatCitation({ what, address, day }) },
      notes: [...sayRule(view), ...(view.notChosen === null ? [] : [sayNotChosen(view.notChosen, view)])],
      ...{ columns: HOST_COLUMNS, decimals: HOST_DECIMALS, rows: hostRows(view) },
      extra: { jumlah_semua: view.total },
    },
    format,
  );
}
