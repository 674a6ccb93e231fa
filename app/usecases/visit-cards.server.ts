import { listPublicReports } from "../../db/queries/visit-list.server.ts";
import { cutWords, withoutMarks } from "../domain/plain-text.ts";
import type { VisitCard } from "../domain/visit-list-view.ts";
import { reportOf } from "../domain/visit-report.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewVisits } from "./view-visit.server.ts";
import { getVisitIndex } from "./visit-index.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments">;

const ANSWER_LENGTH = 240;

/** Public visits as lists show them, in the order given. */
export async function readVisitCards(app: App, ids: readonly string[]): Promise<VisitCard[]> {
  const index = await getVisitIndex(app);
  const standing = ids.flatMap((id) => index.visits.get(id) ?? []);
  const [visits, reports] = await Promise.all([viewVisits(app, standing), listPublicReports(app.reader, ids)]);
  return visits.map((visit): VisitCard => {
    const [row, fields] = [index.visits.get(visit.id), reports.get(visit.id)];
    const report = fields === undefined ? undefined : reportOf(fields);
    // The first one that was answered says most.
    const shown = report?.questions.find(({ answer }) => answer !== "") ?? report?.questions[0];
    return {
      ...{ visit, topic: report?.topic ?? "", question: shown?.question ?? "" },
      ...{
        answer: cutWords(withoutMarks(shown?.answer ?? ""), ANSWER_LENGTH),
        questions: report?.questions.length ?? 0,
      },
      ...{ commitment: report?.commitments[0]?.action ?? "", commitments: report?.commitments.length ?? 0 },
      isPublished: report !== undefined,
      ...{ publishedAt: row?.publishedAt ?? "", updatedAt: row?.updatedAt ?? "" },
    };
  });
}
