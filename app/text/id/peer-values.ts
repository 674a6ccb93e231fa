import type { PeerVariable } from "../../domain/peer-recipe.ts";
import type { PeerEntry, PeerRegion } from "../../domain/peers-view.ts";
import { formatArea, formatCount, formatDifference, formatFine, formatScore } from "../format.ts";
import { PEERS } from "./peers.ts";

/** One variable of a region as a cell shows it; distance and place only of a peer, seen from the focus. */
export function sayPeerValue(
  variable: PeerVariable,
  shown: PeerRegion & Partial<PeerEntry>,
  focus?: PeerRegion,
): string {
  const { region, start, km } = shown;
  switch (variable) {
    case "population":
      return region.population === null ? PEERS.unknown : formatCount(region.population);
    case "area":
      return region.areaM2 === null ? PEERS.unknown : formatArea(region.areaM2);
    case "density":
      return sayDensity(region);
    case "distance":
      if (focus === undefined) return "";
      return km === null || km === undefined ? PEERS.unknown : `${formatCount(km)} km`;
    case "place":
      return focus === undefined ? (shown.islandName ?? "") : sayPlaceWord(shown, focus);
    case "start":
      return start === null ? PEERS.unknown : formatScore(start);
  }
}

/** The standardised difference of a peer: "+0,12", without sign for distance and place. */
export function sayStandardised(variable: PeerVariable, { parts }: PeerEntry): string {
  const part = parts.find((one) => one.variable === variable);
  if (part === undefined || part.weight === 0 || part.difference === null) return PEERS.notCounted;
  const plain = variable === "distance" || variable === "place";
  return plain ? formatFine(part.difference * 100) : formatDifference(part.difference);
}

function sayDensity({ population, areaM2 }: PeerRegion["region"]): string {
  if (population === null || areaM2 === null || areaM2 === 0) return PEERS.unknown;
  return `${formatCount(population / (areaM2 / 1_000_000))} jiwa/km²`;
}

function sayPlaceWord(peer: PeerRegion, focus: PeerRegion): string {
  const province = ({ region }: PeerRegion) => region.provinceCode ?? region.code;
  if (province(peer) === province(focus)) return "satu provinsi";
  return peer.islandName ?? PEERS.unknown;
}
