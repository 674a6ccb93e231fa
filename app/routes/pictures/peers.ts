import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawPeers } from "../../components/pictures/peers-picture.tsx";
import { findRefusals, parsePeers, peerWords } from "../../forms/peers.ts";
import { readDrawing } from "../../forms/picture-choice.ts";
import { refuseFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { isPictureFormat, sendPicture } from "../../platform/picture.server.ts";
import { sayNote } from "../../text/id/comparison-sentences.ts";
import { sayRefusals } from "../../text/id/peer-notes.ts";
import { PAGE_PICTURE } from "../../text/id/pictures-pages.ts";
import { paths } from "../../text/paths.ts";
import { askPeers } from "../../usecases/ask-peers.server.ts";
import { listPeerRecipes } from "../../usecases/list-peer-recipes.server.ts";

/** `GET /sebanding.svg|png?daerah=…`: the nearest regions with distances and reasons, as a picture that stands alone. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const { searchParams } = new URL(request.url);
  const asked = readDrawing(searchParams, { terdekat: drawPeers });
  if (!isPictureFormat(format)) return refuseFile(404, PAGE_PICTURE.missingFile);
  if ("refusal" in asked) return refuseFile(400, asked.refusal);
  const query = parsePeers(searchParams, listPeerRecipes());
  const { notes, view } = await askPeers(app, query);
  if (view === undefined) return refuseFile(400, PAGE_PICTURE.noRegion);
  const { code } = view.focus.region;
  const refusals = findRefusals(query, view.base.year);
  const words = peerWords(query, { refused: "dropped" });
  const year = refusals.year === undefined ? words.year : undefined;
  const page = framePage(app, paths.peers({ ...words, code, year }));
  const remarks = [...notes.map(sayNote), ...sayRefusals(refusals, view)];
  return sendPicture(asked.draw(view, app.instruments, { ...page, remarks }), format, `kiat-sebanding-${code}`);
}
