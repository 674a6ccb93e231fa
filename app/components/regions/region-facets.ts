import type { RegionListView } from "../../domain/region-list-view.ts";
import { findSize } from "../../domain/region-size.ts";
import { REGION_LIST } from "../../text/id/regions.ts";
import { KINDS } from "../../text/id/scores.ts";
import { paths, type RegionListLink } from "../../text/paths.ts";
import type { Facet } from "../ui/facets.tsx";

/** The facets of `/daerah` as links that keep everything else that is chosen. */
export function facetsOf({ facets }: RegionListView, chosen: RegionListLink): Facet[] {
  const { facets: words } = REGION_LIST;
  const item = (name: keyof RegionListLink, value: string, label: string, count: number) => ({
    href: paths.regionList({ ...chosen, [name]: chosen[name] === value ? undefined : value }),
    label,
    count,
    current: chosen[name] === value,
  });
  return [
    {
      title: words.kind,
      items: facets.kinds.map(({ choice, count }) => item("jenis", KINDS[choice], KINDS[choice], count)),
    },
    {
      title: words.value,
      items: [
        item("nilai", "ada", REGION_LIST.withValue, facets.withValue),
        item("nilai", "belum", REGION_LIST.withoutValue, facets.withoutValue),
      ],
    },
    {
      title: words.size,
      items: facets.sizes.map(({ choice, count }) => item("ukuran", choice, findSize(choice)?.label ?? choice, count)),
    },
    // The tiles above lead into a province; the chosen one stands here to be let go.
    ...facets.provinces
      .filter(({ choice }) => chosen.provinsi === choice)
      .map(({ choice, count, name }) => ({ title: words.province, items: [item("provinsi", choice, name, count)] })),
  ];
}
