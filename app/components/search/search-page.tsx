import type { SearchKind } from "../../domain/search-document.ts";
import type { SearchView } from "../../domain/search-view.ts";
import { SEARCH, SEARCH_KIND_TITLES, sayFound } from "../../text/id/search.ts";
import { fileOf, paths } from "../../text/paths.ts";
import { PageHead } from "../layout/page-head.tsx";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { TextField } from "../ui/field.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { NamedCards } from "./named-cards.tsx";
import { ResultGroup } from "./result-group.tsx";

/** The search form with what was found under it, by kind; what the query names stands on top. */
export function SearchPage({ query, view, perPage, kindWords }: SearchPageProps) {
  const { q, kind, page } = query;
  return (
    <div className="wrap">
      <PageHead
        title={q === "" ? SEARCH.title : SEARCH.titleOf(q)}
        lead={view === undefined ? SEARCH.lead : sayFound(view)}
      >
        <form className="picker max-w-text" action="/cari">
          <TextField id="q" name="q" type="search" label={SEARCH.label} hint={SEARCH.hint} value={q} />
          <Button icon="search">{SEARCH.submit}</Button>
        </form>
        {view !== undefined && view.corrected !== null && (
          <p>
            {SEARCH.meant} <a href={paths.search(view.corrected)}>{view.corrected}</a>
          </p>
        )}
        {view !== undefined && view.ignored > 0 && <p className="small muted">{SEARCH.ignored(view.ignored)}</p>}
      </PageHead>
      {view !== undefined && (
        <>
          {kind === undefined && <NamedCards view={view} />}
          {view.kinds.length > 1 && <Kinds query={query} view={view} kindWords={kindWords} />}
          {view.groups.map((group) => (
            <ResultGroup
              key={group.kind}
              group={group}
              q={q}
              shown={kind === undefined ? undefined : { page, perPage }}
              word={kindWords[group.kind]}
            />
          ))}
          {view.groups.length === 0 && <WaysOn />}
          {view.total > 0 && <Files query={query} kindWords={kindWords} />}
        </>
      )}
    </div>
  );
}

/** All kinds and each that holds something, with its number, whichever is shown. */
function Kinds({
  query: { q, kind },
  view,
  kindWords,
}: Pick<SearchPageProps, "query" | "kindWords"> & { view: SearchView }) {
  return (
    <Tabs
      label={SEARCH.kindsLabel}
      items={[
        { href: paths.search(q), label: SEARCH.allKinds, count: view.total, current: kind === undefined },
        ...view.kinds.map((one) => ({
          href: `${paths.search(q)}&jenis=${kindWords[one.kind]}`,
          label: SEARCH_KIND_TITLES[one.kind],
          count: one.total,
          current: kind === one.kind,
        })),
      ]}
    />
  );
}

/** The results of this page as files. */
function Files({ query: { q, kind, page }, kindWords }: Pick<SearchPageProps, "query" | "kindWords">) {
  const ofKind = kind === undefined ? "" : `&jenis=${kindWords[kind]}`;
  const path = `${paths.search(q)}${ofKind}${page === 1 ? "" : `&halaman=${page}`}`;
  return (
    <p className="small muted">
      {SEARCH.files} <a href={fileOf(path, "csv")}>CSV</a>
      {" · "}
      <a href={fileOf(path, "json")}>JSON</a>
    </p>
  );
}

function WaysOn() {
  const { ways } = SEARCH;
  return (
    <EmptyState
      action={
        <p className="row">
          <a href={paths.regions}>{ways.regions}</a>
          <a href={paths.indicators()}>{ways.indicators}</a>
          <a href={paths.sources}>{ways.sources}</a>
          <a href={paths.glossary}>{ways.glossary}</a>
        </p>
      }
    >
      {SEARCH.nothingHint}
    </EmptyState>
  );
}

type SearchPageProps = {
  query: { readonly q: string; readonly kind: SearchKind | undefined; readonly page: number };
  view: SearchView | undefined;
  perPage: number;
  kindWords: Record<SearchKind, string>;
};
