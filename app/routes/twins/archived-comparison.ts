import type { LoaderFunctionArgs } from "@remix-run/node";
import { askedComparison, formatYears, parseComparison } from "../../forms/comparison.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { archiveFile } from "../../text/archive-file.ts";
import { comparisonFile, nameComparison } from "../../text/comparison-file.ts";
import { comparisonDecimals } from "../../text/comparison-rows.ts";
import { ARCHIVE, sayRefusal } from "../../text/id/archive.ts";
import { paths } from "../../text/paths.ts";
import { openComparisonSnapshot } from "../../usecases/open-comparison-snapshot.server.ts";
import { resolveSelection } from "../../usecases/resolve-selection.server.ts";

/** `GET /arsip/:date/bandingkan.json|csv?daerah=…`: the rows that were kept, and their fingerprint. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format, date: day = "" } = params;
  if (!isFileFormat(format)) return refuseFile(404, ARCHIVE.unknown);
  const query = { ...parseComparison(new URL(request.url).searchParams), focus: "" };
  const { regions, notes } = await resolveSelection(app, query.tokens);
  if (notes.length > 0 || query.unread.length > 0 || regions.length === 0)
    return refuseFile(404, ARCHIVE.unknownRegions);
  const codes = regions.map(({ code }) => code);
  const path = paths.comparison({ codes, years: formatYears(query.years), ...query.words });
  const asked = { day, path, codes, asked: askedComparison(query) };
  const result = await openComparisonSnapshot(app, asked, comparisonFile(app.instruments));
  if (!result.ok) return refuseFile(404, sayRefusal(result.refusal));
  const { snapshot } = result;
  const { view } = snapshot.content;
  const file = archiveFile(snapshot, {
    name: `kiat-bandingkan-${codes.join("-")}-${view.year}-${day}`,
    what: nameComparison(view, app.instruments),
    address: framePage(app, paths.archived(day, path)).address,
  });
  return sendDataFile({ ...file, decimals: comparisonDecimals }, format);
}
