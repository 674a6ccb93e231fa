import type { Instrument } from "../../domain/instrument.ts";
import type { SourceView } from "../../domain/source-view.ts";
import { formatDay } from "../../text/format.ts";
import { kindTitle, SOURCE_LIST, SOURCE_PAGE, sayRound, saySource } from "../../text/id/sources.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Pager } from "../ui/pager.tsx";
import { SourceVisits } from "../visits/related-visits.tsx";
import { ReadValueTable } from "./read-value-table.tsx";
import { SourceFacts } from "./source-facts.tsx";

/** One source: what it is, where it stands, the rounds it documents and the values read in it. */
export function SourcePage({ view, number, perPage, page, instruments }: SourcePageProps) {
  const { source, rounds, total, values, visits } = view;
  const tagOf = (code: string) => instruments.find((one) => one.code === code)?.tag ?? code;
  const address = paths.source(source.slug);
  const first = (number - 1) * perPage + 1;
  return (
    <div className="wrap">
      <PrintHead>{`${SOURCE_LIST.title}: ${source.title}, ${formatDay(page.day)}`}</PrintHead>
      <PageHead
        crumbs={[{ label: SOURCE_LIST.title, href: paths.sources }, { label: source.title }]}
        eyebrow={kindTitle(source.kind)}
        title={source.title}
        findings={[saySource(view)]}
      >
        <SourceFacts source={source} />
        <ActionRow path={page.path} />
      </PageHead>
      {rounds.length > 0 && (
        <Section id="putaran" title={SOURCE_PAGE.rounds} note={SOURCE_PAGE.roundsNote}>
          <ul className="lines">
            {rounds.map((round) => (
              <li key={`${round.year}-${round.instrument}`}>{sayRound(round, tagOf(round.instrument))}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="nilai" title={SOURCE_PAGE.values} note={SOURCE_PAGE.valuesNote}>
        {total === 0 && <p>{SOURCE_PAGE.noValues}</p>}
        {total > 0 && values.length === 0 && <p>{SOURCE_PAGE.beyond}</p>}
        {values.length > 0 && (
          <ReadValueTable
            values={values}
            caption={SOURCE_PAGE.caption(first, first + values.length - 1, total)}
            tagOf={tagOf}
          />
        )}
        <Pager
          page={number}
          pages={Math.ceil(total / perPage)}
          href={(one) => (one === 1 ? address : `${address}?halaman=${one}`)}
        />
      </Section>
      {visits.length > 0 && <SourceVisits visits={visits} />}
      <TakeAlong what={`nilai yang dibaca di ${source.title}`} path={address} address={page.address} day={page.day} />
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

type SourcePageProps = {
  view: SourceView;
  /** Page of the values, from 1. */
  number: number;
  perPage: number;
  page: { readonly path: string; readonly address: string; readonly day: string };
  instruments: readonly Instrument[];
};
