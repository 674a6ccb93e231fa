import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseSourceList, SOURCE_KIND_WORDS } from "../../forms/source-page.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { SOURCE_LIST } from "../../text/id/sources.ts";
import { paths } from "../../text/paths.ts";
import { SOURCE_COLUMNS, sourceRow } from "../../text/source-rows.ts";
import { listSourcesByKind } from "../../usecases/list-sources.server.ts";

/** `GET /sumber.json|csv`: every source, narrowed by `jenis` as on the page. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const { kind, refused } = parseSourceList(new URL(request.url).searchParams);
  if (!isFileFormat(format)) return refuseFile(404, "Bentuk berkas ini tidak ada.");
  if (refused !== undefined) return refuseFile(400, `Parameter jenis tidak dikenal: ${refused}`);
  const path = kind === undefined ? paths.sources : `${paths.sources}?jenis=${SOURCE_KIND_WORDS[kind]}`;
  const { address, day } = framePage(app, path);
  const { sources } = await listSourcesByKind(app, kind);
  return sendDataFile(
    {
      name: "kiat-sumber",
      title: SOURCE_LIST.title,
      address,
      citation: formatCitation({ what: "daftar sumber", address, day }),
      notes: [],
      columns: SOURCE_COLUMNS,
      rows: sources.map(sourceRow),
    },
    format,
  );
}
