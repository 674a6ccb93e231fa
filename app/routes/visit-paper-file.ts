import type { LoaderFunctionArgs } from "@remix-run/node";
import { readPaperName } from "../forms/visit-paper.ts";
import { guardPage } from "../platform/guard.server.ts";
import { refusePaper, sendDocx, writeDocx } from "../platform/paper-file.server.ts";
import { PAPERS, sayRefusedPaper } from "../text/id/visit-papers.ts";
import { preparePaper } from "../text/papers/visit-papers.ts";
import { paths } from "../text/paths.ts";
import { openVisitPaper } from "../usecases/open-visit-paper.server.ts";

/** `GET /ruang-kerja/kunjungan/:id/naskah/:naskah/unduh`: the paper as a Word file; 409 where it cannot be made yet. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { changedAt, ...read } = await openVisitPaper(args.context.app, actor, args.params["id"], paths.visit);
  const name = readPaperName(args.params["naskah"]);
  if (name === undefined) return refusePaper(PAPERS.unknown, 404);
  const prepared = preparePaper(name, read);
  if (prepared.status === "unwritten") return refusePaper(PAPERS.unwritten, 409);
  if (prepared.status === "personal") return refusePaper(sayRefusedPaper(prepared.fields), 409);
  return sendDocx(await writeDocx(prepared.paper, changedAt), `${name}.docx`);
}
