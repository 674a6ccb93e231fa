import type { SelectionNote } from "../../domain/comparison.ts";
import type { AnsweredAlready, AskedIndicator, HostsView } from "../../domain/hosts-view.ts";
import type { Choice } from "../../domain/practice-form-view.ts";
import { formatDay } from "../../text/format.ts";
import { HOSTS, nameIndicator, sayFirst, sayRule } from "../../text/id/hosts.ts";
import { paths } from "../../text/paths.ts";
import { SelectionNotes } from "../comparison/selection-notes.tsx";
import { ActionRow } from "../layout/action-row.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { Section } from "../layout/section.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { SourceLine } from "../scores/source-line.tsx";
import { SourceList } from "../ui/sources.tsx";
import { AnsweredAlreadyLists } from "./answered-already.tsx";
import { HostList } from "./host-list.tsx";
import { HostsForm } from "./hosts-form.tsx";

/** Whom a region may learn from: first what needs no travel, then hosts with their reasons, and the rule. */
export function HostsPage({ shown, query, remarks, page }: HostsPageProps) {
  const { view, notes, indicator, answered, indicators } = shown;
  const title = view === null ? HOSTS.emptyTitle : HOSTS.title(view.focus.name);
  const key = query.indicator === "" ? undefined : query.indicator;
  return (
    <div className="wrap">
      {view !== null && <PrintHead>{`${title} ${formatDay(page.day)}`}</PrintHead>}
      <PageHead
        {...(view === null
          ? { lead: HOSTS.emptyLead }
          : {
              crumbs: [{ label: view.focus.name, href: paths.region(view.focus.code) }, { label: HOSTS.crumb }],
              findings: view.focus.ownGovernment ? sayFirst(view) : [HOSTS.noGovernment(view.focus.name)],
            })}
        {...(indicator === null ? {} : { eyebrow: nameIndicator(indicator) })}
        title={title}
        aside={<HostsForm query={query} view={view} indicators={indicators} />}
      >
        <SelectionNotes
          notes={notes}
          remarks={remarks}
          codes={[]}
          hrefOf={([code]) => paths.hosts({ daerah: code, indikator: key })}
        />
        {view !== null && <ActionRow path={page.path} />}
      </PageHead>
      <Section id="tanpa-bepergian" title={HOSTS.noTravel} note={HOSTS.noTravelNote}>
        {answered === null || indicator === null ? (
          <p>{HOSTS.chooseIndicator}</p>
        ) : (
          <AnsweredAlreadyLists answered={answered} indicator={indicator} />
        )}
      </Section>
      {view !== null && (
        <>
          <Section id="daerah" title={HOSTS.hosts} note={HOSTS.hostsNote}>
            <HostList
              view={view}
              actions={({ code }) => (
                <a
                  className="btn btn-2 btn-sm"
                  rel="nofollow"
                  href={paths.visitAsk({ indikator: key, "tuan-rumah": code })}
                >
                  {HOSTS.ask}
                </a>
              )}
            />
          </Section>
          <Section id="cara-hitung" title={HOSTS.how}>
            <Paragraphs texts={sayRule(view)} />
          </Section>
          <TakeAlong what={title} path={page.path} address={page.address} day={page.day}>
            <SourceList items={view.sources.map((source) => <SourceLine key={source.slug} source={source} />)} />
          </TakeAlong>
          <PrintFoot url={page.address} accessed={formatDay(page.day)} />
        </>
      )}
    </div>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return (
    <div className="stack">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

type HostsPageProps = {
  shown: {
    readonly view: HostsView | null;
    readonly notes: readonly SelectionNote[];
    readonly indicator: AskedIndicator | null;
    readonly answered: AnsweredAlready | null;
    readonly indicators: readonly Choice[];
  };
  query: { readonly region: string; readonly indicator: string };
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
