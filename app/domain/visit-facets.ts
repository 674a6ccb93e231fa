import type { VisitForm, VisitSide, VisitState } from "./visit.ts";

/** What lists know of each public visit, read once for a content version. */
export type VisitFacts = {
  readonly id: string;
  /** `null` for a visitor that is no region. */
  readonly visitorCode: string | null;
  readonly hostCode: string;
  readonly form: VisitForm;
  readonly state: VisitState;
  /** Whether its report is public. */
  readonly isPublished: boolean;
  /** ISO day, month or year. */
  readonly from: string | null;
  /** ISO instant, or the day of the visit where no office published it; "" where nothing was published. */
  readonly publishedAt: string;
  /** "spbe-2020/15" */
  readonly indicators: readonly string[];
};

/** What a list is narrowed to; `undefined` leaves a facet open. */
export type VisitFilter = {
  /** Code of a region; that of a province stands for all of its regions too. */
  readonly region: string | undefined;
  readonly role: VisitSide | undefined;
  readonly indicator: string | undefined;
  readonly form: VisitForm | undefined;
  readonly state: VisitState | undefined;
  /** ISO day, month or year. */
  readonly since: string | undefined;
};

export const VISIT_FACETS = ["role", "indicator", "form", "state", "since"] as const;
export type VisitFacet = (typeof VISIT_FACETS)[number];

/** How many visits each choice of a facet would leave, the others kept; years count for "since". */
export type VisitCounts = Readonly<Record<VisitFacet, ReadonlyMap<string, number>>>;

/**
 * One pass over visits in the order given: those that pass every facet, and the counts. A visit that fails exactly one facet
 * counts for the choices of that one.
 */
export function countVisits(
  visits: readonly VisitFacts[],
  filter: VisitFilter,
): { readonly found: readonly VisitFacts[]; readonly counts: VisitCounts } {
  const counts: Record<VisitFacet, Map<string, number>> = {
    ...{ role: new Map(), indicator: new Map(), form: new Map(), state: new Map(), since: new Map() },
  };
  const found: VisitFacts[] = [];
  for (const visit of visits) {
    const roles = rolesOf(visit, filter.region);
    if (roles.length === 0 && filter.region !== undefined) continue;
    const choices: Record<VisitFacet, readonly string[]> = {
      ...{ role: roles, indicator: visit.indicators, form: [visit.form], state: [visit.state] },
      since: visit.from === null ? [] : [visit.from.slice(0, 4)],
    };
    const failing = VISIT_FACETS.filter((facet) => !passes(visit, choices, facet, filter[facet]));
    if (failing.length > 1) continue;
    if (failing.length === 0) found.push(visit);
    for (const facet of failing.length === 0 ? VISIT_FACETS : failing) {
      for (const choice of choices[facet]) counts[facet].set(choice, (counts[facet].get(choice) ?? 0) + 1);
    }
  }
  return { found, counts: { ...counts, since: sumFromLatest(counts.since) } };
}

/** The sides on which a region, or one of its province, took part; both are no question without a region. */
export function rolesOf(
  { visitorCode, hostCode }: Pick<VisitFacts, "visitorCode" | "hostCode">,
  region: string | undefined,
): VisitSide[] {
  if (region === undefined) return [];
  const isIn = (code: string | null) => code !== null && (code === region || code.startsWith(`${region}.`));
  return [...(isIn(visitorCode) ? (["visitor"] as const) : []), ...(isIn(hostCode) ? (["host"] as const) : [])];
}

function passes(
  { from }: VisitFacts,
  choices: Readonly<Record<VisitFacet, readonly string[]>>,
  facet: VisitFacet,
  chosen: string | undefined,
): boolean {
  if (chosen === undefined) return true;
  // A date that is known by its year alone may have been before a day of that year.
  if (facet === "since") return from !== null && from >= chosen;
  return choices[facet].includes(chosen);
}

/** "Since 2023" holds everything of later years too. */
function sumFromLatest(years: ReadonlyMap<string, number>): Map<string, number> {
  let sum = 0;
  return new Map(
    [...years]
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .map(([year, count]) => {
        sum += count;
        return [year, sum];
      }),
  );
}

export const VISIT_ORDERS = ["newest", "date", "name"] as const;
export type VisitOrder = (typeof VISIT_ORDERS)[number];

/** A total order: what was published last, what happened last, or by the visitor's code. */
export function orderVisits(visits: readonly VisitFacts[], order: VisitOrder): VisitFacts[] {
  const keyOf = ({ publishedAt, from, visitorCode, hostCode }: VisitFacts): string => {
    if (order === "name") return `${visitorCode ?? "~"} ${hostCode}`;
    return order === "date" ? (from ?? "") : publishedAt;
  };
  const step = order === "name" ? 1 : -1;
  const keys = new Map(visits.map((visit) => [visit, keyOf(visit)]));
  return [...visits].sort((a, b) => {
    const [one, other] = [keys.get(a) ?? "", keys.get(b) ?? ""];
    if (one !== other) return one < other ? -step : step;
    return a.id < b.id ? -1 : 1;
  });
}
