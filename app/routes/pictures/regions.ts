import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawTiles } from "../../components/pictures/tiles-picture.tsx";
import { readDrawing } from "../../forms/picture-choice.ts";
import { filterOf, parseRegionList } from "../../forms/region-list.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { paths } from "../../text/paths.ts";
import { listRegionsPage } from "../../usecases/list-regions.server.ts";

/** `GET /daerah.svg|png`: the coverage by province as a picture. It is of the whole country, whatever the list is narrowed to. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const asked = readDrawing(new URL(request.url).searchParams, { cakupan: drawTiles });
  if (!isPictureFormat(format)) return refuseFile(404, PAGE_PICTURE.missingFile);
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  const view = await listRegionsPage(app, { text: "", filter: filterOf(parseRegionList(new URLSearchParams())) });
  return sendPicture(asked.draw(view, app.instruments, framePage(app, paths.regions)), format, "kiat-daerah");
}
