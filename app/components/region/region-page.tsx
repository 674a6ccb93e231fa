import type { RegionFlowView } from "../../domain/flow.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { OfficeView } from "../../domain/office-view.ts";
import type { RelatedPractices } from "../../domain/practice-list-view.ts";
import type { Region } from "../../domain/region.ts";
import type { BesideRegion, RegionView } from "../../domain/region-view.ts";
import { mergeSources } from "../../domain/source.ts";
import { formatDay } from "../../text/format.ts";
import { LEADER_SHEET } from "../../text/id/leader-sheet.ts";
import { REGION, sayRegion } from "../../text/id/region.ts";
import { KIND_TITLES } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { HistoryChart } from "../charts/history-chart.tsx";
import { HistoryKey } from "../charts/history-key.tsx";
import { SoftBreakNotes } from "../charts/soft-break-notes.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { ChartSprite } from "../layout/sprite.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { NextBand } from "../next-band/next-band.tsx";
import { RegionPeers } from "../peers/region-peers.tsx";
import { RegionPractices } from "../practices/related-practices.tsx";
import { SameStart } from "../same-start/same-start.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { RegionFlow } from "../visits/flow-lines.tsx";
import { HistoryTable } from "./history-table.tsx";
import { RegionCard } from "./region-card.tsx";
import { RegionMembers } from "./region-members.tsx";
import { RegionOffice } from "./region-office.tsx";
import { RegionPosition } from "./region-position.tsx";
import { RegionProfile } from "./region-profile.tsx";

type RegionPageProps = {
  view: RegionView;
  beside: BesideRegion;
  /** Its Dinas as it describes itself today; a frozen page leaves it out. */
  office?: OfficeView | null;
  /** What its offices did, as it stands today. */
  practices?: RelatedPractices | null;
  /** What it learnt and taught, as recorded today. */
  flow?: RegionFlowView | null;
  page: Frame;
  instruments: readonly Instrument[];
};

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** One region: where it stands, what changed, its history and profile, with every source. */
export function RegionPage({ view, beside, office, practices, flow, page, instruments }: RegionPageProps) {
  const { region, members, series, scores, latest, profile } = view;
  const sources = mergeSources(view.sources, beside.sameStart?.sources ?? []);
  const cardScore = latest ?? scores.at(-1);
  const instrument = instruments.find(({ code }) => code === cardScore?.instrument);
  const numberOf = (slug: string) => sources.findIndex((source) => source.slug === slug) + 1;
  const place =
    region.provinceName === null ? KIND_TITLES[region.kind] : `${KIND_TITLES[region.kind]} di ${region.provinceName}`;
  return (
    <div className="wrap">
      <ChartSprite />
      <PrintHead>{`${region.name}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={crumbsOf(region)}
        eyebrow={`${place}, kode ${region.code}`}
        title={region.kind === "province" ? region.name : region.shortName}
        findings={sayRegion(view, instruments)}
        aside={
          cardScore &&
          instrument && (
            <RegionCard
              view={view}
              numberOf={numberOf}
              score={cardScore}
              instrument={instrument}
              valuesHref={paths.regionValues(region.code)}
            />
          )
        }
      >
        <div className="row no-print">
          <a className="btn" href={paths.comparison({ codes: [region.code, ...peerCodes(beside)] })}>
            {REGION.compare}
          </a>
          <a className="btn btn-2" href={paths.regionValues(region.code)}>
            {REGION.values}
          </a>
        </div>
        <p className="no-print">
          <a href={paths.leaderSheet(region.code)}>{LEADER_SHEET.crumb}</a>
          {" · "}
          <a href={paths.simulation({ daerah: region.code })}>{REGION.simulate}</a>
        </p>
        <ActionRow path={page.path} day={page.day} />
      </PageHead>
      {latest !== null && instrument?.bandsChecked && (
        <RegionPosition view={view} latest={latest} instrument={instrument} numberOf={numberOf} />
      )}
      <Section id="riwayat" title={REGION.history} note={REGION.historyNote}>
        <figure className="fig">
          <figcaption>
            <p className="sub">{REGION.historySub}</p>
          </figcaption>
          <HistoryChart name={region.shortName} series={series} instruments={instruments} />
          <HistoryKey series={[series]} />
          <SoftBreakNotes notes={series.softBreaks} />
        </figure>
        <HistoryTable
          name={region.shortName}
          entries={series.entries}
          scores={scores}
          instruments={instruments}
          numberOf={numberOf}
        />
      </Section>
      <RegionProfile
        region={region}
        profile={profile}
        instrument={instruments.find(({ code }) => code === profile?.instrument)}
      />
      {latest !== null && <NextBand latest={latest} instruments={instruments} numberOf={numberOf} />}
      {beside.peers && <RegionPeers view={beside.peers} instruments={instruments} />}
      {beside.sameStart && <SameStart view={beside.sameStart} instruments={instruments} numberOf={numberOf} />}
      {practices && <RegionPractices practices={practices} />}
      {flow && <RegionFlow flow={flow} code={region.code} />}
      {office && <RegionOffice office={office} />}
      {members.length > 0 && <RegionMembers members={members} provinceCode={region.code} />}
      <TakeAlong
        what={region.name}
        path={page.path}
        address={page.address}
        day={page.day}
        numbered
        cited={view.sources.map((source) => source.title)}
      >
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

/** The nearest regions, as many as a comparison is opened with. */
function peerCodes(beside: BesideRegion): string[] {
  return (beside.peers?.peers ?? []).slice(0, 2).map(({ region }) => region.code);
}

function crumbsOf({ shortName, provinceCode, provinceName }: Region) {
  const province =
    provinceCode === null || provinceName === null ? [] : [{ label: provinceName, href: paths.region(provinceCode) }];
  return [{ label: REGION.crumb, href: paths.regions }, ...province, { label: shortName }];
}
