import type { PracticeStatus } from "./practice.ts";

/** 1 just begun · 2 runs for six months with documents · 3 measured before and after · 4 checked by another region · 5 copied with success by two. */
export const EVIDENCE_STEPS = [1, 2, 3, 4, 5] as const;
export type EvidenceStep = (typeof EVIDENCE_STEPS)[number];

/** What the records say; nothing of it is claimed by hand. */
export type EvidenceFacts = {
  readonly status: PracticeStatus;
  /** ISO month or year in which it began. */
  readonly started: string | null;
  readonly documents: number;
  readonly measured: boolean;
  readonly checks: number;
  /** Other offices that copied it with success. */
  readonly successes: number;
};

const MONTHS_TO_PROVE = 6;

export const SUCCESSES_TO_PROVE = 2;

/** Why a practice stands on its step: each condition with whether it holds. Steps build on each other. */
export function readEvidence(facts: EvidenceFacts, today: string): readonly { step: EvidenceStep; holds: boolean }[] {
  return [
    { step: 1, holds: facts.status !== "planned" && facts.status !== "unknown" },
    { step: 2, holds: runsLong(facts, today) && facts.documents > 0 },
    { step: 3, holds: facts.measured },
    { step: 4, holds: facts.checks > 0 },
    { step: 5, holds: facts.successes >= SUCCESSES_TO_PROVE },
  ];
}

/**
 * The step of a practice on an ISO day, or 0 where not even the first is reached (a plan, or a status nobody knows).
 * Success elsewhere and a check by others outweigh papers: each proves what the steps below it ask.
 */
export function evidenceStep(facts: EvidenceFacts, today: string): EvidenceStep | 0 {
  const reached = readEvidence(facts, today).filter(({ holds }) => holds);
  if (!reached.some(({ step }) => step === 1)) return 0;
  return reached.at(-1)?.step ?? 0;
}

/** Six whole months; a year alone counts from its last month. */
function runsLong({ started, status }: EvidenceFacts, today: string): boolean {
  if (started === null || status === "planned" || status === "unknown") return false;
  const [year = 0, month = 12] = started.split("-").map(Number);
  const [nowYear = 0, nowMonth = 0] = today.split("-").map(Number);
  return (nowYear - year) * 12 + (nowMonth - month) >= MONTHS_TO_PROVE;
}

/** Days after which a status that nobody confirmed is shown as "belum dikonfirmasi". */
const CONFIRMATION_DAYS = 365;

/** Whether the office's word on the status is older than a year on an ISO day, or was never given. */
export function isUnconfirmed(
  { status, confirmedOn }: { status: PracticeStatus; confirmedOn: string | null },
  today: string,
): boolean {
  if (status === "planned" || status === "stopped") return false;
  if (confirmedOn === null) return true;
  return Date.parse(today) - Date.parse(confirmedOn) > CONFIRMATION_DAYS * 86_400_000;
}
