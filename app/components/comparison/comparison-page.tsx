import type { ComparisonView, SelectionNote } from "../../domain/comparison.ts";
import type { Instrument } from "../../domain/instrument.ts";
import { formatDay, formatList } from "../../text/format.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { sayComparison } from "../../text/id/comparison-sentences.ts";
import { KINDS } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { Dumbbell } from "../charts/dumbbell.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { ChartSprite } from "../layout/sprite.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { seriesAt } from "./body-cell.tsx";
import { ChosenRegions, ComparisonForm } from "./comparison-controls.tsx";
import { ComparisonHistory } from "./comparison-history.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { SelectionNotes } from "./selection-notes.tsx";

export type ComparisonFrame = { readonly path: string; readonly address: string; readonly day: string };

/** Regions side by side: sentences, table, change, history, sources. */
export function ComparisonPage({ view, instrument, instruments, years, notes, remarks, page }: ComparisonPageProps) {
  const { regions, sources, year } = view;
  const codes = regions.map(({ region }) => region.code);
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
        before={
          <ChosenRegions regions={regions.map(({ region, label }) => ({ code: region.code, label }))} years={years} />
        }
        findings={sayComparison(view)}
        aside={<ComparisonForm codes={codes} years={years} choices={yearChoices(view)} canAdd={regions.length < 6} />}
      >
        <SelectionNotes notes={notes} remarks={remarks} codes={codes} years={years} />
        {mixed && (
          <Notice kind="warn">
            <p>{COMPARISON.mixedKinds}</p>
          </Notice>
        )}
        <p className="note">{COMPARISON.thresholds}</p>
        <ActionRow path={page.path} />
      </PageHead>
      <section className="stack pb-12" aria-labelledby="h-tabel">
        <h2 className="vh" id="h-tabel">
          {COMPARISON.table}
        </h2>
        <ComparisonTable view={view} instrument={instrument} numberOf={numberOf} />
        <Coverage view={view} />
      </section>
      <Change view={view} instrument={instrument} />
      <ComparisonHistory view={view} instruments={instruments} />
      <TakeAlong
        what={`perbandingan ${title}, penilaian ${year} (instrumen ${instrument.tag})`}
        path={page.path}
        address={page.address}
        day={page.day}
        numbered
      >
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function Coverage({ view: { coverage, year } }: { view: ComparisonView }) {
  return (
    <p className="note">
      {coverage
        .map(({ kind, n, bodies, median }) => COMPARISON.coverage(KINDS[kind], n, bodies, year, median))
        .join(" ")}
    </p>
  );
}

function Change({ view: { change, regions }, instrument }: { view: ComparisonView; instrument: Instrument }) {
  if (change === null) return null;
  const rows = change.byRegion.flatMap(({ from, to }, at) =>
    from.status === "available" && to.status === "available"
      ? [{ name: regions[at]?.label ?? "", series: seriesAt(at), from, to }]
      : [],
  );
  if (rows.length === 0) return null;
  return (
    <Section id="perubahan" title={COMPARISON.change} note={COMPARISON.changeNote(instrument.tag)}>
      <figure className="fig">
        <figcaption>
          <h3>{COMPARISON.changeRow(change.from, change.to)}</h3>
          <p className="sub">{COMPARISON.changeSub(change.from, change.to)}</p>
        </figcaption>
        <Dumbbell rows={rows} bands={instrument.bandsChecked ? instrument.bands : []} />
      </figure>
    </Section>
  );
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
  years: string | undefined;
  notes: readonly SelectionNote[];
  remarks: readonly string[];
  page: ComparisonFrame;
};
