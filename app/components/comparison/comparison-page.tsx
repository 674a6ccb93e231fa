import type { ComparisonView, SelectionNote } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { SameStartView } from "../../domain/same-start-view.ts";
import { mergeSources } from "../../domain/source.ts";
import { formatDay, formatList } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayComparison } from "../../text/id/comparison-sentences.ts";
import { type ComparisonLink, paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { ChartSprite } from "../layout/sprite.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SameStart } from "../same-start/same-start.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { ChangeSection } from "./change-section.tsx";
import { ChosenRegions } from "./comparison-controls.tsx";
import { ComparisonForm } from "./comparison-form.tsx";
import { ComparisonHistory } from "./comparison-history.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { GapSection } from "./gap-section.tsx";
import { LearnNext } from "./learn-next.tsx";
import { RowNotes } from "./row-notes.tsx";
import { SelectionNotes } from "./selection-notes.tsx";

export type ComparisonFrame = { readonly path: string; readonly address: string; readonly day: string };

/** Regions side by side: sentences, table, change, history, sources. */
export function ComparisonPage({
  view,
  instrument,
  instruments,
  link,
  sameStart,
  notes,
  remarks,
  page,
}: ComparisonPageProps) {
  const { regions, year } = view;
  const sources = mergeSources(view.sources, sameStart?.sources ?? []);
  const chosen = regions.map(({ region, label }) => ({ code: region.code, label }));
  const hrefOf = (codes: readonly string[]) => paths.comparison({ ...link, codes });
  const title = formatList(regions.map(({ label }) => label));
  const numberOf = (slug: string) => sources.findIndex((source) => source.slug === slug) + 1;
  const mixed = new Set(regions.map(({ region }) => region.kind)).size > 1;
  return (
    <div className="wrap">
      <ChartSprite />
      <PrintHead>{`${title}. ${COMPARISON.eyebrow(year, instrument.tag)}. ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[
          { label: COMPARISON.crumb, href: paths.comparison({ codes: [] }) },
          { label: `${regions.length} daerah, ${year}` },
        ]}
        eyebrow={COMPARISON.eyebrow(year, instrument.tag)}
        title={title}
        before={<ChosenRegions regions={chosen} hrefOf={hrefOf} />}
        findings={sayComparison(view)}
        aside={<ComparisonForm regions={chosen} link={link} choices={yearChoices(view)} common={view.level.common} />}
      >
        <SelectionNotes notes={notes} remarks={remarks} codes={chosen.map(({ code }) => code)} hrefOf={hrefOf} />
        {mixed && (
          <Notice kind="warn">
            <p>{COMPARISON.mixedKinds}</p>
          </Notice>
        )}
        <p className="note">{COMPARISON.thresholds}</p>
        <ActionRow path={page.path} day={page.day} />
      </PageHead>
      <section className="stack pb-12" aria-labelledby="h-tabel">
        <h2 className="vh" id="h-tabel">
          {COMPARISON.table}
        </h2>
        <ComparisonTable view={view} instrument={instrument} numberOf={numberOf} />
        <RowNotes view={view} link={link} />
      </section>
      <GapSection view={view} instrument={instrument} />
      <LearnNext view={view} />
      <ChangeSection view={view} instrument={instrument} />
      <ComparisonHistory view={view} instruments={instruments} />
      {sameStart && (
        <div className="no-print">
          <SameStart view={sameStart} instruments={instruments} numberOf={numberOf} />
        </div>
      )}
      <TakeAlong
        what={`perbandingan ${title}, penilaian ${year} (instrumen ${instrument.tag})`}
        path={page.path}
        address={page.address}
        day={page.day}
        numbered
        cited={citedTitles(view)}
      >
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

/** Where the values of the compared year were read. */
function citedTitles({ index, rows, gapRows }: ComparisonView): string[] {
  const scores = [index, ...rows, ...gapRows].flatMap(({ cells }) => cells.map(({ score }) => score));
  return [...new Set(scores.flatMap((score) => (score.status === "available" ? [score.source.title] : [])))];
}

/** Years in which a chosen region has a value, newest first, and the range of the address if it has one. */
function yearChoices({ regions }: ComparisonView): string[] {
  const years = regions.flatMap(({ scores }) =>
    scores.flatMap((score) => (score.status === "available" ? [score.year] : [])),
  );
  return [...new Set(years)].sort((a, b) => b - a).map(String);
}

type ComparisonPageProps = {
  view: ComparisonView;
  instrument: Instrument;
  instruments: readonly Instrument[];
  /** What is set beside the regions, in the words of the address. */
  link: Omit<ComparisonLink, "codes">;
  /** Who rose from the same start as the focus. */
  sameStart?: SameStartView | undefined;
  notes: readonly SelectionNote[];
  remarks: readonly string[];
  page: ComparisonFrame;
};
