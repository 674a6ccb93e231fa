import { listAcceptedAnswersOn, listPracticesOn } from "../../db/queries/host.server.ts";
import { dayInZone } from "../domain/days.ts";
import type { HostFacts } from "../domain/host-ranking.ts";
import type { AskedIndicator } from "../domain/hosts-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

export type Proofs = HostFacts["proofs"];

const YEAR_MS = 365 * 86_400_000;

/** Practices and accepted answers on an indicator by region id, and how many were confirmed in the last twelve months. */
export async function countProofs(
  { reader }: Pick<AppContext, "reader">,
  indicator: AskedIndicator | null,
  now: Date,
): Promise<ReadonlyMap<string, Proofs>> {
  if (indicator === null) return new Map();
  const since = new Date(now.getTime() - YEAR_MS).toISOString();
  const sinceDay = dayInZone(since, "Asia/Jakarta");
  const [practices, answers] = await Promise.all([
    listPracticesOn(reader, indicator),
    listAcceptedAnswersOn(reader, indicator),
  ]);
  const proofs = new Map<string, Proofs>();
  const add = (regionId: string, word: "practices" | "answers", isRecent: boolean) => {
    const before = proofs.get(regionId) ?? { practices: 0, answers: 0, recent: 0 };
    proofs.set(regionId, { ...before, [word]: before[word] + 1, recent: before.recent + (isRecent ? 1 : 0) });
  };
  for (const { regionId, status, confirmedOn } of practices) {
    const isAlive = status === "running" || status === "changed";
    add(regionId, "practices", isAlive && confirmedOn !== null && confirmedOn >= sinceDay);
  }
  for (const { regionId, acceptedAt } of answers) add(regionId, "answers", acceptedAt >= since);
  return proofs;
}
