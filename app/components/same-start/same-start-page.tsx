import type { Instrument } from "../../domain/instrument.ts";
import { LEADING_ROWS, leadingRows } from "../../domain/same-start.ts";
import type { SameStartGroup, SameStartView } from "../../domain/same-start-view.ts";
import { formatDay } from "../../text/format.ts";
import { REGION } from "../../text/id/region.ts";
import {
  citedSameStart,
  labelOf,
  SAME_START,
  sayOwnPlace,
  sayRisenParts,
  saySameStart,
} from "../../text/id/same-start.ts";
import { KINDS } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { ChartSprite } from "../layout/sprite.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Pager } from "../ui/pager.tsx";
import { SourceList } from "../ui/sources.tsx";
import { SameStartChart } from "./same-start-chart.tsx";
import { SameStartChoices } from "./same-start-choices.tsx";
import { SameStartNotes } from "./same-start-notes.tsx";
import { SameStartTable } from "./same-start-table.tsx";

const ROWS_PER_PAGE = 100;

/** Everybody who started where one region started, with the years and the range to choose. */
export function SameStartPage(props: SameStartPageProps) {
  const { view, remarks, page, instruments } = props;
  const { region, group, reason, sources } = view;
  const name = labelOf(region);
  const instrument = instruments.find(({ code }) => code === group?.instrument);
  const parts = group === null ? undefined : sayRisenParts(leadingRows(group.rows, LEADING_ROWS));
  const findings = group === null ? [] : [saySameStart({ region, group }), sayOwnPlace({ region, group }), parts ?? ""];
  return (
    <div className="wrap">
      <ChartSprite />
      <PrintHead>{`${SAME_START.title(name)} ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[
          { label: REGION.crumb, href: paths.regions },
          { label: region.shortName, href: paths.region(region.code) },
          { label: SAME_START.crumb },
        ]}
        {...(instrument === undefined ? {} : { eyebrow: SAME_START.note(instrument.tag) })}
        title={SAME_START.title(name)}
        findings={findings.filter((finding) => finding !== "")}
      >
        {remarks.map((remark) => (
          <Notice key={remark} kind="warn">
            <p>{remark}</p>
          </Notice>
        ))}
        <ActionRow path={page.path} />
      </PageHead>
      {group !== null && instrument !== undefined ? (
        <GroupParts {...props} group={group} instrument={instrument} />
      ) : (
        <EmptyState action={<a href={paths.region(region.code)}>{region.name}</a>}>
          {SAME_START.noGroup[reason ?? "one_year"]}
        </EmptyState>
      )}
      <TakeAlong what={citedSameStart(view)} path={page.path} address={page.address} day={page.day} numbered>
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function GroupParts({ view, group, instrument, chosen }: SameStartPageProps & Chosen) {
  const { region, range, sources } = view;
  const { from, to, counts, rows } = group;
  const { page: number, ranks } = chosen;
  const shown = rows.slice((number - 1) * ROWS_PER_PAGE, number * ROWS_PER_PAGE);
  const link = { from, to, range, ranks };
  return (
    <>
      <Section id="perubahan" title={SAME_START.crumb}>
        <SameStartChart group={group} rows={leadingRows(rows, LEADING_ROWS)} instrument={instrument} />
      </Section>
      <Section id="pilihan" title={SAME_START.list} wide>
        <div className="with-side">
          <SameStartChoices view={view} group={group} ranks={ranks} />
          <div className="stack">
            <p className="no-print">
              <a href={paths.sameStart(region.code, { ...link, ranks: !ranks })} rel="nofollow">
                {ranks ? SAME_START.hideRanks : SAME_START.showRanks}
              </a>
            </p>
            {ranks && (
              <p className="note">{SAME_START.ranksNote(counts.followed + 1, counts.bodies, KINDS[region.kind])}</p>
            )}
            {shown.length === 0 ? (
              <p>{SAME_START.beyond}</p>
            ) : (
              <SameStartTable
                group={group}
                rows={shown}
                instrument={instrument}
                numberOf={(slug) => sources.findIndex((source) => source.slug === slug) + 1}
                ranks={ranks}
              />
            )}
            <Pager
              page={number}
              pages={Math.ceil(rows.length / ROWS_PER_PAGE)}
              href={(one) => paths.sameStart(region.code, { ...link, page: one })}
            />
          </div>
        </div>
      </Section>
      <Section id="cara" title={SAME_START.how}>
        <SameStartNotes view={view} group={group} />
      </Section>
    </>
  );
}

type Chosen = { group: SameStartGroup; instrument: Instrument };

type SameStartPageProps = {
  view: SameStartView;
  /** Page of the list from 1, and whether ranks were asked for. */
  chosen: { readonly page: number; readonly ranks: boolean };
  /** Sentences about what was not followed as written. */
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
  instruments: readonly Instrument[];
};
