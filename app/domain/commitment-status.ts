/** Months after a visit in which its commitments are asked about. */
export const CHECK_MONTHS = [3, 6, 12] as const;
export type CheckMonth = (typeof CHECK_MONTHS)[number];

/** What its side says of a commitment: selesai, berjalan, berhenti. */
export const CHECK_STATUSES = ["done", "running", "stopped"] as const;
export type CheckStatus = (typeof CHECK_STATUSES)[number];

/** The newest answer of each month, by month; answers come oldest first. */
export function newestChecks<Check extends { readonly month: CheckMonth }>(checks: readonly Check[]): Check[] {
  return CHECK_MONTHS.flatMap((month) => checks.findLast((check) => check.month === month) ?? []);
}
