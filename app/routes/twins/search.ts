import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseSearch, SEARCH_KIND_WORDS } from "../../forms/search.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { SEARCH, sayFound } from "../../text/id/search.ts";
import { paths } from "../../text/paths.ts";
import { searchSite } from "../../usecases/search-site.server.ts";

/** `GET /cari.json|csv?q=…&jenis=…&halaman=…`: the results that the page of the same query shows. */
export async function loader({ request, params: { format }, context: { app } }: LoaderFunctionArgs) {
  if (!isFileFormat(format)) return refuseFile(404, "Format berkas ini tidak ada.");
  const query = parseSearch(new URL(request.url).searchParams);
  if (query.q === "") return refuseFile(400, SEARCH.fileWithoutQuery);
  const view = await searchSite(app, query);
  const kindWord = query.kind === undefined ? "" : `&jenis=${SEARCH_KIND_WORDS[query.kind]}`;
  const page = query.page === 1 ? "" : `&halaman=${query.page}`;
  const { address, day } = framePage(app, paths.search(query.q) + kindWord + page);
  const what = SEARCH.titleOf(query.q);
  const rows = view.groups.flatMap(({ kind, hits }) =>
    hits.map((hit) => ({
      jenis: SEARCH_KIND_WORDS[kind],
      judul: hit.title,
      keterangan: hit.summary,
      alamat: `${app.publicUrl}${hit.address}`,
    })),
  );
  return sendDataFile(
    {
      name: "kiat-cari",
      title: what,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [sayFound(view)],
      columns: ["jenis", "judul", "keterangan", "alamat"],
      rows,
      extra: { jumlah_seluruhnya: view.total, dicari_sebagai: view.corrected },
    },
    format,
  );
}
