/** Tables of visits and of what followed from them. Instants are ISO UTC, days ISO, flags 0 or 1. */
type Flag = 0 | 1;

/**
 * One office learns from another: who, when, and how far it has come. The side that asks and learns is the visitor, the side
 * that shares is the host, also where they meet online or the host does the travelling.
 */
export interface VisitTable {
  id: string;
  state:
    | ("draft" | "requested" | "rescheduled" | "accepted" | "declined" | "cancelled" | "scheduled")
    | ("held" | "reported" | "confirmed" | "objected");
  /** Public pages show nothing, its date and parties, or its report; or say why it is no longer there. */
  visibility: "hidden" | "listed" | "published" | "withdrawn" | "removed";
  /** Public reason of a withdrawal or removal. */
  visibility_reason: string | null;
  /** `null` where the visitor is no region, as with a ministry. */
  visitor_region_id: string | null;
  /** `null` until an office of the region writes here or claims the visit. */
  visitor_office_id: string | null;
  /** The unit as its source or the other side writes it. */
  visitor_name: string;
  host_region_id: string;
  host_office_id: string | null;
  host_name: string;
  /** Side that keeps the report; the other one confirms or annotates it. */
  keeper: "visitor" | "host";
  form: "in_person" | "online" | "peers_come" | "unknown";
  kind: "work" | "compare" | "adopt" | "consult" | "unknown";
  /** ISO day, month or year, as far as it is known. */
  starts_on: string | null;
  /** ISO day of the last day; `null` for one day, or where it is not known. */
  ends_on: string | null;
  date_precision: "day" | "month" | "year" | "unknown";
  /** `HH:MM` in `time_zone`; `null` for the whole day. */
  starts_at: string | null;
  ends_at: string | null;
  time_zone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
  /** Side that made the date which waits for an answer. */
  proposed_by: "visitor" | "host" | null;
  /** How many more offices may join; 0 is none, `null` is not said. */
  seats: number | null;
  /** Number of moves so far: what two people deciding at once are told apart by. */
  moves: number;
  /** What it is about, in one line. */
  topic: string;
  /** Source of a visit that no office wrote here; `null` for those of offices. */
  source_id: string | null;
  source_place: string | null;
  confidence: "high" | "medium" | "low" | null;
  created_by: string | null;
  created_at: string;
  /** When its report first became public. */
  published_at: string | null;
  updated_at: string;
  demo: Flag;
}

/** An indicator that a visit is about. */
export interface VisitIndicatorTable {
  visit_id: string;
  instrument: string;
  indicator_no: number;
}

/** What both sides agree before they travel. Seen by them alone. */
export interface VisitPlanTable {
  visit_id: string;
  version: number;
  /** JSON of the form's fields. */
  body: string;
  updated_at: string;
}

/** The one report of a visit: what both sides work on, and what of it is public. */
export interface VisitReportTable {
  visit_id: string;
  version: number;
  /** JSON of the form's fields. */
  body: string;
  /** JSON: the side that last changed each field. */
  authors: string;
  /** Set while it waits for somebody who may publish it. */
  review_asked_at: string | null;
  review_asked_by: string | null;
  /** Version that is public; 0 before the first. */
  public_version: number;
  public_body: string;
  public_authors: string;
  /** JSON: safe HTML of the Markdown fields by field name, rendered when it was published. */
  html: string;
  /** When `public_version` became public: from here the other side has its days. */
  public_at: string | null;
  updated_at: string;
}

/** Each step of a visit, by whom. Append-only; the stepper is read from it. */
export interface VisitMoveTable {
  id: string;
  visit_id: string;
  /** Word of `VISIT_MOVES`. */
  move: string;
  from_state: string;
  to_state: string;
  side: "visitor" | "host";
  /** 1 where the other side wrote it down, because this one has no account here. */
  on_record: Flag;
  office_id: string | null;
  person_id: string | null;
  /** For both sides only. */
  note: string | null;
  /** Date that was proposed or set with it. */
  starts_on: string | null;
  ends_on: string | null;
  moved_at: string;
}

/** Another office that joins a session, or asks to. */
export interface VisitGuestTable {
  id: string;
  visit_id: string;
  region_id: string;
  office_id: string;
  state: "asked" | "joined" | "declined" | "left";
  /** How many people it would send. */
  people: number | null;
  note: string | null;
  asked_by: string;
  asked_at: string;
  answered_by: string | null;
  answered_at: string | null;
}

/** What the side that does not keep the report says of a version of it. Append-only. */
export interface VisitConfirmationTable {
  id: string;
  visit_id: string;
  version: number;
  office_id: string;
  verdict: "confirmed" | "noted";
  /** Markdown as typed and its safe HTML; `null` where nothing was noted. */
  note: string | null;
  html: string | null;
  person_id: string | null;
  confirmed_at: string;
}

/** What a side promised in the public report; replaced with it. */
export interface CommitmentTable {
  visit_id: string;
  /** Number of its row in the form: what answers name it by. */
  no: number;
  side: "visitor" | "host";
  action: string;
  /** Function in charge. */
  in_charge: string;
  /** ISO day. */
  due_on: string | null;
  instrument: string | null;
  indicator_no: number | null;
  /** What will show that it is done. */
  evidence: string;
}

/** What its side says of a commitment after 3, 6 or 12 months. Append-only; the newest of each month counts. */
export interface CommitmentCheckTable {
  id: string;
  visit_id: string;
  no: number;
  month: 3 | 6 | 12;
  status: "done" | "running" | "stopped";
  note: string | null;
  /** Public address of the evidence. */
  link: string | null;
  /** What had been promised when this was said. */
  action: string;
  office_id: string;
  person_id: string | null;
  checked_at: string;
}

/** A memorandum or cooperation agreement that came of a visit. */
export interface AgreementTable {
  id: string;
  visit_id: string;
  kind: "mou" | "pks";
  number: string;
  title: string;
  /** ISO days. */
  signed_on: string;
  valid_until: string | null;
  office_id: string;
  recorded_by: string | null;
  recorded_at: string;
  withdrawn_at: string | null;
}

/** A reminder that was sent: "check-3", "confirm". Each is sent once. */
export interface VisitNoticeTable {
  visit_id: string;
  word: string;
  sent_at: string;
}

export interface VisitSchema {
  visit: VisitTable;
  visit_indicator: VisitIndicatorTable;
  visit_plan: VisitPlanTable;
  visit_report: VisitReportTable;
  visit_move: VisitMoveTable;
  visit_guest: VisitGuestTable;
  visit_confirmation: VisitConfirmationTable;
  commitment: CommitmentTable;
  commitment_check: CommitmentCheckTable;
  agreement: AgreementTable;
  visit_notice: VisitNoticeTable;
}
