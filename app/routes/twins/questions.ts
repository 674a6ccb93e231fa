import type { LoaderFunctionArgs } from "@remix-run/node";
import { parseQuestionList, questionListLink } from "../../forms/question-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { QUESTION, QUESTIONS } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { QUESTION_COLUMNS, questionRow } from "../../text/question-rows.ts";
import { listQuestions } from "../../usecases/list-questions.server.ts";

/** `GET /tanya.json|csv|xlsx`: the questions of a page of the list. */
export async function loader({ request, params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const { refused: _, ...asked } = parseQuestionList(new URL(request.url).searchParams, app.instruments);
  const { questions, found, perPage } = await listQuestions(app, asked);
  const { address, day } = framePage(app, paths.questions(questionListLink(asked)));
  return sendDataFile(
    {
      name: "kiat-pertanyaan",
      title: `Pertanyaan antardinas`,
      address,
      citation: formatCitation({ what: QUESTIONS.fileTitle, address, day }),
      notes: [QUESTION.note],
      columns: QUESTION_COLUMNS,
      rows: questions.map((card) => questionRow(card, framePage(app, paths.question(card.no)).address)),
      extra: { ditemukan: found, halaman: asked.page, tiap_halaman: perPage },
    },
    format,
  );
}
