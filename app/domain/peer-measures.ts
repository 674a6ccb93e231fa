import type { Hundredths } from "./instrument.ts";
import type { PeerVariable } from "./peer-recipe.ts";
import type { RegionKind } from "./region-names.ts";

/** A body with an own government as far as likeness goes; `null` is not known. */
export type PeerBody = {
  readonly id: string;
  readonly code: string;
  readonly kind: RegionKind;
  /** A province's own code. */
  readonly provinceCode: string;
  readonly islandGroup: string | null;
  readonly population: number | null;
  readonly areaM2: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Official index of the base year, on one instrument for all bodies. */
  readonly start: Hundredths | null;
};

type Scalar = Exclude<PeerVariable, "distance" | "place">;
type Point = readonly [number, number, number];

/** A body with its logarithms and its place on a globe of radius 1. */
export type MeasuredBody<Body extends PeerBody = PeerBody> = {
  readonly body: Body;
  readonly measures: Readonly<Record<Scalar, number | null>>;
  readonly point: Point | null;
};

/**
 * A whole population of bodies and how far each variable spreads in it. A spread is the standard deviation, so that the
 * squared standardised differences of all pairs are 2 on average, for every variable alike.
 */
export type PeerGround<Body extends PeerBody = PeerBody> = {
  readonly bodies: readonly MeasuredBody<Body>[];
  readonly spread: Readonly<Record<PeerVariable, number>>;
};

const EARTH_RADIUS_KM = 6371;
const SCALARS = ["population", "area", "density", "start"] as const satisfies readonly Scalar[];

/** Measures the bodies of one population, such as all regencies of the country. */
export function measureGround<Body extends PeerBody>(all: readonly Body[]): PeerGround<Body> {
  const bodies = all.map(measureBody);
  const spreadOf = (name: Scalar) => deviation(bodies.flatMap(({ measures }) => measures[name] ?? []));
  const points = bodies.flatMap(({ point }) => (point === null ? [] : [point]));
  const axes = ([0, 1, 2] as const).map((axis) => deviation(points.map((point) => point[axis])));
  const [population = 0, area = 0, density = 0, start = 0] = SCALARS.map(spreadOf);
  const distance = EARTH_RADIUS_KM * Math.hypot(...axes);
  return { bodies, spread: { population, area, density, start, distance, place: placeSpread(all) } };
}

export function measureBody<Body extends PeerBody>(body: Body): MeasuredBody<Body> {
  const { population, areaM2, start } = body;
  const people = population === null || population <= 0 ? null : Math.log(population);
  const area = areaM2 === null || areaM2 <= 0 ? null : Math.log(areaM2);
  const density = people === null || area === null ? null : people - area;
  return { body, measures: { population: people, area, density, start }, point: pointOf(body) };
}

/**
 * What separates two bodies in one variable, in standard deviations of the ground: `b` minus `a`, without direction for
 * distance and place. `null` where one of them is not known.
 */
export function differenceIn(
  variable: PeerVariable,
  a: MeasuredBody,
  b: MeasuredBody,
  { spread }: Pick<PeerGround, "spread">,
): number | null {
  const plain = plainDifference(variable, a, b);
  if (plain === null) return null;
  // Where all bodies of the ground are equal nothing separates them.
  return spread[variable] > 0 ? plain / spread[variable] : 0;
}

function plainDifference(variable: PeerVariable, a: MeasuredBody, b: MeasuredBody): number | null {
  if (variable === "distance") return kmBetween(a, b);
  if (variable === "place") return stepsBetween(a.body, b.body);
  const [from, to] = [a.measures[variable], b.measures[variable]];
  return from === null || to === null ? null : to - from;
}

/** Great-circle distance of the centroids: the chord between the two points, bent round the earth. */
export function kmBetween(a: MeasuredBody, b: MeasuredBody): number | null {
  if (a.point === null || b.point === null) return null;
  const [x, y, z] = [a.point[0] - b.point[0], a.point[1] - b.point[1], a.point[2] - b.point[2]];
  const chord = Math.sqrt(x * x + y * y + z * z);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

/** 0 in one province, 1 in one island group, 2 otherwise. */
function stepsBetween(a: PeerBody, b: PeerBody): 0 | 1 | 2 {
  if (a.provinceCode === b.provinceCode) return 0;
  return a.islandGroup !== null && a.islandGroup === b.islandGroup ? 1 : 2;
}

/** The spread of the steps, from the numbers of pairs that are 0, 1 and 2 steps apart. */
function placeSpread(bodies: readonly PeerBody[]): number {
  const pairs = pairCount(bodies.length);
  if (pairs === 0) return 0;
  const inProvince = pairsWithin(bodies.map(({ provinceCode }) => provinceCode));
  const inGroup = pairsWithin(bodies.flatMap(({ islandGroup }) => islandGroup ?? []));
  const meanSquare = (inGroup - inProvince + 4 * (pairs - inGroup)) / pairs;
  return Math.sqrt(meanSquare / 2);
}

function pairsWithin(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pairCount(count), 0);
}

const pairCount = (n: number): number => (n * (n - 1)) / 2;

function pointOf({ latitude, longitude }: PeerBody): Point | null {
  if (latitude === null || longitude === null) return null;
  const [lat, lon] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

/** Standard deviation of a whole population; 0 for none and for one. */
function deviation(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
