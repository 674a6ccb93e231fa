import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { ComparisonPage } from "../components/comparison/comparison-page.tsx";
import { ComparisonStart } from "../components/comparison/comparison-start.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import {
  askedComparison,
  askedWords,
  formatYears,
  keptWords,
  MAX_TOKENS,
  parseComparison,
  refusedOf,
} from "../forms/comparison.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatList } from "../text/format.ts";
import { COMPARISON } from "../text/id/comparison.ts";
import { sayComparison, sayUnread, sayYears } from "../text/id/comparison-sentences.ts";
import { sayRefused } from "../text/id/comparison-settings.ts";
import { paths } from "../text/paths.ts";
import { showSameStartOf } from "../usecases/same-start-of-comparison.server.ts";
import { showComparison } from "../usecases/show-comparison.server.ts";

/** `GET /bandingkan?daerah=18.12,18.11&tahun=2024`: one canonical address per selection; what is unknown is told. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const query = parseComparison(new URL(request.url).searchParams);
  const shown = await showComparison(app, query.tokens, askedComparison(query));
  const { tokens, regions, notes, view, examples, yearOutside, focusOutside } = shown;
  const years = formatYears(query.years);
  const refocused = query.focus !== "" && !focusOutside;
  if (!query.asList || refocused || tokens.join() !== query.tokens.join()) {
    // Refused years go along as they were typed, so that the page behind the redirect can say so.
    const kept = query.years.kind === "refused" ? encodeURIComponent(query.years.text) : years;
    throw redirect(
      paths.comparison({
        codes: [...tokens, ...query.unread].map(encodeURIComponent),
        years: kept,
        ...askedWords(query, focusOutside),
      }),
      302,
    );
  }
  const link = { years: yearOutside ? undefined : years, ...keptWords(query.words, view?.level) };
  const remarks = [
    ...sayUnread({ unread: query.unread, read: MAX_TOKENS }),
    ...sayYears(query.years, { yearOutside, shown: view?.years }),
    ...refusedOf(query, focusOutside).map(sayRefused),
  ];
  return {
    view,
    sameStart: view && (await showSameStartOf(app, view)),
    link,
    notes,
    remarks,
    examples,
    instruments: app.instruments,
    page: framePage(app, paths.comparison({ codes: regions.map(({ code }) => code), ...(view && link) })),
  };
}

export const meta = viewMeta<typeof loader>(({ view, page, notes, remarks }) => {
  const noindex = notes.length > 0 || remarks.length > 0;
  if (view === undefined) {
    return pageMeta({
      title: COMPARISON.emptyTitle,
      description: COMPARISON.emptyLead,
      address: page.address,
      noindex,
    });
  }
  const names = formatList(view.regions.map(({ region }) => region.shortName));
  const title = `${names}, ${view.year}`;
  return pageMeta({ title, description: sayComparison(view).join(" "), address: page.address, noindex });
});

export default function ComparisonRoute() {
  const { view, sameStart, link, notes, remarks, examples, instruments, page } = useView<typeof loader>();
  const instrument = instruments.find(({ code }) => code === view?.instrument);
  if (view === undefined || instrument === undefined) {
    return <ComparisonStart examples={examples} notes={notes} remarks={remarks} />;
  }
  return (
    <ComparisonPage
      view={view}
      instrument={instrument}
      instruments={instruments}
      link={link}
      sameStart={sameStart}
      notes={notes}
      remarks={remarks}
      page={page}
    />
  );
}
