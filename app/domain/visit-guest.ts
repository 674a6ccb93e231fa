import { dayInZone, type OfficeZone } from "./days.ts";
import type { PersonalNumber } from "./personal-number.ts";
import type { DatePrecision, VisitState, VisitVisibility } from "./visit.ts";

type Session = {
  readonly state: VisitState;
  readonly visibility: VisitVisibility;
  readonly precision: DatePrecision;
  readonly startsOn: string | null;
  readonly seats: number | null;
  readonly zone: OfficeZone;
  readonly host: { readonly officeId: string | null };
};

/**
 * Whether other offices may still ask to join: both sides agreed that everybody hears of it, it has not begun, and there is a
 * host here that can answer.
 */
export function isJoinable(session: Session, now: Date): boolean {
  const { state, visibility, precision, startsOn, seats, zone, host } = session;
  if (host.officeId === null) return false;
  if (state !== "scheduled" || visibility !== "listed" || (seats ?? 0) === 0) return false;
  return precision === "day" && startsOn !== null && startsOn >= dayInZone(now.toISOString(), zone);
}

/** Most people that one office sends along. */
export const MOST_GUEST_PEOPLE = 50;

export type GuestField = "jumlah" | "catatan" | "jawaban";
export type GuestProblem = {
  readonly field: GuestField;
  readonly problem: "number" | "long" | "choice" | PersonalNumber;
};

export type GuestRequest = { readonly people: number | null; readonly note: string | null };

/** A form of a guest that was not carried out: 422 with its problems, or because it no longer fits. */
export type GuestRefused = {
  readonly typed: { readonly jumlah: string; readonly catatan: string };
  readonly problems: readonly GuestProblem[];
  /** No seat is left, or the visit or the guest has gone on meanwhile. */
  readonly closed: "full" | "gone" | null;
};
