import type { SearchGroup } from "../../domain/search-view.ts";
import { formatCount } from "../../text/format.ts";
import { SEARCH, SEARCH_KIND_TITLES } from "../../text/id/search.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";
import { Pager } from "../ui/pager.tsx";

/** Results of one kind with their number; `shown` where this kind has the page to itself. */
export function ResultGroup({ group, q, shown, word }: ResultGroupProps) {
  const { kind, total, hits } = group;
  const title = SEARCH_KIND_TITLES[kind];
  const address = `${paths.search(q)}&jenis=${word}`;
  return (
    <Section id={`hasil-${word}`} title={title} note={`${formatCount(total)} hasil`}>
      {hits.length === 0 && <p>{SEARCH.noHits}</p>}
      <ul className="lines">
        {hits.map((hit) => (
          <li key={hit.address}>
            <a className="strong" href={hit.address}>
              {hit.title}
            </a>
            <span className="small muted">{hit.summary}</span>
          </li>
        ))}
      </ul>
      {shown === undefined && total > hits.length && <MoreLink href={address}>{SEARCH.all(total, title)}</MoreLink>}
      {shown !== undefined && (
        <Pager
          page={shown.page}
          pages={Math.ceil(total / shown.perPage)}
          href={(page) => (page === 1 ? address : `${address}&halaman=${page}`)}
        />
      )}
    </Section>
  );
}

type ResultGroupProps = {
  group: SearchGroup;
  q: string;
  shown: { readonly page: number; readonly perPage: number } | undefined;
  word: string;
};
