import type { PracticeListView } from "../../domain/practice-list-view.ts";
import { findSize } from "../../domain/region-size.ts";
import { shortName } from "../../text/id/indicators.ts";
import { COST_LABELS, EVIDENCE_LABELS, PRACTICES, STATUS_LABELS } from "../../text/id/practices.ts";
import { KIND_TITLES, KINDS } from "../../text/id/scores.ts";
import { type PracticeListLink, paths } from "../../text/paths.ts";
import type { Facet } from "../ui/facets.tsx";

export type FacetItem = Facet["items"][number] & { readonly label: string };
type PracticeFacet = { readonly title: string; readonly items: readonly FacetItem[] };

/** The facets of `/praktik` as links that keep everything else that is chosen and begin at the first page. */
export function practiceFacets(
  { facets }: PracticeListView,
  chosen: PracticeListLink,
  slugs: { readonly status: Readonly<Record<string, string>> },
): PracticeFacet[] {
  const { facets: words } = PRACTICES;
  const kept = { ...chosen, halaman: undefined };
  const item = (name: keyof PracticeListLink, value: string, label: string, count: number): FacetItem => ({
    href: paths.practices({
      ...kept,
      // A number means nothing on another instrument.
      ...(name === "instrumen" || name === "indikator" ? { indikator: undefined, instrumen: undefined } : {}),
      [name]: chosen[name] === value ? undefined : value,
    }),
    label,
    count,
    current: chosen[name] === value,
  });
  const all: PracticeFacet[] = [
    {
      title: words.indicator,
      items: facets.indicators.map(({ choice, name, tag, count }) =>
        item("indikator", `${choice.instrument}/${choice.no}`, `${choice.no}. ${shortName(name)} (${tag})`, count),
      ),
    },
    {
      title: words.instrument,
      items: facets.instruments.map(({ choice, tag, count }) => item("instrumen", choice, tag, count)),
    },
    {
      title: words.from,
      items: facets.from.map(({ choice, count }) => item("dari-level", `${choice}`, `${choice}`, count)),
    },
    { title: words.to, items: facets.to.map(({ choice, count }) => item("ke-level", `${choice}`, `${choice}`, count)) },
    {
      title: words.status,
      items: facets.statuses.map(({ choice, count }) =>
        item("status", slugs.status[choice] ?? "", STATUS_LABELS[choice], count),
      ),
    },
    {
      title: words.evidence,
      items: facets.evidence.map(({ choice, count }) =>
        item("bukti", `${choice}`, `${choice}: ${EVIDENCE_LABELS[choice] ?? ""}`, count),
      ),
    },
    {
      title: words.kind,
      items: facets.kinds.map(({ choice, count }) => item("jenis", KINDS[choice], KIND_TITLES[choice], count)),
    },
    {
      title: words.size,
      items: facets.sizes.map(({ choice, count }) => item("ukuran", choice, findSize(choice)?.label ?? choice, count)),
    },
    {
      title: words.cost,
      items: facets.costs.map(({ choice, count }) => item("biaya", choice, COST_LABELS[choice], count)),
    },
    {
      title: words.province,
      items: facets.provinces.map(({ choice, name, count }) => item("provinsi", choice, name, count)),
    },
  ];
  return all.filter(({ items }) => items.length > 0);
}
