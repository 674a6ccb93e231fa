import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawSameStart } from "../../components/pictures/same-start-picture.tsx";
import { linkOf, parseSameStart } from "../../forms/same-start.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { paths } from "../../text/paths.ts";
import { showSameStart } from "../../usecases/show-same-start.server.ts";

/** `GET /daerah/:code/naik.svg|png`: who rose from the same start, as a picture that stands alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const query = parseSameStart(new URL(request.url).searchParams);
  const view = await showSameStart(app, code, query.ask);
  if (!isPictureFormat(format) || view === undefined) return refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  const page = framePage(app, paths.sameStart(code, linkOf({ ...query, ranks: false }, view)));
  return sendPicture(drawSameStart(view, app.instruments, page), format, `kiat-naik-${code}`);
}
