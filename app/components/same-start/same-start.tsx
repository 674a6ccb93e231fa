import type { Instrument } from "../../domain/instrument.ts";
import { LEADING_ROWS, leadingRows } from "../../domain/same-start.ts";
import type { SameStartView } from "../../domain/same-start-view.ts";
import { SAME_START, sayOwnPlace, sayRisenParts, saySameStart } from "../../text/id/same-start.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SameStartChart } from "./same-start-chart.tsx";
import { SameStartNotes } from "./same-start-notes.tsx";
import { SameStartTable } from "./same-start-table.tsx";

/**
 * The part of another page that tells who rose from the same start: those that rose most and the own region, as drawing
 * and table, with what must be known to read it. The page needs `ChartSprite` and lists `view.sources` among its own.
 */
export function SameStart({ view, instruments, numberOf }: SameStartProps) {
  const { region, group, reason } = view;
  const instrument = instruments.find(({ code }) => code === group?.instrument);
  if (group === null || instrument === undefined) {
    return (
      <Section id="titik-awal" title={SAME_START.section}>
        <EmptyState>{SAME_START.noGroup[reason ?? "one_year"]}</EmptyState>
      </Section>
    );
  }
  const rows = leadingRows(group.rows, LEADING_ROWS);
  const parts = sayRisenParts(rows);
  const path = paths.sameStart(region.code, { from: group.from, to: group.to, range: view.range });
  return (
    <Section
      id="titik-awal"
      title={SAME_START.section}
      note={
        <>
          <InstrumentTag tag={instrument.tag} /> {SAME_START.note(instrument.tag)}
        </>
      }
    >
      <div className="stack-lg">
        <SameStartChart group={group} rows={rows} instrument={instrument}>
          <h3>{saySameStart({ region, group })}</h3>
          <p className="sub">{sayOwnPlace({ region, group })}</p>
        </SameStartChart>
        {parts && <p>{parts}</p>}
        <SameStartTable group={group} rows={rows} instrument={instrument} numberOf={numberOf} />
        <p className="no-print">
          <a href={path}>{SAME_START.all(group.counts.near + 1)}</a>
          {" · "}
          <a href={`${path}#pilihan`}>{SAME_START.ownPage}</a>
        </p>
        <SameStartNotes view={view} group={group} />
      </div>
    </Section>
  );
}

type SameStartProps = {
  view: SameStartView;
  instruments: readonly Instrument[];
  /** Number of a source in the page's list of sources. */
  numberOf: (sourceSlug: string) => number;
};
