/** What coverage needs to know of a region. */
type Body = { readonly id: string; readonly provinceId: string | null; readonly ownGovernment: boolean };

/** How many of the bodies with an own government have an official index of the year. */
export type Count = { readonly assessed: number; readonly bodies: number };

export type Coverage = {
  readonly year: number;
  readonly total: Count;
  /** By province region id: the province itself and its regencies and cities. */
  readonly byProvince: ReadonlyMap<string, Count>;
};

/**
 * Coverage of one year: bodies without an own government are not counted.
 *
 * @param assessed ids of the regions with an adopted official index of the year
 */
export function coverageOf(regions: readonly Body[], assessed: ReadonlySet<string>, year: number): Coverage {
  const total = { assessed: 0, bodies: 0 };
  const byProvince = new Map<string, { assessed: number; bodies: number }>();
  for (const { id, provinceId, ownGovernment } of regions) {
    if (!ownGovernment) continue;
    const ofProvince = byProvince.get(provinceId ?? id) ?? { assessed: 0, bodies: 0 };
    byProvince.set(provinceId ?? id, ofProvince);
    for (const count of [total, ofProvince]) {
      count.bodies += 1;
      count.assessed += assessed.has(id) ? 1 : 0;
    }
  }
  return { year, total, byProvince };
}
