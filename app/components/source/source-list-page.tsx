import type { SourceKind } from "../../domain/score.ts";
import type { SourceListView } from "../../domain/source-view.ts";
import { formatCount, formatDay } from "../../text/format.ts";
import { SOURCE_KINDS } from "../../text/id/scores.ts";
import { kindTitle, SOURCE_LIST, saySources } from "../../text/id/sources.ts";
import { paths } from "../../text/paths.ts";
import { ActionRow } from "../layout/action-row.tsx";
import { Notice } from "../layout/notice.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { PrintFoot, PrintHead } from "../layout/print-frame.tsx";
import { TakeAlong } from "../layout/take-along.tsx";
import { Facets } from "../ui/facets.tsx";
import { Cell, ColHead, DataTable, Row, RowHead, TableBody, TableHead } from "../ui/table.tsx";

/** Every source with kind, date and the number of claims read in it. */
export function SourceListPage({ view, kind, refused, page, kindWords }: SourceListProps) {
  const found = saySources(view, kind);
  return (
    <div className="wrap">
      <PrintHead>{`${SOURCE_LIST.title}, ${formatDay(page.day)}. ${found}`}</PrintHead>
      <PageHead title={SOURCE_LIST.title} lead={SOURCE_LIST.lead} findings={[found]}>
        {refused !== undefined && <Notice>{SOURCE_LIST.refused(refused)}</Notice>}
        <ActionRow path={page.path} />
      </PageHead>
      <h2 className="vh">{SOURCE_LIST.heading}</h2>
      <div className="with-side">
        <KindFacet view={view} kind={kind} kindWords={kindWords} />
        <SourceTable view={view} />
      </div>
      <TakeAlong what="daftar sumber" path={page.path} address={page.address} day={page.day} />
      <PrintFoot url={page.address} accessed={formatDay(page.day)} />
    </div>
  );
}

function KindFacet({ view, kind, kindWords }: Pick<SourceListProps, "view" | "kind" | "kindWords">) {
  const all = { href: paths.sources, label: SOURCE_LIST.all, count: view.total, current: kind === undefined };
  const items = view.kinds.map(({ kind: one, count }) => ({
    href: `${paths.sources}?jenis=${kindWords[one]}`,
    label: kindTitle(one),
    count,
    current: one === kind,
  }));
  return <Facets label={SOURCE_LIST.kinds} facets={[{ title: SOURCE_LIST.kind, items: [all, ...items] }]} />;
}

function SourceTable({ view }: { view: SourceListView }) {
  const { columns } = SOURCE_LIST;
  return (
    <DataTable label={SOURCE_LIST.heading} caption={SOURCE_LIST.caption} className="cards">
      <TableHead>
        <ColHead>{columns.title}</ColHead>
        <ColHead className="r">{columns.claims}</ColHead>
        <ColHead>{columns.date}</ColHead>
      </TableHead>
      <TableBody>
        {view.sources.map(({ slug, title, publisher, kind, date, claims }) => (
          <Row key={slug}>
            <RowHead>
              <a href={paths.source(slug)}>{title}</a>
              <span className="sub">
                {publisher === null ? SOURCE_KINDS[kind] : `${SOURCE_KINDS[kind]}, ${publisher}`}
              </span>
            </RowHead>
            <Cell className="r">{formatCount(claims)}</Cell>
            <Cell className="h-s nowrap">{date === null ? SOURCE_LIST.noDate : formatDay(date)}</Cell>
          </Row>
        ))}
      </TableBody>
    </DataTable>
  );
}

type SourceListProps = {
  view: SourceListView;
  kind: SourceKind | undefined;
  refused: string | undefined;
  page: { readonly path: string; readonly address: string; readonly day: string };
  kindWords: Record<SourceKind, string>;
};
