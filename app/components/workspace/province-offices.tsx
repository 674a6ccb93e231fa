import type { WorkspaceView } from "../../domain/workspace-view.ts";
import { OVERVIEW } from "../../text/id/workspace-overview.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { OfficeTable } from "./office-table.tsx";

/** The offices of a coordinator's province, each with the state of its profile. */
export function ProvinceOffices({ province: { name, offices } }: { province: NonNullable<WorkspaceView["province"]> }) {
  return (
    <Section id="dinas" title={OVERVIEW.province(name)} note={OVERVIEW.provinceNote}>
      {offices.length === 0 ? (
        <p>{OVERVIEW.provinceNone}</p>
      ) : (
        <OfficeTable offices={offices} label={OVERVIEW.province(name)} href={paths.region} />
      )}
    </Section>
  );
}
