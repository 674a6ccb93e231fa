import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawRegionPreview } from "../../components/pictures/preview-picture.tsx";
import { refuseFile } from "../../platform/data-file.server.ts";
import { followMove } from "../../platform/moved.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { sendPicture } from "../../platform/picture.server.ts";
import { paths } from "../../text/paths.ts";
import { resolveRegionAddress } from "../../usecases/region-directory.server.ts";
import { showRegion } from "../../usecases/show-region.server.ts";

/** `GET /daerah/:code/pratinjau.png`: what a chat shows below a link to the region. */
export async function loader({ params, request, context: { app } }: LoaderFunctionArgs) {
  const { code = "" } = params;
  const view = await showRegion(app, code);
  if (view === undefined) {
    const previewOf = (current: string) => `${paths.region(current)}/pratinjau.png`;
    const moved = followMove(request, await resolveRegionAddress(app, code), previewOf);
    return moved ?? refuseFile(404, `Daerah dengan kode ${code} tidak ada.`);
  }
  const page = framePage(app, paths.region(view.region.code));
  return sendPicture(drawRegionPreview(view, app.instruments, page), "png", `kiat-daerah-${view.region.code}`);
}
