import type { DataCell, DataRow } from "../domain/data-file.ts";
import { INDEX_NODE } from "../domain/instrument.ts";
import { formatWeights, PEER_VARIABLES } from "../domain/peer-recipe.ts";
import type { PeerEntry, PeersView } from "../domain/peers-view.ts";
import { PEER_VARIABLE_WORDS } from "./id/peers.ts";
import { REGION_COLUMNS, regionRow } from "./region-rows.ts";
import { SCORE_COLUMNS, scoreRow } from "./score-rows.ts";

const differenceColumn = (name: keyof typeof PEER_VARIABLE_WORDS) =>
  `selisih_baku_${PEER_VARIABLE_WORDS[name].replace(" ", "_")}`;

export const PEER_COLUMNS = [
  ...SCORE_COLUMNS,
  ...REGION_COLUMNS,
  ...["urutan", "jarak_kemiripan", "jarak_km", "nilai_awal"],
  ...PEER_VARIABLES.map(({ name }) => differenceColumn(name)),
  "alasan",
];

/** Decimals of the columns that are computed. */
export const PEER_DECIMALS: Readonly<Record<string, number>> = {
  jarak_kemiripan: 4,
  nilai_awal: 2,
  ...Object.fromEntries(PEER_VARIABLES.map(({ name }) => [differenceColumn(name), 2])),
};

/**
 * The region itself (place 0), then its peers, each with its newest official index.
 *
 * @param reasonOf the sentence of a peer, as the page says it
 */
export function peerRows(
  view: PeersView,
  { indexNameOf, reasonOf }: { indexNameOf: (code: string) => string; reasonOf: (peer: PeerEntry) => string },
): DataRow[] {
  const { focus, peers, latest } = view;
  const rowOf = ({ region, start }: PeersView["focus"]): DataRow => {
    const score = latest[region.code];
    return {
      ...(score && scoreRow({ region, node: INDEX_NODE, nodeName: indexNameOf(score.instrument) }, score)),
      ...regionRow(region),
      nilai_awal: start === null ? null : start.value / 100,
    };
  };
  return [
    { ...rowOf(focus), urutan: 0 },
    ...peers.map((peer, at) => ({
      ...rowOf(peer),
      urutan: at + 1,
      jarak_kemiripan: peer.distance / 10_000,
      jarak_km: peer.km,
      ...Object.fromEntries(
        peer.parts.map(({ variable, weight, difference }) => [
          differenceColumn(variable),
          weight === 0 || difference === null ? null : difference / 100,
        ]),
      ),
      alasan: reasonOf(peer),
    })),
  ];
}

/** The recipe used and the frozen group of each year: "18.04 0.2808; 18.09 0.2946". */
export function listFrozenCells({ recipe, weights, inForce, frozen }: PeersView): Record<string, DataCell> {
  const groups = frozen.map(({ year, peers }): [string, string] => [
    `kelompok_beku_${year}_${inForce.id}`,
    peers.map(({ code, distance }) => `${code} ${(distance / 10_000).toFixed(4)}`).join("; "),
  ]);
  return { resep: recipe?.id ?? null, bobot: formatWeights(weights), ...Object.fromEntries(groups) };
}
