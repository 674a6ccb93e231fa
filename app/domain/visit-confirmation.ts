import { dayNumber, dayOfNumber } from "./day-number.ts";
import { dayInZone, type OfficeZone } from "./days.ts";

/** Days that the side that does not keep the report has to confirm or annotate it. Publication never waits for it. */
export const CONFIRM_DAYS = 14;

export const VERDICTS = ["confirmed", "noted"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the other side said of a version of the report. */
export type VisitConfirmation = {
  readonly version: number;
  readonly verdict: Verdict;
  /** Safe HTML of its note; `null` where nothing was noted. */
  readonly html: string | null;
  readonly confirmedAt: string;
};

/** How the public version stands with the other side. Days are whole ones since it became public. */
export type ConfirmationView =
  | { readonly kind: "answered"; readonly answer: VisitConfirmation }
  | { readonly kind: "waiting" | "silent"; readonly since: string; readonly days: number; readonly deadline: string }
  /** Nobody was asked: no office published it, or the other side has none here. */
  | { readonly kind: "not_asked" };

type Asked = {
  /** Version that is public. */
  readonly version: number;
  /** Instant; `null` where no office published it. */
  readonly publicAt: string | null;
  /** The other side has an office here. */
  readonly isHere: boolean;
  /** Oldest first. */
  readonly answers: readonly VisitConfirmation[];
};

/**
 * What is said of the public version today (ISO day of the visit's zone). Each version asks anew; silence is told as silence
 * once the days are over.
 */
export function viewConfirmation(asked: Asked, today: string, zone: OfficeZone): ConfirmationView {
  const answer = asked.answers.findLast(({ version }) => version === asked.version);
  if (answer !== undefined) return { kind: "answered", answer };
  if (asked.publicAt === null || !asked.isHere) return { kind: "not_asked" };
  const since = dayInZone(asked.publicAt, zone);
  const days = Math.max(0, dayNumber(today) - dayNumber(since));
  return {
    kind: days > CONFIRM_DAYS ? "silent" : "waiting",
    since,
    days,
    deadline: dayOfNumber(dayNumber(since) + CONFIRM_DAYS),
  };
}

export type ConfirmationProblem = {
  readonly field: "jawaban" | "catatan";
  readonly problem: "choice" | "missing" | "long" | "mobile" | "nip" | "nik" | "too_complex" | "busy";
};
