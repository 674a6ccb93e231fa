import type { Instrument } from "../../domain/instrument.ts";
import { groupByAspect } from "../../domain/instrument-structure.ts";
import type { InstrumentView } from "../../domain/instrument-view.ts";
import { formatDay } from "../../text/format.ts";
import { INSTRUMENT, STATE_OF, sayWeights } from "../../text/id/instrument.ts";
import { INSTRUMENTS } from "../../text/id/instruments.ts";
import { paths } from "../../text/paths.ts";
import { WeightBar } from "../charts/weight-bar.tsx";
import { StructureTable } from "../indicator/structure-table.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { BandTable } from "./band-table.tsx";
import { InstrumentFacts } from "./instrument-facts.tsx";
import { LevelTable } from "./level-table.tsx";
import { RoundTable } from "./round-table.tsx";

type Frame = { readonly path: string; readonly address: string; readonly day: string };

/** One instrument: its regulation and dates, bands, levels, weights, guides, and the rounds that used it. */
export function InstrumentPage({ view, page }: { view: InstrumentView; page: Frame }) {
  const { instrument, rounds, sources } = view;
  const { tag, status, indexName } = instrument;
  const draft = status === "draft";
  const title = draft ? instrument.title : INSTRUMENT.title(tag);
  const numberOf = (slug: string) => sources.findIndex((source) => source.slug === slug) + 1;
  return (
    <div className="wrap">
      <PrintHead>{`${title}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: INSTRUMENTS.title, href: paths.instruments }, { label: tag }]}
        eyebrow={STATE_OF[status]}
        title={title}
        lead={draft ? undefined : instrument.title}
      >
        {draft && (
          <Notice kind="warn" title={INSTRUMENT.draft}>
            <p>{INSTRUMENT.draftBody}</p>
          </Notice>
        )}
        {!draft && (
          <div className="row no-print">
            <a className="btn" href={paths.indicatorList({ instrument, q: "" })}>
              {INSTRUMENT.indicators}
            </a>
          </div>
        )}
        <ActionRow path={page.path} />
      </PageHead>
      <Section id="ringkasan" title={INSTRUMENT.facts}>
        <InstrumentFacts instrument={instrument} />
      </Section>
      <Section id="predikat" title={INSTRUMENT.bands} note={INSTRUMENT.bandsNote}>
        <BandTable instrument={instrument} />
      </Section>
      <Section id="level" title={INSTRUMENT.levels} note={INSTRUMENT.levelsNote}>
        <LevelTable levels={instrument.levels} />
      </Section>
      {instrument.guides.length > 0 && (
        <Section id="pedoman" title={INSTRUMENT.guides} note={INSTRUMENT.guidesNote}>
          <Guides instrument={instrument} />
        </Section>
      )}
      <Section id="bobot" title={INSTRUMENT.weights} note={INSTRUMENT.weightsNote}>
        <Weights instrument={instrument} />
        <StructureTable instrument={instrument} groups={groupByAspect(instrument)} />
      </Section>
      <Section id="putaran" title={INSTRUMENT.rounds} note={INSTRUMENT.roundsNote}>
        <RoundTable rounds={rounds} numberOf={numberOf} />
      </Section>
      <TakeAlong what={INSTRUMENT.citation(tag, indexName)} path={page.path} address={page.address} day={page.day}>
        <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
        <ReadIn instrument={instrument} />
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

/** Domains where the instrument has them, else aspects. */
function Weights({ instrument }: { instrument: Instrument }) {
  const level = instrument.domains.length > 0 ? "domain" : "aspect";
  const parts = level === "domain" ? instrument.domains : instrument.aspects;
  return (
    <figure className="fig">
      <figcaption>
        <h3>{INSTRUMENT.weightsOf[level]}</h3>
      </figcaption>
      <WeightBar parts={parts} label={sayWeights(parts)} />
      {level === "domain" && (
        <ol className="key">
          {parts.map(({ no, name }) => (
            <li key={no}>{`${no} ${name}`}</li>
          ))}
        </ol>
      )}
    </figure>
  );
}

function Guides({ instrument }: { instrument: Instrument }) {
  return (
    <ul className="lines">
      {instrument.guides.map(({ title, years, change }) => (
        <li key={title}>
          <span className="strong">{`${title}, penilaian ${years.join(", ")}`}</span>
          <span>{change}</span>
        </li>
      ))}
    </ul>
  );
}

function ReadIn({ instrument }: { instrument: Instrument }) {
  return (
    <div className="stack-sm">
      <p className="label">{INSTRUMENT.read}</p>
      <ul className="stack-sm small muted read-in">
        {instrument.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}
