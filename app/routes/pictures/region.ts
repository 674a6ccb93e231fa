import type { LoaderFunctionArgs } from "@remix-run/node";
import { REGION_DRAWINGS } from "../../components/pictures/region-drawing.tsx";
import { readDrawing } from "../../forms/picture-choice.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { paths } from "../../text/paths.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { showRegion } from "../../usecases/show-region.server.ts";

/** `GET /daerah/:code.svg|png?gambar=…`: one chart of the region with its seams and sources, as a picture that stands alone. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { format, code = "" } = params;
  const view = await showRegion(app, code);
  if (!isPictureFormat(format)) return refuseFile(404, `Bentuk gambar ${format} tidak ada.`);
  if (view === undefined) {
    const pictureOf = (current: string) => `${paths.region(current)}.${format}`;
    const moved = followMove(request, await resolveRegionAddress(app, code), pictureOf);
    return moved ?? refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  }
  const chosen = readDrawing(new URL(request.url).searchParams, REGION_DRAWINGS);
  if ("refusal" in chosen) return refuseFile(400, chosen.refusal);
  const page = framePage(app, paths.region(view.region.code));
  return sendPicture(
    chosen.draw(view, app.instruments, page),
    format,
    ["kiat-daerah", view.region.code, chosen.name].filter((part) => part !== "").join("-"),
  );
}
