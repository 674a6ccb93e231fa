import type { LoaderFunctionArgs } from "@remix-run/node";
import { parsePracticeList, practiceListLink } from "../../forms/practice-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { PRACTICES } from "../../text/id/practices.ts";
import { paths } from "../../text/paths.ts";
import { PRACTICE_COLUMNS, practiceRow } from "../../text/practice-rows.ts";
import { listPractices } from "../../usecases/list-practices.server.ts";

/** `GET /praktik.json|csv|xlsx`: the practices of the page, with how many there are in all. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const asked = parsePracticeList(new URL(request.url).searchParams, app.instruments);
  const view = await listPractices(app, asked);
  const query = view.provinceKnown ? asked : { ...asked, provinceCode: undefined };
  const { address, day } = framePage(app, paths.practices(practiceListLink(query, view.region?.code)));
  return sendDataFile(
    {
      name: `kiat-praktik-${query.page}`,
      title: PRACTICES.fileTitle,
      address,
      citation: formatCitation({ what: PRACTICES.fileTitle, address, day }),
      notes: [PRACTICES.sources, ...query.refused.map(({ name, text }) => PRACTICES.refused(name, text))],
      columns: PRACTICE_COLUMNS,
      rows: view.cards.map((card) => practiceRow(card, framePage(app, paths.practice(card.slug)).address)),
      extra: { halaman: query.page, per_halaman: view.perPage, jumlah_semua: view.found },
    },
    format,
  );
}
