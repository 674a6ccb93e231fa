import type { LoaderFunctionArgs } from "@remix-run/node";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { archiveFile } from "../../text/archive-file.ts";
import { ARCHIVE, sayRefusal } from "../../text/id/archive.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { regionFile } from "../../text/region-score-rows.ts";
import { openRegionSnapshot } from "../../usecases/open-region-snapshot.server.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";

/** `GET /arsip/:date/daerah/:code.json|csv`: the rows that were kept, and their fingerprint. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format, date: day = "", code = "" } = params;
  if (!isFileFormat(format)) return refuseFile(404, ARCHIVE.unknown);
  const path = paths.region(code);
  const result = await openRegionSnapshot(app, { day, path, code }, regionFile(app.instruments));
  if (!result.ok) {
    const fileNow = (current: string) => fileOf(paths.archived(day, paths.region(current)), format);
    const moved =
      result.refusal.kind === "no_page" && followMove(request, await resolveRegionAddress(app, code), fileNow);
    return moved || refuseFile(404, sayRefusal(result.refusal));
  }
  const { snapshot } = result;
  const { name } = snapshot.content.view.region;
  return sendDataFile(
    archiveFile(snapshot, {
      name: `kiat-daerah-${code}-${day}`,
      what: `riwayat nilai ${name}`,
      address: framePage(app, paths.archived(day, path)).address,
    }),
    format,
  );
}
