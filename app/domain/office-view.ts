import type { OfficeProfile } from "./office.ts";

/** What the page of a region shows of its office; no person is named. */
export type OfficeView = OfficeProfile & {
  /** `offers` as safe HTML. */
  readonly offersHtml: string | null;
  /** A demonstration: nothing in it is real. */
  readonly demo: boolean;
  readonly version: number;
  readonly updatedAt: string;
  /** SHA-256 of the version that stands, in hexadecimal. */
  readonly fingerprint: string;
};
