import type { OfficeZone } from "./days.ts";
import type { PracticeStatus } from "./practice.ts";

/** What the list of an office's practices is divided into, in its order. */
export const DESK_GROUPS = ["returned", "review", "confirm", "draft", "published", "withdrawn"] as const;
export type DeskGroup = (typeof DESK_GROUPS)[number];

export type DeskRow = {
  readonly id: string;
  /** "" where nothing was typed yet. */
  readonly title: string;
  readonly slug: string | null;
  readonly status: PracticeStatus;
  /** Instant of what the group is about: sent, given back, saved, changed. */
  readonly at: string;
  /** ISO day of the last word on its status. */
  readonly confirmedOn: string | null;
  /** Who sent it; "" after the account was deleted. */
  readonly by: string | null;
};

/** Practices of an office: one may stand in several groups. */
export type PracticeDesk = {
  readonly groups: Readonly<Record<DeskGroup, readonly DeskRow[]>>;
  /** Practices of the region that the office may claim. */
  readonly claimable: readonly { readonly id: string; readonly slug: string; readonly title: string }[];
  readonly mayPublish: boolean;
  readonly mayClaim: boolean;
  readonly zone: OfficeZone;
};
