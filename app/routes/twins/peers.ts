import type { LoaderFunctionArgs } from "@remix-run/node";
import { INDEX_NODE } from "../../domain/instrument.ts";
import { findRefusals, parsePeers, peerWords } from "../../forms/peers.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { sayNote } from "../../text/id/comparison-sentences.ts";
import { sayRefusals } from "../../text/id/peer-notes.ts";
import { citeRecipe, sayMethod, sayReason } from "../../text/id/peer-sentences.ts";
import { PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { listFrozenCells, PEER_COLUMNS, PEER_DECIMALS, peerRows } from "../../text/peer-rows.ts";
import { askPeers } from "../../usecases/ask-peers.server.ts";
import { listPeerRecipes } from "../../usecases/list-peer-recipes.server.ts";

/** `GET /sebanding.json|csv?daerah=…`: the region and its peers with distances, reasons and newest indexes. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  const query = parsePeers(new URL(request.url).searchParams, listPeerRecipes());
  const { notes, view } = await askPeers(app, query);
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  if (view === undefined) return refuseFile(400, "Parameter daerah belum memuat daerah yang dikenal.");
  const { focus, base } = view;
  const refusals = findRefusals(query, base.year);
  const words = peerWords(query, { refused: "dropped" });
  const year = refusals.year === undefined ? words.year : undefined;
  const { address, day } = framePage(app, paths.peers({ ...words, code: focus.region.code, year }));
  const what = `${PEERS.title(focus.region.name)}, ${citeRecipe(view)}`;
  const instrumentOf = (code: string) => app.instruments.find((one) => one.code === code);
  const tag = instrumentOf(base.instrument)?.tag ?? base.instrument;
  return sendDataFile(
    {
      name: `kiat-sebanding-${focus.region.code}`,
      title: what,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [
        PEERS.variablesNote,
        ...sayMethod(view, app.instruments),
        ...notes.map(sayNote),
        ...sayRefusals(refusals, view),
      ],
      columns: PEER_COLUMNS,
      decimals: PEER_DECIMALS,
      rows: peerRows(view, {
        indexNameOf: (code) => instrumentOf(code)?.indexName ?? INDEX_NODE.level,
        reasonOf: (peer) => sayReason(focus, peer, { ...base, tag }),
      }),
      extra: listFrozenCells(view),
    },
    format,
  );
}
