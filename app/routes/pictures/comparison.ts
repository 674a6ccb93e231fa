import type { LoaderFunctionArgs } from "@remix-run/node";
import { COMPARISON_DRAWINGS } from "../../components/pictures/comparison-drawing.tsx";
import {
  askedComparison,
  formatYears,
  keptWords,
  MAX_TOKENS,
  parseComparison,
  refusedOf,
} from "../../forms/comparison.ts";
import { readDrawing } from "../../forms/picture-choice.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { sayNote, sayUnread, sayYears } from "../../text/id/comparison-sentences.ts";
import { sayRefused } from "../../text/id/comparison-settings.ts";
import { paths } from "../../text/paths.ts";
import { showComparison } from "../../usecases/show-comparison.server.ts";

/** `GET /bandingkan.svg|png?daerah=…&gambar=…`: one chart of the comparison as a picture that stands alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const { searchParams } = new URL(request.url);
  const query = parseComparison(searchParams);
  const chosen = readDrawing(searchParams, COMPARISON_DRAWINGS);
  if (!isPictureFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  if ("refusal" in chosen) return refuseFile(400, chosen.refusal);
  const { regions, notes, view, yearOutside, focusOutside } = await showComparison(
    app,
    query.tokens,
    askedComparison(query),
  );
  const instrument = app.instruments.find(({ code }) => code === view?.instrument);
  if (view === undefined || instrument === undefined) {
    return refuseFile(400, "Parameter daerah belum memuat daerah yang dikenal.");
  }
  const codes = regions.map(({ code }) => code);
  const years = yearOutside ? undefined : formatYears(query.years);
  const page = {
    ...framePage(app, paths.comparison({ codes, years, ...keptWords(query.words, view.level) })),
    remarks: [
      ...notes.map(sayNote),
      ...sayUnread({ unread: query.unread, read: MAX_TOKENS }),
      ...sayYears(query.years, { yearOutside, shown: view.years }),
      ...refusedOf(query, focusOutside).map(sayRefused),
    ],
  };
  const name = ["kiat-bandingkan", ...codes, chosen.name].filter((part) => part !== "").join("-");
  return sendPicture(chosen.draw(view, { instrument, instruments: app.instruments }, page), format, name);
}
