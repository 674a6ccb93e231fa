import { data, type LoaderFunctionArgs } from "@remix-run/node";
import paperStyles from "../../styles/paper.css?url";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { VisitPaperPage } from "../components/papers/visit-paper-page.tsx";
import { readPaperName } from "../forms/visit-paper.ts";
import { guardPage } from "../platform/guard.server.ts";
import { PAPERS } from "../text/id/visit-papers.ts";
import { preparePaper } from "../text/papers/visit-papers.ts";
import { paths } from "../text/paths.ts";
import { openVisitPaper } from "../usecases/open-visit-paper.server.ts";

export const links = () => [{ rel: "stylesheet", href: paperStyles }];

/** `GET /ruang-kerja/kunjungan/:id/naskah/:naskah`: an official paper made of what was written; 409 where a private number is in it. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { id, ...read } = await openVisitPaper(args.context.app, actor, args.params["id"], paths.visit);
  const name = readPaperName(args.params["naskah"]);
  if (name === undefined) throw data(PAPERS.unknown, { status: 404 });
  const prepared = preparePaper(name, read);
  const isDraft = name === "artikel" && prepared.status === "paper" && read.source.publicReport === undefined;
  return data({ id, name, prepared, isDraft }, { status: prepared.status === "personal" ? 409 : 200 });
}

export const meta = () => failureMeta(PAPERS.nav);

export default function VisitPaperRoute() {
  const view = useView<typeof loader>();
  return <VisitPaperPage {...view} />;
}
