import type { Instrument } from "../../domain/instrument.ts";
import type { InstrumentListView } from "../../domain/instrument-view.ts";
import { formatDay } from "../../text/format.ts";
import { sayChanges } from "../../text/id/instrument-changes.ts";
import { INSTRUMENTS, sayCounts, sayInForce, sayInstruments } from "../../text/id/instruments.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceList } from "../ui/sources.tsx";
import { BandTranslationTable } from "./band-translation-table.tsx";
import { InstrumentSideTable } from "./instrument-side-table.tsx";
import { InstrumentTimeline } from "./instrument-timeline.tsx";

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** The instruments on one line of time, side by side, and what the same number is called in each. */
export function InstrumentsPage({ view, page }: { view: InstrumentListView; page: Frame }) {
  const { official, drafts, ranges, regulations } = view;
  return (
    <div className="wrap">
      <PrintHead>{`${INSTRUMENTS.title}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: INSTRUMENTS.title }]}
        eyebrow={INSTRUMENTS.eyebrow}
        title={INSTRUMENTS.title}
        findings={sayInstruments(view)}
      >
        <ActionRow path={page.path} />
      </PageHead>
      <Section id="waktu" title={INSTRUMENTS.line} note={INSTRUMENTS.lineNote}>
        <InstrumentTimeline instruments={official} />
        <InstrumentLines instruments={official} />
      </Section>
      <Section id="berdampingan" title={INSTRUMENTS.side} note={INSTRUMENTS.sideNote}>
        <InstrumentSideTable instruments={official} />
      </Section>
      <Section id="sebutan" title={INSTRUMENTS.translate} note={INSTRUMENTS.translateNote}>
        <BandTranslationTable instruments={official} ranges={ranges} />
      </Section>
      <Section id="perubahan" title={INSTRUMENTS.changes} note={INSTRUMENTS.changesNote}>
        <Changes instruments={official} />
      </Section>
      {drafts.length > 0 && (
        <Section id="konsep" title={INSTRUMENTS.draft} note={INSTRUMENTS.draftNote}>
          <ul className="lines">
            {drafts.map(({ code, title }) => (
              <li key={code}>
                <a className="strong" href={paths.instrument(code)}>
                  {title}
                </a>
                <span className="small muted">{INSTRUMENTS.draftLine}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TakeAlong what={INSTRUMENTS.citation} path={page.path} address={page.address} day={page.day}>
        <SourceList items={regulations.map((source) => <SourceLine key={source.slug} source={source} />)} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function InstrumentLines({ instruments }: { instruments: readonly Instrument[] }) {
  return (
    <ul className="lines">
      {instruments.map((instrument) => (
        <li key={instrument.code}>
          <span className="row">
            <InstrumentTag tag={instrument.tag} />
            <a className="strong" href={paths.instrument(instrument.code)}>
              {instrument.title}
            </a>
          </span>
          <span className="small muted">{`${sayCounts(instrument)}. Berlaku ${sayInForce(instrument)}.`}</span>
        </li>
      ))}
    </ul>
  );
}

function Changes({ instruments }: { instruments: readonly Instrument[] }) {
  return (
    <div className="stack-lg">
      {instruments.slice(1).map((newer, at) => {
        const older = instruments[at];
        if (older === undefined) return null;
        return (
          <div className="stack-sm" key={newer.code}>
            <h3>{INSTRUMENTS.changeTitle(older.tag, newer.tag)}</h3>
            {sayChanges(older, newer).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        );
      })}
    </div>
  );
}
