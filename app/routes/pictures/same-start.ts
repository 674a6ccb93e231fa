import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawSameStart } from "../../components/pictures/same-start-picture.tsx";
import { readDrawing } from "../../forms/picture-choice.ts";
import { linkOf, parseSameStart } from "../../forms/same-start.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { sayRemarks } from "../../text/id/same-start.ts";
import { paths } from "../../text/paths.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { showSameStart } from "../../usecases/show-same-start.server.ts";

/** `GET /daerah/:code/naik.svg|png`: who rose from the same start, as a picture that stands alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const { searchParams } = new URL(request.url);
  const query = parseSameStart(searchParams);
  const asked = readDrawing(searchParams, { perubahan: drawSameStart });
  if (!isPictureFormat(format)) return refuseFile(404, PAGE_PICTURE.missingFile);
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  const view = await showSameStart(app, code, query.ask);
  if (view === undefined) {
    const resolved = await resolveRegionAddress(app, code);
    const moved = followMove(request, resolved, (current) => `${paths.sameStart(current)}.${format}`);
    return moved ?? refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  }
  const page = framePage(app, paths.sameStart(code, linkOf({ ...query, ranks: false }, view)));
  const remarks = sayRemarks(query.refused, view.note);
  return sendPicture(asked.draw(view, app.instruments, { ...page, remarks }), format, `kiat-naik-${code}`);
}
