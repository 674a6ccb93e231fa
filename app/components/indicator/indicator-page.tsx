import type { SelectionNote } from "../../domain/comparison.ts";
import { type IndicatorStanding, type IndicatorView, levelOfReader } from "../../domain/indicator-view.ts";
import type { RelatedPractices } from "../../domain/practice-list-view.ts";
import type { QuestionCard } from "../../domain/question-view.ts";
import type { WhoRose as WhoRoseView } from "../../domain/rises.ts";
import type { RelatedVisits } from "../../domain/visit-list-view.ts";
import { formatDay } from "../../text/format.ts";
import { INDICATOR, INDICATORS, shortName } from "../../text/id/indicators.ts";
import { STATE_OF } from "../../text/id/instrument.ts";
import { LEVEL_SUMMARY } from "../../text/id/level-summary.ts";
import { paths } from "../../text/paths.ts";
import { SelectionNotes } from "../comparison/selection-notes.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { IndicatorPractices } from "../practices/related-practices.tsx";
import { IndicatorQuestions } from "../questions/indicator-questions.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceList } from "../ui/sources.tsx";
import { IndicatorVisits } from "../visits/related-visits.tsx";
import { IndicatorStandings } from "./indicator-standings.tsx";
import { IndicatorValues } from "./indicator-values.tsx";
import { LevelLadder } from "./level-ladder.tsx";
import { MeanTable } from "./mean-table.tsx";
import { Neighbours, SameNumber } from "./other-indicators.tsx";
import { WeightCard } from "./weight-card.tsx";
import { WhoRose } from "./who-rose.tsx";

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** One indicator: what it weighs, its levels, who published a value, and what the ministry printed around it. */
export function IndicatorPage({
  view,
  standings,
  fromLevel,
  notes,
  remarks,
  practices,
  visits,
  rose,
  questions,
  page,
  plain,
}: IndicatorPageProps) {
  const { instrument, indicator, aspect, domain, means, sources } = view;
  const { code, tag, status } = instrument;
  const name = shortName(indicator.name);
  const codes = standings.map(({ region }) => region.code);
  const numberOf = (slug: string) => sources.findIndex((source) => source.slug === slug) + 1;
  return (
    <div className="wrap">
      <PrintHead>{`${INDICATORS.crumb} ${indicator.no}, ${tag}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[
          { label: INDICATORS.crumb, href: paths.indicators() },
          { label: tag, href: paths.indicatorList({ instrument, q: "" }) },
          { label: String(indicator.no) },
        ]}
        eyebrow={INDICATOR.eyebrow(indicator.no, aspect.name, domain?.name ?? null)}
        title={name}
        lead={name === indicator.name ? undefined : INDICATOR.fullName(indicator.name)}
        aside={<WeightCard view={view} />}
      >
        <div className="row">
          <InstrumentTag tag={tag} href={paths.instrument(code)} />
          <span className="tag">{STATE_OF[status]}</span>
          <a className="more" href={`${paths.simulation({ daerah: codes[0], instrumen: code })}#i${indicator.no}`}>
            {INDICATOR.simulate}
          </a>
        </div>
        <SameNumber view={view} codes={codes} />
        <SelectionNotes
          notes={notes}
          remarks={remarks}
          codes={codes}
          hrefOf={(chosen) => paths.indicatorFor(code, indicator.no, chosen)}
        />
        <ActionRow path={page.path} />
      </PageHead>
      {standings.length > 0 && <IndicatorStandings view={view} standings={standings} numberOf={numberOf} />}
      <Section
        id="level"
        title={INDICATOR.levels}
        note={view.summary === null ? LEVEL_SUMMARY.noneYet : LEVEL_SUMMARY.note}
      >
        <LevelLadder view={view} ownLevel={levelOfReader(standings, fromLevel)} />
      </Section>
      <IndicatorPractices practices={practices} instrument={code} no={indicator.no} />
      <IndicatorQuestions questions={questions} instrument={code} no={indicator.no} />
      {visits.total > 0 && <IndicatorVisits visits={visits} instrument={code} no={indicator.no} />}
      {rose !== null && <WhoRose rose={rose} />}
      <Section id="nilai" title={INDICATOR.values} note={INDICATOR.valuesNote}>
        <IndicatorValues view={view} numberOf={numberOf} />
      </Section>
      {means.length > 0 && (
        <Section id="rata-rata" title={INDICATOR.means} note={INDICATOR.meansNote}>
          <MeanTable means={means} numberOf={numberOf} />
        </Section>
      )}
      <Section id="lain" title={INDICATOR.browse}>
        <Neighbours view={view} codes={codes} />
      </Section>
      <TakeAlong
        what={INDICATOR.citation(indicator.no, name, tag)}
        path={plain.path}
        address={plain.address}
        day={page.day}
      >
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

type IndicatorPageProps = {
  view: IndicatorView;
  /** Of the regions that the reader chose; none where none was. */
  standings: readonly IndicatorStanding[];
  /** Level that the address says the reader stands on. */
  fromLevel: number | null;
  notes: readonly SelectionNote[];
  remarks: readonly string[];
  practices: RelatedPractices;
  visits: RelatedVisits;
  rose: WhoRoseView | null;
  questions: readonly QuestionCard[];
  page: Frame;
  /** The page without a choice of regions: its files and citations are about all of them. */
  plain: Frame;
};
