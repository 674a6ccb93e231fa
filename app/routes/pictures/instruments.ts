import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawTimeline } from "../../components/pictures/timeline-picture.tsx";
import { readDrawing } from "../../forms/picture-choice.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { paths } from "../../text/paths.ts";
import { listInstruments } from "../../usecases/list-instruments.server.ts";

/** `GET /instrumen.svg|png`: which instrument was used in which years, as a picture that stands alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const asked = readDrawing(new URL(request.url).searchParams, { waktu: drawTimeline });
  if (!isPictureFormat(format)) return refuseFile(404, PAGE_PICTURE.missingFile);
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  return sendPicture(
    asked.draw(await listInstruments(app), framePage(app, paths.instruments)),
    format,
    "kiat-instrumen",
  );
}
