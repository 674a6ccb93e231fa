import type { OfficeZone } from "./days.ts";

/**
 * One office learns from another. The visitor is the side that asks and learns, the host the side that shares, also where
 * they meet online or the host travels.
 */

export const VISIT_STATES = [
  ...(["draft", "requested", "rescheduled", "accepted", "declined", "cancelled"] as const),
  ...(["scheduled", "held", "reported", "confirmed", "objected"] as const),
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

export type VisitSide = "visitor" | "host";
export const VISIT_SIDES = ["visitor", "host"] as const satisfies readonly VisitSide[];

export function otherSide(side: VisitSide): VisitSide {
  return side === "visitor" ? "host" : "visitor";
}

/** What public pages show of it: nothing, its date and parties, its report, or why it is gone. */
export type VisitVisibility = "hidden" | "listed" | "published" | "withdrawn" | "removed";

/** How they meet. "unknown" stands only where a public source says nothing. */
export const VISIT_FORMS = ["in_person", "online", "peers_come", "unknown"] as const;
export type VisitForm = (typeof VISIT_FORMS)[number];
export const CHOSEN_VISIT_FORMS = ["online", "in_person", "peers_come"] as const satisfies readonly VisitForm[];

/** Kunjungan kerja, kaji banding, studi tiru, konsultasi. */
export const VISIT_KINDS = ["work", "compare", "adopt", "consult", "unknown"] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export type DatePrecision = "day" | "month" | "year" | "unknown";

/** When it was or will be, as exactly as it is known. */
export type VisitDate = {
  readonly precision: DatePrecision;
  /** ISO day, month or year; `null` where it is unknown. */
  readonly from: string | null;
  /** ISO day of the last day; `null` for one day. */
  readonly to: string | null;
};

/** The same with hours, in the zone of the place. */
export type VisitTime = VisitDate & {
  /** `HH:MM`; `null` for the whole day. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: OfficeZone;
};

export type VisitIndicator = { readonly instrument: string; readonly no: number };

/** One side: a region's unit, and its office where that one writes here. */
export type VisitParty = {
  /** `null` for a visitor that is no region. */
  readonly regionId: string | null;
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly officeId: string | null;
  /** The unit as it is written. */
  readonly name: string;
};
