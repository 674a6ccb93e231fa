import type { Instrument } from "../../domain/instrument.ts";
import { formatWeights } from "../../domain/peer-recipe.ts";
import type { PeerEntry, PeerRegion, PeersView } from "../../domain/peers-view.ts";
import { formatArea, formatCount, formatFine, formatList, formatScore, formatThousands } from "../format.ts";
import { PEER_VARIABLE_WORDS, sayAmong } from "./peers.ts";
import { KINDS } from "./scores.ts";

type Base = PeersView["base"] & { readonly tag: string };

/**
 * Why a region is a peer, in one sentence with the numbers of the peer and then of the focus: "Penduduk 241 ribu dan
 * 313 ribu, luas 2.200 dan 1.257 km², satu provinsi, sama-sama kabupaten; …; jarak kemiripan 0,36."
 */
export function sayReason(focus: PeerRegion, peer: PeerEntry, base: Base): string {
  const likeness = [sayPopulation(focus, peer), sayArea(focus, peer), sayPlace(focus, peer), sayKind(focus, peer)];
  const rest = [
    sayKm(peer),
    sayStart(focus, peer, base),
    sayMissing(peer),
    `jarak kemiripan ${formatFine(peer.distance)}`,
  ];
  const sentence = [likeness, rest].map((part) => part.filter((text) => text !== undefined));
  const text = [sentence[0]?.join(", "), ...(sentence[1] ?? [])].join("; ");
  return `${capital(text)}.`;
}

function sayPopulation({ region: focus }: PeerRegion, { region }: PeerEntry): string | undefined {
  if (focus.population === null || region.population === null) return undefined;
  return `penduduk ${formatThousands(region.population)} dan ${formatThousands(focus.population)}`;
}

function sayArea({ region: focus }: PeerRegion, { region }: PeerEntry): string | undefined {
  if (focus.areaM2 === null || region.areaM2 === null) return undefined;
  return `luas ${formatArea(region.areaM2).replace(" km²", "")} dan ${formatArea(focus.areaM2)}`;
}

function sayPlace(focus: PeerRegion, peer: PeerEntry): string | undefined {
  const province = ({ region }: PeerRegion) => region.provinceCode ?? region.code;
  if (province(focus) === province(peer)) return "satu provinsi";
  if (focus.islandName === null || peer.islandName === null) return undefined;
  return focus.islandName === peer.islandName
    ? `sama-sama di ${focus.islandName}`
    : `di ${peer.islandName} dan di ${focus.islandName}`;
}

function sayKind({ region: focus }: PeerRegion, { region }: PeerEntry): string {
  return focus.kind === region.kind
    ? `sama-sama ${KINDS[focus.kind]}`
    : `${KINDS[region.kind]} dan ${KINDS[focus.kind]}`;
}

function sayKm({ km }: PeerEntry): string | undefined {
  return km === null ? undefined : `titik tengahnya terpisah ${formatCount(km)} km`;
}

function sayStart(focus: PeerRegion, peer: PeerEntry, { year, tag }: Base): string | undefined {
  if (focus.start === null || peer.start === null) return undefined;
  return `indeks ${year} ${formatScore(peer.start)} dan ${formatScore(focus.start)} (instrumen ${tag})`;
}

/** "luas dan kepadatan tidak diketahui, jadi tidak ikut dihitung" */
function sayMissing({ parts }: PeerEntry): string | undefined {
  const missing = parts.filter(({ weight, difference }) => weight > 0 && difference === null);
  if (missing.length === 0) return undefined;
  const words = formatList(missing.map(({ variable }) => PEER_VARIABLE_WORDS[variable]));
  return `${words} tidak diketahui, jadi tidak ikut dihitung`;
}

/** At most three findings on top of the page. */
export function sayPeers(view: PeersView): string[] {
  const { focus, peers, scope, candidates } = view;
  if (peers.length === 0) return [];
  const nearest = formatList(peers.slice(0, 3).map(({ label }) => label));
  return [
    `Yang paling mirip dengan ${focus.label}: ${nearest}.`,
    `Dipilih dari ${sayAmong(scope, focus.region.kind, candidates)}${sayWithStart(view)} menurut ${sayCounted(view)}.`,
    ...sayOwnGaps(view),
  ];
}

function sayWithStart({ weights, focus, base }: PeersView): string {
  return weights.start > 0 && focus.start !== null ? ` yang punya indeks ${base.year}` : "";
}

/** The variables that weigh something, the heaviest first. */
function sayCounted({ weights, peers }: PeersView): string {
  const counted = (peers[0]?.parts ?? []).filter(({ variable }) => weights[variable] > 0);
  const words = counted.sort((a, b) => b.weight - a.weight).map(({ variable }) => PEER_VARIABLE_WORDS[variable]);
  return formatList(words);
}

/** What is not known of the region itself and would have weighed something. */
function sayOwnGaps({ focus: { region, label, start }, weights, base }: PeersView): string[] {
  const gaps = [
    ...(region.population === null && weights.population + weights.density > 0 ? ["penduduk"] : []),
    ...(region.areaM2 === null && weights.area + weights.density > 0 ? ["luas"] : []),
    ...(start === null && weights.start > 0 ? [`indeks ${base.year}`] : []),
  ];
  if (gaps.length === 0) return [];
  return [
    `${capital(formatList(gaps))} ${label} tidak diketahui, jadi tidak ikut dihitung; jaraknya dihitung dari yang lain saja.`,
  ];
}

/** The recipe as it is cited: "resep r1 (2026, p3l2k1j1s2)". */
export function citeRecipe({ recipe, weights }: Pick<PeersView, "recipe" | "weights">): string {
  return recipe === null
    ? `bobot pilihan sendiri (${formatWeights(weights)})`
    : `resep ${recipe.id} (${recipe.year}, ${formatWeights(recipe.weights)})`;
}

/** How the page was computed, one paragraph each. */
export function sayMethod(view: PeersView, instruments: readonly Instrument[]): string[] {
  const { base, recipe, weights } = view;
  const tag = instruments.find(({ code }) => code === base.instrument)?.tag ?? base.instrument;
  return [
    `Dipakai ${citeRecipe(view)}. ${recipe?.words ?? ""}`.trim(),
    "Penduduk, luas, dan kepadatan dibandingkan dalam logaritma: dua kali lipat berarti sama jauhnya bagi daerah kecil dan besar. Jarak adalah jarak lurus antartitik tengah wilayah. Letak bernilai 0 untuk satu provinsi, 1 untuk satu gugus pulau, dan 2 untuk yang lain.",
    "Tiap selisih dibagi simpangan baku peubah itu di antara semua daerah sejenis di Indonesia (semua pemerintah daerah untuk lingkup semua jenis), lalu dikuadratkan, ditimbang menurut bobot, dirata-ratakan, dan diakarkan. Peubah yang tidak diketahui pada salah satu daerah dilewati, dan itu ditulis pada alasannya. Jarak yang sama diurutkan menurut kode.",
    weights.start > 0
      ? `Nilai awal adalah indeks resmi ${base.year} pada instrumen ${tag}, hanya bila kedua daerah memilikinya; daerah tanpa nilai itu tidak ikut dipilih.`
      : "Nilai awal (indeks resmi satu tahun pada satu instrumen) tidak ikut dihitung karena bobotnya 0.",
    "Bobot dapat ditulis di alamat: resep=p3l2k1j1s2 berarti penduduk 3, luas 2, kepadatan 1, jarak 1, letak 2; n untuk nilai awal. Huruf yang tidak ditulis berbobot 0.",
  ];
}

/** With a capital at its beginning. */
export function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
