import type { LoaderFunctionArgs } from "@remix-run/node";
import { sendFeed } from "../platform/http/send-feed.server.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { formatAtom } from "../text/atom.ts";
import { sayVisitKind, titleOfVisit } from "../text/id/visit-page.ts";
import { VISITS } from "../text/id/visits.ts";
import { paths } from "../text/paths.ts";
import { listVisits } from "../usecases/list-visits.server.ts";

const NEWEST = { q: "", region: "", role: undefined, indicator: undefined, form: undefined, state: undefined };

/** `GET /kunjungan.atom`: the newest public reports. An entry's id is the address of its visit, which never changes. */
export async function loader({ context: { app } }: LoaderFunctionArgs) {
  const { cards } = await listVisits(app, { ...NEWEST, since: undefined, order: "newest", page: 1 });
  const entries = cards
    .filter(({ isPublished }) => isPublished)
    .map(({ visit, topic, question, answer, updatedAt }) => {
      const link = framePage(app, paths.visit(visit.id)).address;
      const summary = [`${sayVisitKind(visit)}.`, topic, question, answer].filter((text) => text !== "").join(" ");
      return { id: link, title: titleOfVisit(visit), link, updated: updatedAt, summary };
    });
  return sendFeed(
    formatAtom({
      title: `Kiat: ${VISITS.title}`,
      subtitle: VISITS.lead,
      self: framePage(app, paths.visitsFeed).address,
      link: framePage(app, paths.visits).address,
      entries,
    }),
  );
}
