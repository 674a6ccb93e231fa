import type { VisitListView } from "../../domain/visit-list-view.ts";
import { shortName } from "../../text/id/indicators.ts";
import { VISIT_FORM_WORDS, VISIT_SIDE_WORDS, VISIT_STATE_WORDS } from "../../text/id/visit-words.ts";
import { VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import type { VisitListLink } from "../../text/visit-paths.ts";
import type { Facet } from "../ui/facets.tsx";

/** Words of the address by what is chosen. */
export type VisitSlugs = Readonly<Record<"role" | "form" | "state", Readonly<Record<string, string>>>>;
type Item = Facet["items"][number] & { readonly label: string };

/** The facets of `/kunjungan` as links that keep everything else that is chosen and begin at the first page. */
export function visitFacets({ facets }: VisitListView, chosen: VisitListLink, slugs: VisitSlugs) {
  const { facets: words } = VISITS;
  const item = (name: keyof VisitListLink, value: string, label: string, count: number): Item => ({
    href: paths.visitList({ ...chosen, halaman: undefined, [name]: chosen[name] === value ? undefined : value }),
    ...{ label, count, current: chosen[name] === value },
  });
  const all = [
    {
      title: words.role,
      items: facets.roles.map(({ choice, count }) =>
        item("peran", slugs.role[choice] ?? "", VISIT_SIDE_WORDS[choice], count),
      ),
    },
    {
      title: words.indicator,
      items: facets.indicators.map(({ choice: { instrument, no, name, tag }, count }) =>
        item("indikator", `${instrument}/${no}`, `${no}. ${shortName(name)} (${tag})`, count),
      ),
    },
    {
      title: words.form,
      items: facets.forms.map(({ choice, count }) =>
        item("moda", slugs.form[choice] ?? "", VISIT_FORM_WORDS[choice], count),
      ),
    },
    {
      title: words.state,
      items: facets.states.flatMap(({ choice, count }) => {
        const slug = slugs.state[choice];
        return slug === undefined ? [] : [item("status", slug, VISIT_STATE_WORDS[choice], count)];
      }),
    },
    {
      title: words.since,
      items: facets.since.map(({ choice, count }) => item("sejak", choice, choice, count)),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}
