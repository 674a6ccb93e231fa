import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawWeights } from "../../components/pictures/weights-picture.tsx";
import { parseIndicatorList } from "../../forms/indicator-list.ts";
import { readDrawing } from "../../forms/picture-choice.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { INDICATORS } from "../../text/id/indicators.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { paths } from "../../text/paths.ts";

/** `GET /indikator.svg|png?instrumen=…`: weights of the aspects as a picture; a search does not change them. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const { searchParams } = new URL(request.url);
  const asked = readDrawing(searchParams, { bobot: drawWeights });
  if (!isPictureFormat(format)) return refuseFile(404, PAGE_PICTURE.missingFile);
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  const { instrument, refused } = parseIndicatorList(searchParams, app.instruments);
  if (refused !== undefined) return refuseFile(400, INDICATORS.refused(refused, instrument.tag));
  const page = framePage(app, paths.indicatorList({ instrument, q: "" }));
  return sendPicture(asked.draw(instrument, "aspect", page), format, `kiat-indikator-${instrument.code}-bobot`);
}
