/** Tables of practices and of what others do with them. Instants are ISO UTC, days ISO, flags 0 or 1, money whole rupiah. */
type Flag = 0 | 1;

/**
 * What an office did and what came of it. The columns beside `body` are what lists are filtered and sorted by; they are
 * written together with it and never typed.
 */
export interface PracticeTable {
  id: string;
  /** Word of its address; its id until it is first published. */
  slug: string;
  region_id: string;
  /** `null` for what was summed up from public sources and claimed by no office yet. */
  office_id: string | null;
  /** Source of a practice that no office wrote; `null` for those of offices. */
  source_id: string | null;
  source_place: string | null;
  confidence: "high" | "medium" | "low" | null;
  state: "draft" | "published" | "withdrawn" | "removed";
  /** Public reason of a withdrawal or removal. */
  state_reason: string | null;
  /** Number of the newest published revision; 0 before the first. */
  version: number;
  title: string;
  status: "planned" | "running" | "changed" | "stopped" | "unknown";
  kind: "governance" | "public_service" | "other" | "lesson";
  /** 1 where the full form is filled in. */
  complete: Flag;
  /** ISO month or year in which it began to run. */
  started: string | null;
  cost_min: number | null;
  cost_max: number | null;
  weeks_min: number | null;
  weeks_max: number | null;
  team: number | null;
  /** 1 where a result has a number before and after, with its source. */
  measured: Flag;
  /** Public documents: files and links to take along. */
  documents: number;
  /** Peer checks that confirmed it. */
  checks: number;
  /** Offices that recorded an adoption, and those of them that succeeded. */
  adoptions: number;
  successes: number;
  /** ISO day (WIB) on which its office last said that the status still holds. */
  confirmed_on: string | null;
  /** JSON of the form's fields as published. */
  body: string;
  /** JSON: safe HTML of the Markdown fields by field name, rendered when it was saved. */
  html: string;
  created_by: string | null;
  created_at: string;
  published_at: string | null;
  updated_at: string;
  demo: Flag;
}

/** Words that addresses of practices of offices have or had: no two ever share one. */
export interface PracticeSlugTable {
  slug: string;
  practice_id: string;
  created_at: string;
}

/** An indicator that a practice is about, with the levels before and after where its office states them. */
export interface PracticeIndicatorTable {
  practice_id: string;
  instrument: string;
  indicator_no: number;
  level_from: number | null;
  level_to: number | null;
}

/** A revision that waits for a reviewer, or that one gave back; the published one stays public meanwhile. */
export interface PracticeSubmissionTable {
  practice_id: string;
  /** Published version it was made from; 0 for a new practice. */
  base_version: number;
  /** JSON of the form's fields. */
  body: string;
  submitted_by: string;
  submitted_at: string;
  /** `null` while it waits. */
  returned_by: string | null;
  returned_at: string | null;
  return_reason: string | null;
}

/** Once a year the office says whether it still runs. Append-only. */
export interface PracticeConfirmationTable {
  id: string;
  practice_id: string;
  status: "running" | "changed" | "stopped";
  note: string | null;
  person_id: string | null;
  confirmed_at: string;
}

/** Somebody of another office looks at a practice. Asking has a deadline, publication never waits for it. */
export interface PracticeCheckTable {
  id: string;
  practice_id: string;
  /** Version that is looked at. */
  version: number;
  office_id: string;
  asked_by: string;
  asked_at: string;
  /** ISO day. */
  deadline: string;
  /** `null` until it is answered. */
  verdict: "confirmed" | "noted" | "declined" | null;
  note: string | null;
  answered_by: string | null;
  answered_at: string | null;
}

/** "Kami tiru": recorded by the office that copies. Failure counts too. */
export interface AdoptionTable {
  id: string;
  practice_id: string;
  office_id: string;
  region_id: string;
  /** Visit on which its office learnt of it; `null` where none is said. */
  visit_id: string | null;
  state: "planned" | "running" | "succeeded" | "failed" | "cancelled";
  version: number;
  /** JSON of the form's fields. */
  body: string;
  /** ISO day. */
  target_on: string | null;
  created_by: string;
  created_at: string;
  updated_at: string;
  demo: Flag;
}

/** A reader's report that something is wrong with a practice, a question or an answer. */
export interface ContentReportTable {
  id: string;
  subject_kind: "practice" | "question" | "answer" | "visit";
  subject_id: string;
  /** `objection`: the office's own word against a removal. */
  reason: "personal" | "wrong" | "copyright" | "offensive" | "other" | "objection";
  note: string;
  reported_by: string | null;
  reported_at: string;
  outcome: "kept" | "removed" | null;
  /** What readers are told of the outcome. */
  outcome_reason: string | null;
  handled_by: string | null;
  handled_at: string | null;
}

export interface PracticeSchema {
  practice: PracticeTable;
  practice_slug: PracticeSlugTable;
  practice_indicator: PracticeIndicatorTable;
  practice_submission: PracticeSubmissionTable;
  practice_confirmation: PracticeConfirmationTable;
  practice_check: PracticeCheckTable;
  adoption: AdoptionTable;
  content_report: ContentReportTable;
}
