import type { AttachmentView } from "./attachment.ts";
import type { PracticeLink, PracticeResult, PracticeStatus } from "./practice.ts";
import type { EvidenceFacts, EvidenceStep } from "./practice-evidence.ts";
import { LINK_ROW, PRACTICE_ROWS, RESULT_ROW } from "./practice-fields.ts";
import type { PracticeCard } from "./practice-list-view.ts";
import type { FieldDifference, RecordFields } from "./record.ts";
import type { ScoreView } from "./score-view.ts";
import type { Source } from "./source.ts";

/** An office of another region that looked at the practice. */
export type PracticeCheckView = {
  readonly id: string;
  readonly officeName: string;
  readonly regionName: string;
  readonly regionCode: string;
  readonly version: number;
  /** `silent`: nobody answered until the deadline. */
  readonly verdict: "confirmed" | "noted" | "silent";
  /** How its region stands to the practice's; `null` for no special relation. */
  readonly relation: "same_province" | "peer" | null;
  readonly note: string;
  /** Instant of the answer; of silence the deadline (ISO day). */
  readonly at: string;
};

/** An office that copies or copied it. */
export type PracticeAdoptionView = {
  readonly officeName: string;
  readonly regionName: string;
  readonly regionCode: string;
  readonly state: "planned" | "running" | "succeeded" | "failed" | "cancelled";
  readonly targetOn: string | null;
  /** What came of it, in the adopter's words; "" where nothing was said. */
  readonly outcome: string;
  readonly updatedAt: string;
};

/** Official indexes of a region, year by year. */
export type RegionIndexes = {
  readonly code: string;
  readonly name: string;
  readonly scores: readonly ScoreView[];
};

/** A published state: when, and which fields it changed. */
export type PracticeVersion = {
  readonly number: number;
  readonly savedAt: string;
  readonly changed: readonly string[];
};

/** Everything `/praktik/:slug` shows. Texts of the form in `fields`, those in Markdown as safe HTML in `html`. */
export type PracticeView = {
  readonly card: PracticeCard;
  readonly fields: RecordFields;
  readonly html: RecordFields;
  readonly indicatorNames: readonly { readonly instrument: string; readonly no: number; readonly name: string }[];
  readonly results: readonly PracticeResult[];
  readonly links: readonly PracticeLink[];
  readonly attachments: readonly AttachmentView[];
  readonly team: number | null;
  readonly started: string | null;
  readonly confirmedOn: string | null;
  readonly evidence: {
    readonly facts: EvidenceFacts;
    readonly steps: readonly { readonly step: EvidenceStep; readonly holds: boolean }[];
  };
  readonly checks: readonly PracticeCheckView[];
  readonly adoptions: readonly PracticeAdoptionView[];
  readonly region: RegionIndexes;
  /** The reader's region, beside it. */
  readonly compared: RegionIndexes | null;
  readonly source: Source | null;
  readonly sourceNote: string | null;
  readonly confidence: "high" | "medium" | "low" | null;
  readonly versions: readonly PracticeVersion[];
  /** The version that is shown. */
  readonly version: number;
  /** What the newest version changed, where an older one is shown. */
  readonly differences: readonly FieldDifference[] | null;
};

/** What stands at an address of a practice. */
export type PracticeAddress =
  | {
      readonly kind: "shown";
      readonly view: PracticeView;
      readonly unknownVersion: boolean;
      readonly unknownRegion: boolean;
    }
  | { readonly kind: "moved"; readonly slug: string }
  | { readonly kind: "gone"; readonly by: "office" | "portal"; readonly title: string; readonly reason: string }
  | { readonly kind: "unknown" };

/** Statuses that a version's own form names; another text is none. */
export function readStatus(fields: RecordFields, standing: PracticeStatus): PracticeStatus {
  const text = fields["status"] ?? "";
  return STATUSES.find((status) => status === text) ?? standing;
}

const STATUSES = ["planned", "running", "changed", "stopped", "unknown"] as const;

/** The rows of results that were filled in. */
export function readResults(fields: RecordFields): PracticeResult[] {
  return readRows(fields, RESULT_ROW, PRACTICE_ROWS.results).map(
    ([measure = "", before = "", after = "", year = "", source = ""]) => ({ measure, before, after, year, source }),
  );
}

/** The rows of things that lie elsewhere; an address that is none of the web is left out. */
export function readLinks(fields: RecordFields): PracticeLink[] {
  return readRows(fields, LINK_ROW, PRACTICE_ROWS.links).flatMap(([title = "", href = "", licence = ""]) =>
    /^https?:\/\//i.test(href) ? [{ title: title || href, href, licence }] : [],
  );
}

function readRows(fields: RecordFields, names: readonly string[], rows: number): string[][] {
  return Array.from({ length: rows }, (_, at) => names.map((name) => fields[`${name}-${at + 1}`] ?? "")).filter(
    (texts) => texts.some((text) => text !== ""),
  );
}
