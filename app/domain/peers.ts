import {
  differenceIn,
  kmBetween,
  type MeasuredBody,
  measureBody,
  type PeerBody,
  type PeerGround,
} from "./peer-measures.ts";
import { PEER_VARIABLES, type PeerScope, type PeerVariable, type PeerWeights } from "./peer-recipe.ts";

/** One variable between a region and its peer. */
export type PeerPart = {
  readonly variable: PeerVariable;
  readonly weight: number;
  /** Hundredths of a standard deviation, peer minus focus; distance and place have no direction. `null`: not known. */
  readonly difference: number | null;
};

export type Peer<Body extends PeerBody = PeerBody> = {
  readonly body: Body;
  /** Ten-thousandths: 0,42 is 4200. */
  readonly distance: number;
  /** Whole kilometres between the centroids; `null` where one is not known. */
  readonly km: number | null;
  /** Every variable in order, those that weigh nothing too. */
  readonly parts: readonly PeerPart[];
};

/** How many peers a region has. */
const PEER_COUNT = 8;

/**
 * The nearest bodies, nearest first, ties by code. The distance is the root of the weighted mean of squared standardised
 * differences, over the variables that weigh something and that both bodies have; a body that shares none of them with
 * the focus has no distance and is no peer.
 *
 * @param ground the whole population that gives the scale, the same for every scope
 */
export function findPeers<Body extends PeerBody>(
  focus: PeerBody,
  ground: PeerGround<Body>,
  { weights, scope, count = PEER_COUNT }: { weights: PeerWeights; scope: PeerScope; count?: number },
): Peer<Body>[] {
  const measured = measureBody(focus);
  const counted = PEER_VARIABLES.map(({ name }) => name).filter((name) => weights[name] > 0);
  return listCandidates(focus, ground, { weights, scope })
    .flatMap((other) => {
      const distance = distanceBetween(measured, other, { ground, weights, counted });
      return distance === null ? [] : [{ other, distance }];
    })
    .sort((a, b) => a.distance - b.distance || (a.other.body.code < b.other.body.code ? -1 : 1))
    .slice(0, count)
    .map(({ other, distance }) => viewPeer(measured, other, { distance, ground, weights }));
}

/**
 * The bodies among which peers are looked for: those in the scope, without the focus. Starting indexes are missing so often
 * that leaving them out would bring bodies near only because nothing is known of them: where the index weighs something
 * and the focus has one, only bodies that have one too.
 */
export function listCandidates<Body extends PeerBody>(
  focus: PeerBody,
  ground: PeerGround<Body>,
  { weights, scope }: { weights: PeerWeights; scope: PeerScope },
): MeasuredBody<Body>[] {
  const mustHaveStart = weights.start > 0 && focus.start !== null;
  return ground.bodies.filter(
    ({ body }) => body.code !== focus.code && isInScope(body, focus, scope) && (body.start !== null || !mustHaveStart),
  );
}

function isInScope(body: PeerBody, focus: PeerBody, scope: PeerScope): boolean {
  if (scope === "all_kinds") return true;
  if (body.kind !== focus.kind) return false;
  if (scope === "province") return body.provinceCode === focus.provinceCode;
  return scope === "same_kind" || (body.islandGroup !== null && body.islandGroup === focus.islandGroup);
}

function distanceBetween(
  a: MeasuredBody,
  b: MeasuredBody,
  { ground, weights, counted }: { ground: PeerGround; weights: PeerWeights; counted: readonly PeerVariable[] },
): number | null {
  let squares = 0;
  let weight = 0;
  for (const variable of counted) {
    const difference = differenceIn(variable, a, b, ground);
    if (difference === null) continue;
    squares += weights[variable] * difference ** 2;
    weight += weights[variable];
  }
  return weight === 0 ? null : Math.round(Math.sqrt(squares / weight) * 10_000);
}

function viewPeer<Body extends PeerBody>(
  focus: MeasuredBody,
  other: MeasuredBody<Body>,
  { distance, ground, weights }: { distance: number; ground: PeerGround; weights: PeerWeights },
): Peer<Body> {
  const km = kmBetween(focus, other);
  const parts = PEER_VARIABLES.map(({ name: variable }) => {
    const difference = differenceIn(variable, focus, other, ground);
    return { variable, weight: weights[variable], difference: difference === null ? null : toHundredths(difference) };
  });
  return { body: other.body, distance, km: km === null ? null : Math.round(km), parts };
}

/** Without a negative zero, which would differ from zero in files. */
const toHundredths = (difference: number): number => Math.round(difference * 100) || 0;
