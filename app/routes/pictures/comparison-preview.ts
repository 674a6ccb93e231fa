import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawComparisonPreview } from "../../components/pictures/preview-picture.tsx";
import { askedYears, formatYears, parseComparison } from "../../forms/comparison.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { sendPicture } from "../../platform/picture.server.ts";
import { paths } from "../../text/paths.ts";
import { comparePlainly } from "../../usecases/compare-plainly.server.ts";

/** `GET /bandingkan/pratinjau.png?daerah=…`: what a chat shows below a link to the comparison. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parseComparison(new URL(request.url).searchParams);
  const shown = await comparePlainly(app, query.tokens, askedYears(query.years));
  if (shown === undefined) return refuseFile(400, "Parameter daerah belum memuat daerah yang dikenal.");
  const { codes, view, yearOutside } = shown;
  const page = framePage(app, paths.comparison({ codes, years: yearOutside ? undefined : formatYears(query.years) }));
  return sendPicture(drawComparisonPreview(view, app.instruments, page), "png", `kiat-bandingkan-${codes.join("-")}`);
}
