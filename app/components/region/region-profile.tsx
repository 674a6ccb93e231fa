import type { Benchmark } from "../../domain/benchmark.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { Region } from "../../domain/region.ts";
import type { Profile } from "../../domain/region-view.ts";
import { REGION } from "../../text/id/region.ts";
import { KINDS } from "../../text/id/scores.ts";
import { DomainProfile } from "../charts/domain-profile.tsx";
import { Section } from "../layout/section.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

/** Domains (and aspects, where some are public) beside the medians of the region's kind. */
export function RegionProfile({ region, profile, instrument }: RegionProfileProps) {
  if (profile === null || instrument === undefined) {
    return (
      <Section id="profil" title={REGION.profile}>
        <EmptyState>{REGION.noProfile}</EmptyState>
      </Section>
    );
  }
  const kind = KINDS[region.kind];
  const parts = (["domain", "aspect"] as const).map((level) => ({
    level,
    rows: profile.rows.filter((row) => row.level === level),
  }));
  return (
    <Section id="profil" title={REGION.profile} note={REGION.profileNote}>
      <div className="stack-lg">
        {parts.map(
          ({ level, rows }) =>
            rows.length > 0 && (
              <DomainProfile
                key={level}
                caption={REGION.profileCaption(level === "domain" ? "domain" : "aspek", profile.year, instrument.tag)}
                part={level === "domain" ? "Domain" : "Aspek"}
                regionName={region.shortName}
                provinceLabel={region.provinceName === null ? undefined : `Median ${kind} di ${region.provinceName}`}
                kindLabel={`Median ${kind} se-Indonesia`}
                axis={{ min: instrument.scale.min, max: instrument.scale.max }}
                rows={rows.map(({ no, name, weight, score, province, nation }) => ({
                  no,
                  name,
                  weight,
                  own: score.status === "available" ? score : score.status,
                  province: groupOf(province),
                  kind: groupOf(nation),
                }))}
              />
            ),
        )}
      </div>
    </Section>
  );
}

function groupOf(benchmark: Benchmark | null) {
  if (benchmark === null) return undefined;
  const { quarterLow, median, quarterHigh, n } = benchmark;
  return { low: quarterLow, median, high: quarterHigh, count: n };
}

type RegionProfileProps = { region: Region; profile: Profile | null; instrument: Instrument | undefined };
