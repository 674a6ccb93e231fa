import type { PeerRecipe } from "../../domain/peer-recipe.ts";
import { formatWeights } from "../../domain/peer-recipe.ts";
import type { FrozenGroup } from "../../domain/peers-view.ts";
import { formatFine, formatList } from "../../text/format.ts";
import { PEERS } from "../../text/id/peers.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";

/** The peer group kept for each year, and how today's differs from it. */
export function FrozenGroups({ groups, recipe }: { groups: readonly FrozenGroup[]; recipe: PeerRecipe }) {
  return (
    <Section id="beku" title={PEERS.frozen} note={PEERS.frozenNote}>
      {groups.length === 0 && <p>{PEERS.noFrozen}</p>}
      <ul className="lines">
        {mergeEqual(groups).map(({ years, peers, added, gone }) => (
          <li key={years[0]}>
            <strong>
              {PEERS.frozenYears(formatList(years.map(String)), recipe.id, formatWeights(recipe.weights))}
            </strong>
            <span>
              {peers.map(({ code, name, distance }, at) => (
                <span key={code}>
                  {at > 0 && ", "}
                  <a href={paths.region(code)}>{name}</a> {formatFine(distance)}
                </span>
              ))}
              .
            </span>
            <span className="small muted">
              {added.length + gone.length === 0 ? PEERS.same : PEERS.differs(formatList(added), formatList(gone))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Neighbouring years with the same peers at the same distances as one, the oldest year first. */
function mergeEqual(groups: readonly FrozenGroup[]): (Omit<FrozenGroup, "year"> & { years: number[] })[] {
  const merged: (Omit<FrozenGroup, "year"> & { years: number[] })[] = [];
  for (const { year, ...group } of groups) {
    const last = merged.at(-1);
    if (last !== undefined && JSON.stringify(last.peers) === JSON.stringify(group.peers)) last.years.unshift(year);
    else merged.push({ ...group, years: [year] });
  }
  return merged;
}
