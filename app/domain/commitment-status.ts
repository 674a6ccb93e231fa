/** Months after a visit in which its commitments are asked about. */
export const CHECK_MONTHS = [3, 6, 12] as const;
export type CheckMonth = (typeof CHECK_MONTHS)[number];

/** What its side says of a commitment: selesai, berjalan, berhenti. */
export const CHECK_STATUSES = ["done", "running", "stopped"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** The day on which commitments are asked about. */
export type CheckDay = { readonly month: CheckMonth /** ISO day. */; readonly day: string };

type Answer = { readonly month: CheckMonth; readonly status: CheckStatus };

/**
 * How a commitment stands today: as its side last said, "overdue" where its due day is over without "done" or "stopped",
 * "unanswered" where the last check day has come without an answer, "waiting" before the first.
 */
export type CommitmentStatus =
  | { readonly kind: "done" | "running" | "stopped"; readonly month: CheckMonth }
  | { readonly kind: "overdue" /** ISO day. */; readonly dueOn: string; readonly said: CheckStatus | null }
  | { readonly kind: "unanswered"; readonly month: CheckMonth }
  | { readonly kind: "waiting"; readonly next: CheckDay | null };

/** The newest answer of each month, by month; answers come oldest first. */
export function newestChecks<Check extends { readonly month: CheckMonth }>(checks: readonly Check[]): Check[] {
  return CHECK_MONTHS.flatMap((month) => checks.findLast((check) => check.month === month) ?? []);
}

/** `checks` as they were said, oldest first; days are those of the visit's zone. */
export function commitmentStatus(
  { dueOn, checks }: { readonly dueOn: string | null; readonly checks: readonly Answer[] },
  days: readonly CheckDay[],
  today: string,
): CommitmentStatus {
  const newest = newestChecks(checks).at(-1);
  if (newest?.status === "done" || newest?.status === "stopped") return { kind: newest.status, month: newest.month };
  if (dueOn !== null && dueOn < today) return { kind: "overdue", dueOn, said: newest?.status ?? null };
  const asked = days.findLast(({ day }) => day <= today);
  if (asked !== undefined && (newest === undefined || newest.month < asked.month)) {
    return { kind: "unanswered", month: asked.month };
  }
  if (newest !== undefined) return { kind: newest.status, month: newest.month };
  return { kind: "waiting", next: days.find(({ day }) => day > today) ?? null };
}

/** Months that may be answered today: those that have come, and the next one, since a promise may be kept early. */
export function answerableMonths(days: readonly CheckDay[], today: string): CheckMonth[] {
  const next = days.find(({ day }) => day > today);
  return days.filter((one) => one.day <= today || one === next).map(({ month }) => month);
}

/** The month to ask about: the last one that has come, or the first. */
export function askedMonth(days: readonly CheckDay[], today: string): CheckMonth | undefined {
  return (days.findLast(({ day }) => day <= today) ?? days[0])?.month;
}
