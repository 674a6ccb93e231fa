import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawWeights } from "../../components/pictures/weights-picture.tsx";
import { readDrawing } from "../../forms/picture-choice.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { INSTRUMENT } from "../../text/id/instrument.ts";
import { paths } from "../../text/paths.ts";
import { showInstrument } from "../../usecases/show-instrument.server.ts";

/** `GET /instrumen/:instrument.svg|png`: weights of its domains (of its aspects where it has none) as a picture. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format, instrument: code = "" } = params;
  const asked = readDrawing(new URL(request.url).searchParams, { bobot: drawWeights });
  const view = await showInstrument(app, code);
  if (!isPictureFormat(format) || view === undefined) return refuseFile(404, INSTRUMENT.unknownCode(code));
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  const { instrument } = view;
  const page = framePage(app, paths.instrument(code));
  const level = instrument.domains.length > 0 ? "domain" : "aspect";
  return sendPicture(asked.draw(instrument, level, page), format, `kiat-instrumen-${code}-bobot`);
}
