import { Fragment } from "react";
import type { Instrument } from "../../domain/instrument.ts";
import type { LeaderSheetView } from "../../domain/leader-sheet.ts";
import { formatCitation } from "../../text/citation.ts";
import { formatDay } from "../../text/format.ts";
import { LEADER_SHEET, sayChoice, sayGap } from "../../text/id/leader-sheet.ts";
import { sayRegion } from "../../text/id/region.ts";
import { paths } from "../../text/paths.ts";
import { BandStrip } from "../charts/band-strip.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { ChartSprite } from "../layout/sprite.tsx";
import { Findings } from "../ui/findings.tsx";
import { SourceList } from "../ui/sources.tsx";

/** One A4 page for the head of a region: position, gap, three choices, sources. */
export function LeaderSheet({ view, page, instruments }: LeaderSheetProps) {
  const { region, comparator, choices, partsYear, refused } = view;
  const { name, shortName, code } = region.region;
  const { latest } = region;
  const instrument = instruments.find((one) => one.code === latest?.instrument);
  const address = formatCitation({ what: LEADER_SHEET.what(name), address: page.address, day: page.day });
  return (
    <div className="wrap">
      <p className="print-hint">
        {LEADER_SHEET.print} <a href={paths.region(code)}>{LEADER_SHEET.back}</a>
      </p>
      <ChartSprite />
      <PageHead
        eyebrow={`${LEADER_SHEET.crumb}, ${formatDay(page.day)}`}
        title={name}
        findings={sayRegion(region, instruments)}
      >
        {refused !== null && (
          <Notice kind="warn">
            <p>{LEADER_SHEET.refused(refused)}</p>
          </Notice>
        )}
      </PageHead>
      {latest !== null && instrument?.bandsChecked && (
        <BandStrip
          label={`${shortName}, penilaian ${latest.year}, instrumen ${instrument.tag}`}
          bands={instrument.bands}
          own={{ name: shortName, value: latest }}
          peers={peersOf(comparator)}
        />
      )}
      <Section id="selisih" title={LEADER_SHEET.gap} wide>
        {sayGap(view).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
      {comparator !== null && (
        <Section
          id="pilihan"
          title={choices.length === 3 ? LEADER_SHEET.choices : LEADER_SHEET.fewChoices}
          note={partsYear === null ? undefined : LEADER_SHEET.choicesNote(partsYear)}
          wide
        >
          {partsYear === null && <p>{LEADER_SHEET.noParts}</p>}
          {partsYear !== null && choices.length === 0 && <p>{LEADER_SHEET.ahead}</p>}
          {choices.length > 0 && <Findings items={choices.map((choice) => sayChoice(choice, view))} />}
        </Section>
      )}
      <Section id="sumber" title={LEADER_SHEET.sources} wide>
        <SourceList
          items={sourcesOf(view).map(({ slug, title, place }) => (
            <Fragment key={slug}>
              <a href={paths.source(slug)}>{title}</a>
              {place === "" ? "." : `, ${place}.`}
            </Fragment>
          ))}
        />
        <p className="small">{address}</p>
      </Section>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function peersOf(comparator: LeaderSheetView["comparator"]) {
  if (comparator?.kind !== "region" || comparator.index === null) return [];
  return [{ name: comparator.name, value: comparator.index, series: 1 as const }];
}

/** Where the numbers of the sheet were read: the index on the newest instrument, the parts, the comparator. */
function sourcesOf({ region: { latest, scores, profile }, comparator }: LeaderSheetView) {
  const shown = [
    ...scores.filter(({ instrument }) => instrument === latest?.instrument),
    ...(profile?.rows.map(({ score }) => score) ?? []),
    ...peersOf(comparator).map(({ value }) => value),
  ];
  const sources = shown.flatMap((score) => (score.status === "available" ? [score.source] : []));
  return sources.filter(({ slug }, at) => sources.findIndex((one) => one.slug === slug) === at);
}

type LeaderSheetProps = {
  view: LeaderSheetView;
  page: { readonly address: string; readonly day: string };
  instruments: readonly Instrument[];
};
