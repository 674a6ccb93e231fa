import type { IndicatorListView } from "../../domain/indicator-view.ts";
import { formatDay } from "../../text/format.ts";
import { INDICATORS, sayInstrumentWeights } from "../../text/id/indicators.ts";
import { sayWeights } from "../../text/id/instrument.ts";
import { paths } from "../../text/paths.ts";
import { WeightBar } from "../charts/weight-bar.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { IndicatorSearch, SearchResult } from "./indicator-search.tsx";
import { StructureTable } from "./structure-table.tsx";

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** The indicators of one instrument by aspect, with weights; the other instruments a tab away. */
export function IndicatorsPage({ view, q, refused, page }: IndicatorsPageProps) {
  const { instrument, choices, groups, regulation } = view;
  const { aspects, tag, status } = instrument;
  const title = INDICATORS.title(instrument.indicators.length, aspects.length);
  return (
    <div className="wrap">
      <PrintHead>{`${INDICATORS.crumb} ${tag}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: INDICATORS.crumb }]}
        eyebrow={`${INDICATORS.eyebrow[status]}: ${instrument.indexName}, ${tag}`}
        title={title}
        findings={sayInstrumentWeights(view)}
        aside={<IndicatorSearch q={q} view={view} />}
      >
        <ActionRow path={page.path} />
      </PageHead>
      <Tabs
        label={INDICATORS.tabs}
        items={choices.map((choice) => ({
          href: paths.indicatorList({ instrument: choice.instrument, q }),
          label: choice.instrument.tag,
          count: choice.matches,
          current: choice.instrument.code === instrument.code,
        }))}
      />
      <div className="stack-lg sec-plain">
        {refused && (
          <Notice kind="warn">
            <p>{refused.note}</p>
            {refused.href && (
              <p>
                <a href={refused.href}>{INDICATORS.draftLink}</a>
              </p>
            )}
          </Notice>
        )}
        {!instrument.bandsChecked && instrument.regulationNote && (
          <Notice kind="warn" title={INDICATORS.unchecked}>
            <p>{instrument.regulationNote}</p>
          </Notice>
        )}
        <SearchResult q={q} view={view} />
        {q === "" && (
          <figure className="fig">
            <figcaption>
              <h2>{INDICATORS.weights}</h2>
              <p className="sub">{INDICATORS.weightsSub}</p>
            </figcaption>
            <WeightBar parts={aspects} label={sayWeights(aspects)} />
          </figure>
        )}
        {groups.length > 0 && <StructureTable instrument={instrument} groups={groups} />}
      </div>
      <TakeAlong what={INDICATORS.citation(tag)} path={page.path} address={page.address} day={page.day}>
        {regulation && <SourceList items={[<SourceLine key={regulation.slug} source={regulation} />]} />}
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

type IndicatorsPageProps = {
  view: IndicatorListView;
  q: string;
  /** Why another instrument is shown than the one asked for, and where to go instead. */
  refused: { readonly note: string; readonly href: string | null } | null;
  page: Frame;
};
