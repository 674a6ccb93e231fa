import type { CheckRow } from "../../db/queries/commitment.server.ts";
import type { StandingReport } from "../../db/queries/visit-text.server.ts";
import { type CheckDay, commitmentStatus, newestChecks } from "../domain/commitment-status.ts";
import { dayInZone, type OfficeZone } from "../domain/days.ts";
import type { PublicReport } from "../domain/visit-page-view.ts";
import { reportOf } from "../domain/visit-report.ts";

type Beside = {
  /** Oldest first. */
  readonly checks: readonly CheckRow[];
  readonly days: readonly CheckDay[];
  /** ISO day. */
  readonly today: string;
  readonly zone: OfficeZone;
};

/** What of a report is public, with the side that wrote each part and what was said of its commitments since. */
export function viewReport({ publicFields, publicAuthors, html }: StandingReport, beside: Beside): PublicReport {
  const report = reportOf(publicFields);
  const text = (name: string) => ({ html: html[name] ?? "", author: publicAuthors[name] ?? null });
  return {
    ...{ topic: report.topic, ledBy: report.ledBy, receivedBy: report.receivedBy, people: report.people },
    questions: report.questions.map((question) => ({ ...question, ...text(`jawaban-${question.no}`) })),
    obstacles: text("hambatan"),
    conclusions: text("simpulan"),
    commitments: report.commitments.map((commitment) => {
      const checks = beside.checks.filter(({ no }) => no === commitment.no);
      return {
        ...commitment,
        author: publicAuthors[`tindakan-${commitment.no}`] ?? null,
        status: commitmentStatus({ dueOn: commitment.dueOn, checks }, beside.days, beside.today),
        checks: newestChecks(checks).map(({ month, status, note, link, checked_at: at }) => ({
          ...{ month, status, note, link, at, day: dayInZone(at, beside.zone) },
        })),
      };
    }),
    ...{ sourceTitle: report.sourceTitle, sourceLink: report.sourceLink },
  };
}
