import type { SameStartGroup, SameStartView, YearChoice } from "../../domain/same-start-view.ts";
import { SAME_START } from "../../text/id/same-start.ts";
import { paths, type SameStartLink } from "../../text/paths.ts";
import { Facets } from "../ui/facets.tsx";

const RANGES = [10, 20, 30, 50];

/** Other years and ranges of the list as links; beside years the number of bodies that can be followed. */
export function SameStartChoices({ view, group, ranks }: SameStartChoicesProps) {
  const { region, range } = view;
  const { from, to } = group;
  const hrefOf = (link: SameStartLink) => paths.sameStart(region.code, { from, to, range, ranks, ...link });
  const years = (choices: readonly YearChoice[], name: "from" | "to") =>
    choices.map(({ year, bodies }) => ({
      href: hrefOf({ [name]: year }),
      label: String(year),
      count: bodies,
      current: year === group[name],
    }));
  return (
    <Facets
      label={SAME_START.chosen}
      facets={[
        { title: SAME_START.base, items: years(group.fromChoices, "from") },
        { title: SAME_START.target, items: years(group.toChoices, "to") },
        {
          title: SAME_START.range,
          items: [...new Set([...RANGES, range])]
            .sort((a, b) => a - b)
            .map((one) => ({
              href: hrefOf({ range: one }),
              label: SAME_START.rangeLink(one),
              current: one === range,
            })),
        },
      ]}
    />
  );
}

type SameStartChoicesProps = { view: SameStartView; group: SameStartGroup; ranks: boolean };
