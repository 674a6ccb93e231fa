import type { Actor } from "../domain/actor.ts";
import { may } from "../domain/permissions.ts";
import type { VisitTask } from "../domain/visit-waiting.ts";
import type { WaitingItem } from "../domain/workspace-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { groupVisits } from "./list-own-visits.server.ts";

/** What only those who decide can bring on; the rest every member can. */
const DECIDED: readonly VisitTask[] = ["answer", "schedule", "confirm"];

/** Visits of the office that wait for this person, the first deadline first. What lies ahead waits for nobody yet. */
export async function listVisitTasks(
  app: Pick<AppContext, "reader" | "now">,
  { grants, office }: Pick<Actor, "grants" | "office">,
): Promise<WaitingItem[]> {
  if (office === undefined || !may(grants, "visit.write", office)) return [];
  const mayDecide = may(grants, "visit.decide", office);
  const rows = await groupVisits(app, office);
  return rows
    .flatMap(({ group, row: { id, visitor, host, wait } }) => {
      const isTheirs = group === "ours" || group === "report" || (group === "followUp" && wait?.task === "check");
      if (!isTheirs || wait === null || (DECIDED.includes(wait.task) && !mayDecide)) return [];
      return [{ kind: "visit" as const, id, visitor, host, wait }];
    })
    .sort((a, b) => ((a.wait.until ?? "9999") < (b.wait.until ?? "9999") ? -1 : 1));
}
