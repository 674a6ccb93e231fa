import type { LoaderFunctionArgs } from "@remix-run/node";
import { type Paper, paperText } from "../domain/paper.ts";
import { writeCsv } from "../platform/data-file.server.ts";
import { guardPage } from "../platform/guard.server.ts";
import { refusePaper, writeDocx } from "../platform/paper-file.server.ts";
import { sayRefusedPaper } from "../text/id/visit-papers.ts";
import { prepareBundle } from "../text/papers/visit-bundle.ts";
import { paths } from "../text/paths.ts";
import { openVisitBundle, packVisitBundle } from "../usecases/visit-bundle.server.ts";

/** `GET /ruang-kerja/kunjungan/:id/bundel`: report, minutes, attendance, commitments and attached files as one zip. */
export async function loader(args: LoaderFunctionArgs) {
  const actor = await guardPage(args, "visit.write");
  const { app, answer } = args.context;
  const { files, changedAt: at, ...read } = await openVisitBundle(app, actor, args.params["id"], paths.visit);
  const prepared = prepareBundle(
    read,
    files.map(({ name }) => name),
  );
  if (prepared.status === "personal") return refusePaper(sayRefusedPaper(prepared.fields), 409);
  const { report, minutes, attendance, commitments, about } = prepared.bundle;
  const text = (name: string, content: string) => ({ name, content: new TextEncoder().encode(content) });
  const paper = async (name: string, written: Paper) => [
    { name: `${name}.docx`, content: await writeDocx(written, at) },
    text(`${name}.txt`, paperText(written)),
  ];
  const texts = [
    text("isi.txt", about),
    ...(await paper("laporan", report)),
    ...(await paper("notulensi", minutes)),
    text("daftar-hadir.csv", writeCsv(attendance.head, attendance.rows)),
    text("komitmen.csv", writeCsv(commitments.head, commitments.rows)),
  ];
  answer.file = await packVisitBundle(app, { texts, files, at });
  return new Response(null, { headers: HEADERS });
}

const HEADERS = {
  "Content-Type": "application/zip",
  "Content-Disposition": 'attachment; filename="bundel-kunjungan.zip"',
  "Cache-Control": "private, no-store",
};
