import type { LoaderFunctionArgs } from "@remix-run/node";
import structureStyles from "../../styles/structure.css?url";
import { InstrumentsPage } from "../components/instrument/instruments-page.tsx";
import { useView, viewMeta } from "../components/layout/loader-view.ts";
import { pageMeta } from "../components/layout/page-meta.ts";
import { framePage } from "../platform/page-frame.server.ts";
import { INSTRUMENTS, sayInstruments } from "../text/id/instruments.ts";
import { paths } from "../text/paths.ts";
import { listInstruments } from "../usecases/list-instruments.server.ts";

export const links = () => [{ rel: "stylesheet", href: structureStyles }];

/** `GET /instrumen`: the generations side by side. */
export async function loader({ context: { app } }: LoaderFunctionArgs) {
  return { view: await listInstruments(app), page: framePage(app, paths.instruments) };
}

export const meta = viewMeta<typeof loader>(({ view, page }) =>
  pageMeta({ title: INSTRUMENTS.title, description: sayInstruments(view).join(" "), address: page.address }),
);

export default function InstrumentsRoute() {
  return <InstrumentsPage {...useView<typeof loader>()} />;
}
