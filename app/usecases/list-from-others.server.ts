import { countOpenReports } from "../../db/queries/content-report.server.ts";
import { listOpenChecksOf } from "../../db/queries/practice-check.server.ts";
import { listRemovedOf } from "../../db/queries/practice-desk.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { may } from "../domain/permissions.ts";
import type { WaitingItem } from "../domain/workspace-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** What others wait for: checks that the office was asked for, its practices that were removed, and reports to decide. */
export async function listFromOthers(
  { reader, now }: Pick<AppContext, "reader" | "now">,
  { grants, office }: Pick<Actor, "grants" | "office">,
): Promise<WaitingItem[]> {
  const today = dayInZone(now().toISOString(), "Asia/Jakarta");
  const [checks, removed, reports] = await Promise.all([
    office !== undefined && may(grants, "practice.check", office) ? listOpenChecksOf(reader, office.officeId) : [],
    office !== undefined && may(grants, "practice.publish", office) ? listRemovedOf(reader, office.officeId) : [],
    may(grants, "content.moderate") ? countOpenReports(reader) : 0,
  ]);
  return [
    ...checks
      .filter(({ deadline }) => deadline >= today)
      .map(({ id, title, deadline }) => ({
        ...({ kind: "check" } as const),
        ...{ id, title, deadline },
      })),
    ...removed.map(({ id, title }) => ({ kind: "removed" as const, id, title })),
    ...(reports === 0 ? [] : [{ kind: "reports" as const, count: reports }]),
  ];
}
