import { Fragment, type ReactNode } from "react";
import type { NamedIndicator, PublicParty, VisitPageView } from "../../domain/visit-page-view.ts";
import { VISIT } from "../../text/id/visit-page.ts";
import { nameParty, sayVisitDays, sayVisitHours } from "../../text/id/visit-words.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { InstrumentTag } from "../ui/instrument-tag.tsx";
import { Missing } from "../ui/missing.tsx";

/** When, who came and who received, by function; which indicators. What is not told is said so. */
export function VisitFacts({ view: { visit, report, joined } }: { view: VisitPageView }) {
  const { visitor, host, when, indicators, isGathered } = visit;
  const unsaid = isGathered ? VISIT.unpublished : VISIT.unstated;
  return (
    <Section id="kunjungan" title={VISIT.facts}>
      <dl className="facts">
        <Fact label={VISIT.lines.when}>
          {[sayVisitDays(when), sayVisitHours(when)].filter((part) => part !== "").join(", ")}
        </Fact>
        <Fact label={VISIT.lines.visitor}>
          <PartyName party={visitor} />
          {report !== null && (
            <span className="sub">{report.ledBy === "" ? VISIT.noLead(unsaid) : VISIT.ledBy(report.ledBy)}</span>
          )}
        </Fact>
        {joined.length > 0 && (
          <Fact label={VISIT.lines.joined}>
            <ul className="plain">
              {joined.map(({ officeName, regionCode, regionName }) => (
                <li key={regionCode}>
                  <a href={paths.region(regionCode)}>{nameParty({ name: officeName, regionName })}</a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {report !== null && (
          <Fact label={VISIT.lines.people}>
            {report.people === "" ? <Missing absence="withheld">{unsaid}</Missing> : report.people}
          </Fact>
        )}
        <Fact label={VISIT.lines.host}>
          <PartyName party={host} />
          {report !== null && (
            <span className="sub">
              {report.receivedBy === "" ? VISIT.noReceiver(unsaid) : VISIT.receivedBy(report.receivedBy)}
            </span>
          )}
        </Fact>
        <Fact label={VISIT.lines.indicators}>
          {indicators.length === 0 && VISIT.noIndicators}
          {indicators.length > 0 && (
            <ul className="visit-marks">
              {groupByTag(indicators).map(({ tag, named }) => (
                <li key={tag}>
                  <InstrumentTag tag={tag} />{" "}
                  {named.map(({ instrument, no, name }) => (
                    <Fragment key={no}>
                      <a href={paths.indicator(instrument, no)} title={name}>
                        <span className="vh">{`${VISIT.lines.indicators} `}</span>
                        {no}
                      </a>{" "}
                    </Fragment>
                  ))}
                </li>
              ))}
            </ul>
          )}
          {isGathered && indicators.length > 0 && <span className="sub">{VISIT.ownMapping}</span>}
        </Fact>
      </dl>
    </Section>
  );
}

function groupByTag(indicators: readonly NamedIndicator[]) {
  const tags = [...new Set(indicators.map(({ tag }) => tag))];
  return tags.map((tag) => ({ tag, named: indicators.filter((one) => one.tag === tag) }));
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PartyName({ party: { unit, region } }: { party: PublicParty }) {
  if (region === null) return unit;
  return <a href={paths.region(region.code)}>{nameParty({ name: unit, regionName: region.name })}</a>;
}
