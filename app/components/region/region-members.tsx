import type { RegionView } from "../../domain/region-view.ts";
import { REGION } from "../../text/id/region.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";

/** Regencies and cities of a province, by name. */
export function RegionMembers({ members, provinceCode }: { members: RegionView["members"]; provinceCode: string }) {
  return (
    <Section id="daerah" title={REGION.members} note={`${members.length} daerah, menurut abjad.`}>
      <ul className="names">
        {members.map(({ code, name }) => (
          <li key={code}>
            <a href={paths.region(code)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${paths.regions}?provinsi=${provinceCode}`}>{REGION.membersWithValues}</a>
      </p>
    </Section>
  );
}
