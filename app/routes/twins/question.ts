import type { LoaderFunctionArgs } from "@remix-run/node";
import { readQuestionNo } from "../../forms/question-list.ts";
import { isFileFormat, refuseFile, sendDataFile } from "../../platform/data-file.server.ts";
import { framePage } from "../../platform/page-frame.server.ts";
import { formatCitation } from "../../text/citation.ts";
import { QUESTION } from "../../text/id/questions.ts";
import { paths } from "../../text/paths.ts";
import { ANSWER_COLUMNS, answerRows, questionExtra } from "../../text/question-rows.ts";
import { showQuestion } from "../../usecases/show-question.server.ts";

/** `GET /tanya/:id.json|csv|xlsx`: the answers, one a row. */
export async function loader({ params, context: { app } }: LoaderFunctionArgs) {
  const { format } = params;
  if (!isFileFormat(format)) return refuseFile(404, "Berkas ini tidak ada.");
  const no = readQuestionNo(params["id"]);
  const found = no === undefined ? undefined : await showQuestion(app, no);
  if (found === undefined || found.kind === "unknown") return refuseFile(404, QUESTION.unknown);
  if (found.kind === "gone") return refuseFile(410, QUESTION.gone[found.by](found.title, found.reason));
  const { view } = found;
  const { address, day } = framePage(app, paths.question(view.card.no));
  const what = QUESTION.fileTitle(view.card.no, view.card.title);
  return sendDataFile(
    {
      name: `kiat-pertanyaan-${view.card.no}`,
      title: what,
      address,
      citation: formatCitation({ what, address, day }),
      notes: [QUESTION.note],
      columns: ANSWER_COLUMNS,
      rows: answerRows(view),
      extra: questionExtra(view),
    },
    format,
  );
}
