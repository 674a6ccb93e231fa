import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import structureStyles from "../../styles/structure.css?url";
import { InstrumentPage } from "../components/instrument/instrument-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { readInstrument } from "../domain/instrument-choice.ts";
import { cleanText } from "../forms/query-text.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { INSTRUMENT, STATE_OF } from "../text/id/instrument.ts";
import { sayCounts, sayInForce } from "../text/id/instruments.ts";
import { paths } from "../text/paths.ts";
import { showInstrument } from "../usecases/show-instrument.server.ts";

export const links = () => [{ rel: "stylesheet", href: structureStyles }];

/** `GET /instrumen/:instrument`: one instrument, drafts too. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const text = cleanText(params["instrument"] ?? "");
  const view = await showInstrument(app, text);
  if (view !== undefined) return { view, page: framePage(app, paths.instrument(text)) };
  const named = readInstrument(app.instruments, text);
  if (named !== undefined) throw redirect(paths.instrument(named.code));
  throw new Response(INSTRUMENT.unknownCode(text), { status: 404 });
}

export const meta = viewMeta<typeof loader>(({ view: { instrument }, page }) =>
  pageMeta({
    title: instrument.status === "draft" ? instrument.title : INSTRUMENT.title(instrument.tag),
    description: `${instrument.title}. ${STATE_OF[instrument.status]}, ${sayInForce(instrument)}: ${sayCounts(instrument)}.`,
    address: page.address,
  }),
);

export default function InstrumentRoute() {
  return <InstrumentPage {...useView<typeof loader>()} />;
}
