import { PRACTICE_ORDERS, type PracticeListView, type PracticeOrder } from "../../domain/practice-list-view.ts";
import { formatDay } from "../../text/format.ts";
import { ORDER_LABELS, PRACTICES } from "../../text/id/practices.ts";
import { type PracticeListLink, paths } from "../../text/paths.ts";
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
import { PracticeItem } from "./practice-card.tsx";
import { practiceFacets } from "./practice-facets.ts";

/** All practices: search, facets with counts, orders, cards. On a phone the facets open under their own address. */
export function PracticeListPage({ view, chosen, order, number, slugs, remarks, page }: PracticeListPageProps) {
  const { cards, found, total, perPage, region } = view;
  const first = (number - 1) * perPage + 1;
  const facets = practiceFacets(view, chosen, slugs);
  const active = facets.flatMap(({ items }) => items.filter(({ current }) => current));
  return (
    <div className="wrap">
      <PrintHead>{`${PRACTICES.title}: ${PRACTICES.found(found)}. ${formatDay(page.day)}`}</PrintHead>
      <PageHead crumbs={[{ label: PRACTICES.title }]} title={PRACTICES.title} lead={PRACTICES.lead}>
        {remarks.map((text) => (
          <Notice key={text} kind="warn">
            <p>{text}</p>
          </Notice>
        ))}
        <SearchForm chosen={chosen} />
        <ActionRow path={page.path} />
      </PageHead>
      <div className="with-side pr-list">
        <div className="pr-side no-print" id="saring">
          <h2 className="vh">{PRACTICES.facetsLabel}</h2>
          <Facets label={PRACTICES.facetsLabel} facets={facets} />
          <p>
            <a href={paths.indicators()}>{PRACTICES.facets.allIndicators}</a>
          </p>
          <RegionForm chosen={chosen} slugs={slugs} />
          <p className="pr-narrow">
            <a className="btn btn-2" href="#hasil">
              {PRACTICES.closeFacets}
            </a>
          </p>
        </div>
        <section className="stack-lg" id="hasil" aria-labelledby="h-hasil">
          <div className="stack">
            <div className="list-head">
              <h2 id="h-hasil">
                {PRACTICES.found(found)}
                {cards.length > 0 && cards.length < found && (
                  <span className="pr-range">{PRACTICES.shown(first, first + cards.length - 1)}</span>
                )}
              </h2>
              <OrderLinks order={order} chosen={chosen} slugs={slugs} />
            </div>
            <div className="pr-chips no-print">
              <a className="btn btn-2 btn-sm pr-narrow" href="#saring">
                {PRACTICES.openFacets(active.length)}
              </a>
              {active.map(({ href, label }) => (
                <Chip key={href} label={label} removeHref={href} />
              ))}
              {(active.length > 0 || chosen.q !== undefined) && <a href={paths.practices()}>{PRACTICES.reset}</a>}
            </div>
            {view.corrected !== null && (
              <p className="note" role="status">
                {PRACTICES.corrected(chosen.q ?? "", view.corrected)}
              </p>
            )}
            {order === "fit" && region !== null && <p className="note">{PRACTICES.fitTo(region.name)}</p>}
            <p className="note">{PRACTICES.listNote}</p>
          </div>
          {cards.length === 0 ? (
            <EmptyState
              action={
                found > 0 ? (
                  <a href={paths.practices({ ...chosen, halaman: undefined })}>{PRACTICES.first}</a>
                ) : (
                  <a href={paths.practices()}>{PRACTICES.reset}</a>
                )
              }
            >
              {found > 0 ? PRACTICES.beyond : `${PRACTICES.nothing} ${PRACTICES.all(total)}`}
            </EmptyState>
          ) : (
            <div className="items">
              {cards.map((card) => (
                <PracticeItem key={card.slug} card={card} daerah={chosen.daerah} />
              ))}
            </div>
          )}
          <Pager
            page={number}
            pages={Math.ceil(found / perPage)}
            href={(one) => paths.practices({ ...chosen, halaman: one === 1 ? undefined : String(one) })}
          />
          <p className="note no-print">
            <a href={paths.practicesFeed(chosen)}>{PRACTICES.feed}</a>
          </p>
        </section>
      </div>
      <TakeAlong what={PRACTICES.fileTitle} path={page.path} address={page.address} day={page.day}>
        <p>{PRACTICES.sources}</p>
      </TakeAlong>
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function SearchForm({ chosen }: { chosen: PracticeListLink }) {
  return (
    <form className="stack-sm pr-search no-print" action={paths.practices()}>
      <label className="label" htmlFor="cari-praktik">
        {PRACTICES.search}
      </label>
      <div className="picker">
        <input className="input" id="cari-praktik" name="q" type="search" defaultValue={chosen.q} />
        <Button icon="search">{PRACTICES.go}</Button>
      </div>
      <HiddenFields chosen={{ ...chosen, q: undefined }} />
    </form>
  );
}

/** Whose fit is looked for: a region is typed once and stays in the address. */
function RegionForm({ chosen, slugs }: { chosen: PracticeListLink; slugs: Slugs }) {
  return (
    <form className="stack-sm facet pr-region" action={paths.practices()}>
      <HiddenFields chosen={{ ...chosen, daerah: undefined, urut: slugs.order.fit }} />
      <TextField
        id="daerah"
        name="daerah"
        label={PRACTICES.region}
        hint={PRACTICES.regionHint}
        value={chosen.daerah ?? ""}
      />
      <p>
        <Button quiet small>
          {ORDER_LABELS.fit}
        </Button>
      </p>
    </form>
  );
}

function HiddenFields({ chosen }: { chosen: PracticeListLink }) {
  return Object.entries(chosen).map(([name, value]) =>
    value === undefined || name === "halaman" ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}

/** Fit needs a region: without one its form is where the link leads. */
function OrderLinks({ order, chosen, slugs }: { order: PracticeOrder; chosen: PracticeListLink; slugs: Slugs }) {
  const hrefOf = (one: PracticeOrder) =>
    one === "fit" && chosen.daerah === undefined
      ? "#saring"
      : paths.practices({ ...chosen, urut: one === "newest" ? undefined : slugs.order[one], halaman: undefined });
  return (
    <div className="sortlinks no-print">
      <span className="muted">{PRACTICES.order}</span>
      {PRACTICE_ORDERS.map((one) =>
        one === order ? (
          <b key={one} aria-current="true">
            {ORDER_LABELS[one]}
          </b>
        ) : (
          <a key={one} href={hrefOf(one)}>
            {ORDER_LABELS[one]}
          </a>
        ),
      )}
    </div>
  );
}

type Slugs = {
  readonly status: Readonly<Record<string, string>>;
  readonly order: Readonly<Record<PracticeOrder, string>>;
};

type PracticeListPageProps = {
  view: PracticeListView;
  /** What is chosen, as the address says it. */
  chosen: PracticeListLink;
  order: PracticeOrder;
  /** From 1. */
  number: number;
  /** Words of the address. */
  slugs: Slugs;
  /** Sentences about parameters that were not understood. */
  remarks: readonly string[];
  page: { readonly path: string; readonly address: string; readonly day: string };
};
