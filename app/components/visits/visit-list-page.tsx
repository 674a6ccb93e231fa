import { VISIT_ORDERS, type VisitOrder } from "../../domain/visit-facets.ts";
import type { VisitListView } from "../../domain/visit-list-view.ts";
import { formatDay } from "../../text/format.ts";
import { VISIT_ORDER_LABELS, VISITS } from "../../text/id/visits.ts";
import { paths } from "../../text/paths.ts";
import type { VisitListLink } from "../../text/visit-paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Facets } from "../ui/facets.tsx";
import { TextField } from "../ui/field.tsx";
import { Pager } from "../ui/pager.tsx";
import { ComingVisits } from "./coming-visits.tsx";
import { OpenCommitments } from "./open-commitments.tsx";
import { VisitItem } from "./visit-card.tsx";
import { type VisitSlugs, visitFacets } from "./visit-facets.ts";

/** Recent reports as question, answer and commitment; then what is to come. On a phone the facets open under their address. */
export function VisitListPage({ view, chosen, order, number, slugs, remarks, page }: VisitListPageProps) {
  const { cards, found, total, perPage, region, coming } = view;
  const first = (number - 1) * perPage + 1;
  const facets = visitFacets(view, chosen, slugs);
  const active = [
    ...facets.flatMap(({ items }) => items.filter(({ current }) => current)),
    ...(region === null ? [] : [{ label: VISITS.ofRegion(region.name), href: without(chosen, "daerah") }]),
    ...(chosen.sejak === undefined || view.facets.since.some(({ choice }) => choice === chosen.sejak)
      ? []
      : [{ label: VISITS.sinceOf(formatDay(chosen.sejak)), href: without(chosen, "sejak") }]),
  ];
  return (
    <div className="wrap">
      <PrintHead>{`${VISITS.title}: ${VISITS.found(found)}. ${formatDay(page.day)}`}</PrintHead>
      <PageHead crumbs={[{ label: VISITS.title }]} title={VISITS.title} lead={VISITS.lead}>
        {remarks.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <p className="row no-print">
          <a className="btn" href={paths.visitAsk()}>
            {VISITS.ask}
          </a>
          <a className="btn btn-2" href={paths.visitRecord()}>
            {VISITS.record}
          </a>
          <a href={paths.flow()}>{VISITS.flow}</a>
        </p>
        <SearchForm chosen={chosen} />
        <ActionRow path={page.path} />
      </PageHead>
      <div className="with-side">
        <div className="visit-side no-print" id="saring">
          <h2 className="vh">{VISITS.facetsLabel}</h2>
          <RegionForm chosen={chosen} />
          <Facets label={VISITS.facetsLabel} facets={facets} />
          <p className="visit-narrow">
            <a className="btn btn-2" href="#hasil">
              {VISITS.closeFacets}
            </a>
          </p>
        </div>
        <section className="stack-lg" id="hasil" aria-labelledby="h-hasil">
          <div className="stack">
            <div className="list-head">
              <h2 id="h-hasil">
                {VISITS.found(found)}
                {cards.length > 0 && cards.length < found && (
                  <span className="visit-range">{VISITS.shown(first, first + cards.length - 1)}</span>
                )}
              </h2>
              <OrderLinks order={order} chosen={chosen} words={slugs.order} />
            </div>
            <div className="row no-print">
              <a className="btn btn-2 btn-sm visit-narrow" href="#saring">
                {VISITS.openFacets(active.length)}
              </a>
              {active.map(({ href, label }) => (
                <Chip key={href} label={label} removeHref={href} />
              ))}
              {(active.length > 0 || chosen.q !== undefined) && <a href={paths.visits}>{VISITS.reset}</a>}
            </div>
            {view.corrected !== null && (
              <p className="note" role="status">
                {VISITS.corrected(chosen.q ?? "", view.corrected)}
              </p>
            )}
            <p className="note">{VISITS.coverage}</p>
          </div>
          {cards.length === 0 ? (
            <EmptyState
              action={
                found > 0 ? (
                  <a href={without(chosen, "halaman")}>{VISITS.first}</a>
                ) : (
                  <a href={paths.visits}>{VISITS.reset}</a>
                )
              }
            >
              {found > 0 ? VISITS.beyond : `${VISITS.nothing} ${VISITS.all(total)}`}
            </EmptyState>
          ) : (
            <div>
              {cards.map((card) => (
                <VisitItem key={card.visit.id} card={card} />
              ))}
            </div>
          )}
          <Pager
            page={number}
            pages={Math.ceil(found / perPage)}
            href={(one) => paths.visitList({ ...chosen, halaman: one === 1 ? undefined : String(one) })}
          />
          <p className="note no-print">
            <a href={paths.visitsFeed}>{VISITS.feed}</a>
          </p>
        </section>
      </div>
      <ComingVisits coming={coming} joinable={view.joinable} />
      <OpenCommitments open={view.open} />
      <TakeAlong what={VISITS.fileTitle} path={page.path} address={page.address} day={page.day}>
        <p>{VISITS.coverage}</p>
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function without(chosen: VisitListLink, name: keyof VisitListLink): string {
  // A role is one of a region.
  const role = name === "daerah" ? { peran: undefined } : {};
  return paths.visitList({ ...chosen, ...role, halaman: undefined, [name]: undefined });
}

function SearchForm({ chosen }: { chosen: VisitListLink }) {
  return (
    <form className="stack-sm visit-search no-print" action={paths.visits}>
      <label className="label" htmlFor="cari-kunjungan">
        {VISITS.search}
      </label>
      <div className="picker">
        <input className="input" id="cari-kunjungan" name="q" type="search" defaultValue={chosen.q} />
        <Button icon="search">{VISITS.go}</Button>
      </div>
      <HiddenFields chosen={{ ...chosen, q: undefined }} />
    </form>
  );
}

function RegionForm({ chosen }: { chosen: VisitListLink }) {
  return (
    <form className="stack-sm facet" action={paths.visits}>
      <HiddenFields chosen={{ ...chosen, daerah: undefined }} />
      <TextField id="daerah" name="daerah" label={VISITS.region} hint={VISITS.regionHint} value={chosen.daerah ?? ""} />
      <p>
        <Button quiet small>
          {VISITS.regionGo}
        </Button>
      </p>
    </form>
  );
}

function HiddenFields({ chosen }: { chosen: VisitListLink }) {
  return Object.entries(chosen).map(([name, value]) =>
    value === undefined || name === "halaman" ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

function OrderLinks({ order, chosen, words }: { order: VisitOrder; chosen: VisitListLink; words: OrderWords }) {
  return (
    <div className="sortlinks no-print">
      <span className="muted">{VISITS.order}</span>
      {VISIT_ORDERS.map((one) =>
        one === order ? (
          <b key={one} aria-current="true">
            {VISIT_ORDER_LABELS[one]}
          </b>
        ) : (
          <a
            key={one}
            href={paths.visitList({ ...chosen, urut: one === "newest" ? undefined : words[one], halaman: undefined })}
          >
            {VISIT_ORDER_LABELS[one]}
          </a>
        ),
      )}
    </div>
  );
}

type OrderWords = Readonly<Record<VisitOrder, string>>;

type VisitListPageProps = {
  view: VisitListView;
  /** What is chosen, as the address says it. */
  chosen: VisitListLink;
  order: VisitOrder;
  /** From 1. */
  number: number;
  /** Words of the address. */
  slugs: VisitSlugs & { readonly order: OrderWords };
  /** Sentences about parameters that were not understood. */
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
