import type { StepOrder } from "../../domain/next-steps.ts";
import type { SimulationRemark } from "../../domain/simulation-remark.ts";
import type { SimulationView } from "../../domain/simulation-view.ts";
import { formatDay } from "../../text/format.ts";
import { NEXT_STEPS } from "../../text/id/next-steps.ts";
import { printedHead, SIMULATION, sayRemark, saySimulation } from "../../text/id/simulation.ts";
import { paths, type SimulationLink } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { CandidateList } from "../region/ask-region.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { SourceList } from "../ui/sources.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { LevelForm } from "./level-form.tsx";
import { NextStepTable } from "./next-step-table.tsx";
import { PrintedLevels } from "./printed-levels.tsx";
import { SimulationResult } from "./simulation-result.tsx";
import { RegionPicker, SimulationStartNotes } from "./simulation-start.tsx";

/** A simulation: result on top, then the levels, then which indicator to raise first. */
export function SimulationPage({ view, link, orderHref, remarks, page }: SimulationPageProps) {
  const { state, region, sources, choices } = view;
  const { instrument, levels } = state;
  const { tag, code, status, scale } = instrument;
  const begun = levels.some((level) => level !== null) || state.targets.some((level) => level !== null);
  const unclear = remarks.find((remark) => remark.kind === "which_region");
  const typed = unclear?.kind === "which_region" ? unclear.text : "";
  return (
    <div className="wrap">
      <PrintHead>{printedHead(view, page.day)}</PrintHead>
      <PageHead
        crumbs={[
          ...(region === null ? [] : [{ label: region.shortName, href: paths.region(region.code) }]),
          { label: SIMULATION.crumb },
        ]}
        eyebrow={SIMULATION.eyebrow}
        title={SIMULATION.title(tag, region?.shortName ?? null)}
        lead={SIMULATION.lead}
        before={
          <p className="row">
            <strong className="tag sim-mark">{SIMULATION.mark}</strong>
            <InstrumentTag tag={tag} href={paths.instrument(code)} />
          </p>
        }
        findings={begun ? saySimulation(view) : []}
        aside={<RegionPicker view={view} link={link} typed={typed} />}
      >
        {status === "draft" && (
          <Notice kind="warn" title={SIMULATION.draft}>
            <p>{SIMULATION.draftBody}</p>
          </Notice>
        )}
        {remarks.map((remark) => (
          <Notice key={JSON.stringify(remark)} kind="warn">
            <p>{sayRemark(remark, tag)}</p>
            {remark.kind === "which_region" && (
              <CandidateList
                candidates={remark.candidates}
                hrefOf={(daerah) => paths.simulation({ ...link, daerah })}
              />
            )}
          </Notice>
        ))}
        <ActionRow path={page.path} />
      </PageHead>
      <Tabs
        label={SIMULATION.tabs}
        items={choices.map((one) => ({
          href: paths.simulation({ daerah: link.daerah, instrumen: one.code }),
          label: one.tag,
          current: one.code === code,
        }))}
      />
      <Section id="hasil" title={SIMULATION.result} wide>
        {begun ? <SimulationResult view={view} /> : <EmptyState>{SIMULATION.empty}</EmptyState>}
      </Section>
      <Section id="awal" title={SIMULATION.start}>
        <SimulationStartNotes view={view} link={link} />
      </Section>
      <Section id="tingkat" title={SIMULATION.levels} note={SIMULATION.levelsNote(scale.min / 100, scale.max / 100)}>
        <LevelForm view={view} link={link} />
        <PrintedLevels state={state} />
      </Section>
      <Section id="dulu" title={NEXT_STEPS.title} note={NEXT_STEPS.note} wide>
        <NextStepTable
          view={view}
          orderHref={(order) => `${orderHref(order)}#dulu`}
          raiseHref={(no) => paths.simulation({ ...link, naik: String(no) })}
        />
      </Section>
      <TakeAlong
        what={SIMULATION.citation(tag, region?.name ?? null)}
        path={page.path}
        address={page.address}
        day={page.day}
      >
        <p className="small">{SIMULATION.weightsFrom(instrument.regulation)}</p>
        {sources.length > 0 && (
          <SourceList items={sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
        )}
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

type SimulationPageProps = {
  view: SimulationView;
  /** The simulation as its address holds it. */
  link: SimulationLink;
  /** The same simulation with its steps in another order. */
  orderHref: (order: StepOrder) => string;
  remarks: readonly SimulationRemark[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
