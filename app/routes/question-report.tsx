import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { useView } from "../components/layout/loader-view.ts";
import { failureMeta } from "../components/layout/page-meta.ts";
import { ReportForm } from "../components/reports/report-form.tsx";
import type { ReportRefused } from "../domain/content-report.ts";
import { parseReport } from "../forms/content-report.ts";
import { readQuestionNo } from "../forms/question-list.ts";
import { passRetryAfter } from "../platform/answer-form.server.ts";
import { readForm } from "../platform/read-form.server.ts";
import { REPORTS } from "../text/id/content-reports.ts";
import { paths } from "../text/paths.ts";
import { findReportableText, reportContent } from "../usecases/report-content.server.ts";

export const handle = { workspace: true };

/** `GET /tanya/:id/lapor?jawaban=…&terkirim=1`: tells the portal what is wrong with a question, or with an answer to it. */
export async function loader(args: LoaderFunctionArgs) {
  args.context.answer.personal = true;
  const about = await findAbout(args);
  return { about, isSent: new URL(args.request.url).searchParams.get("terkirim") === "1" };
}

/** Keeps a report; 422 with everything that is wrong, 429 where too many came from one address. */
export async function action(args: ActionFunctionArgs) {
  const { app, clientAddress } = args.context;
  const form = await readForm(args.request);
  const about = await findAbout(args);
  const refused: ReportRefused = { reason: form.get("sebab"), note: form.get("catatan"), problems: [], waitS: null };
  const parsed = parseReport(form);
  if (!parsed.ok) return data<ReportRefused>({ ...refused, problems: parsed.problems }, { status: 422 });
  const subject = { kind: about.kind, id: about.id };
  const limit = await reportContent(app, clientAddress, { subject, ...parsed.value });
  if (!limit.ok) {
    const headers = { "Retry-After": String(limit.retryAfterS) };
    return data<ReportRefused>({ ...refused, waitS: limit.retryAfterS }, { status: 429, headers });
  }
  return redirect(paths.questionReport(about.no, answerOf(about), "1"), 303);
}

export const headers = passRetryAfter;

export const meta = () => failureMeta(REPORTS.askTitle);

export default function QuestionReportRoute() {
  const { about, isSent } = useView<typeof loader>();
  return (
    <ReportForm
      about={about}
      action={paths.questionReport(about.no, answerOf(about))}
      back={about.kind === "answer" ? paths.answer(about.no, about.id) : paths.question(about.no)}
      isSent={isSent}
      refused={useActionData<ReportRefused>()}
    />
  );
}

async function findAbout({ params, request, context }: LoaderFunctionArgs) {
  const answerId = new URL(request.url).searchParams.get("jawaban") ?? "";
  const about = await findReportableText(context.app, readQuestionNo(params["id"]), answerId);
  if (about === undefined) throw data(REPORTS.unknownText, { status: 404 });
  return about;
}

function answerOf({ kind, id }: { kind: "question" | "answer"; id: string }): string | undefined {
  return kind === "answer" ? id : undefined;
}
