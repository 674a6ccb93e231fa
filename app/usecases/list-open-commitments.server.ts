import { listCommitmentAnswers, listPublicCommitments } from "../../db/queries/open-commitment.server.ts";
import { commitmentStatus } from "../domain/commitment-status.ts";
import { dayInZone } from "../domain/days.ts";
import { checkDays } from "../domain/visit-deadline.ts";
import type { OpenCommitments } from "../domain/visit-list-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewVisits } from "./view-visit.server.ts";
import { getVisitIndex } from "./visit-index.server.ts";

type App = Pick<AppContext, "reader" | "version" | "instruments" | "now">;

const MOST_SHOWN = 10;

/** Commitments of public reports that their side has neither kept nor given up, the earliest due day first. */
export async function listOpenCommitments(app: App): Promise<OpenCommitments> {
  const today = dayInZone(app.now().toISOString(), "Asia/Jakarta");
  const [index, all] = await Promise.all([getVisitIndex(app), listPublicCommitments(app.reader)]);
  const answers = await listCommitmentAnswers(app.reader, [...new Set(all.map(({ visitId }) => visitId))]);
  const open = all.flatMap((commitment) => {
    const visit = index.visits.get(commitment.visitId);
    if (visit === undefined) return [];
    const { visitId, no, dueOn } = commitment;
    const checks = answers.filter((answer) => answer.visitId === visitId && answer.no === no);
    const { kind } = commitmentStatus({ dueOn, checks }, checkDays(visit), today);
    return kind === "done" || kind === "stopped" ? [] : [{ ...commitment, visit, isOverdue: kind === "overdue" }];
  });
  const shown = open.slice(0, MOST_SHOWN);
  const visits = await viewVisits(
    app,
    shown.map(({ visit }) => visit),
  );
  return {
    total: open.length,
    overdue: open.filter(({ isOverdue }) => isOverdue).length,
    shown: shown.flatMap(({ no, side, action, dueOn, isOverdue }, at) => {
      const visit = visits[at];
      return visit === undefined ? [] : [{ no, side, action, dueOn, isOverdue, visit }];
    }),
  };
}
