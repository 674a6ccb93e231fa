import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawComparison } from "../../components/pictures/comparison-picture.tsx";
import { askedYears, formatYears, parseComparison } from "../../forms/comparison.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { paths } from "../../text/paths.ts";
import { comparePlainly } from "../../usecases/compare-plainly.server.ts";

/** `GET /bandingkan.svg|png?daerah=…`: histories and index of the regions, as a picture that stands alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const query = parseComparison(new URL(request.url).searchParams);
  const shown = await comparePlainly(app, query.tokens, askedYears(query.years));
  if (!isPictureFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  if (shown === undefined) return refuseFile(400, "Parameter daerah belum memuat daerah yang dikenal.");
  const { codes, view, yearOutside } = shown;
  const page = framePage(app, paths.comparison({ codes, years: yearOutside ? undefined : formatYears(query.years) }));
  return sendPicture(drawComparison(view, app.instruments, page), format, `kiat-bandingkan-${codes.join("-")}`);
}
