import type { LoaderFunctionArgs } from "@remix-run/node";
import { parsePracticeList, practiceListLink } from "../forms/practice-list.ts";
import { sendFeed } from "../platform/http/send-feed.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatAtom } from "../text/atom.ts";
import { PRACTICES } from "../text/id/practices.ts";
import { paths } from "../text/paths.ts";
import { listPractices } from "../usecases/list-practices.server.ts";

/** `GET /praktik.atom`: the newest practices of the same filter. What the filter does not understand narrows nothing. */
export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const asked = parsePracticeList(new URL(request.url).searchParams, app.instruments);
  const query = { ...asked, order: "newest" as const, page: 1, region: "" };
  const { cards, provinceKnown } = await listPractices(app, query);
  const chosen = practiceListLink(provinceKnown ? query : { ...query, provinceCode: undefined }, undefined);
  const entries = cards.map((card) => ({
    id: `${framePage(app, paths.practices()).address}#${card.id}`,
    title: card.title,
    link: framePage(app, paths.practice(card.slug)).address,
    updated: card.updatedAt,
    summary: [`${card.region.name}.`, card.problem, card.steps, card.outcome].filter((text) => text !== "").join(" "),
  }));
  const feed = formatAtom({
    title: `Kiat: ${PRACTICES.title}`,
    subtitle: PRACTICES.lead,
    self: framePage(app, paths.practicesFeed(chosen)).address,
    link: framePage(app, paths.practices(chosen)).address,
    entries,
  });
  return sendFeed(feed);
}
