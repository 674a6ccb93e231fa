import type { Role } from "../app/domain/permissions.ts";

/** Tables of offices, people and what they write. Instants are ISO UTC, flags 0 or 1, tokens only as SHA-256 in hexadecimal. */
type Flag = 0 | 1;

/** The Dinas Kominfo of a region. Public but for nothing: no person is named here. */
export interface OfficeTable {
  id: string;
  region_id: string;
  name: string;
  address: string | null;
  mail: string | null;
  phone: string | null;
  web: string | null;
  /** IANA name of WIB, WITA or WIT. */
  time_zone: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
  /** What it offers to visitors, Markdown. */
  offers: string | null;
  /** How many visits a month it can receive; 0 is none, `null` is not stated. */
  visits_per_month: number | null;
  /** Number of the newest revision; what optimistic locking compares. */
  version: number;
  created_at: string;
  updated_at: string;
  demo: Flag;
}

/** Somebody who writes for an office. After deletion the row stays without anything personal. */
export interface PersonTable {
  id: string;
  /** Lower case; `null` after deletion. */
  mail: string | null;
  /** Seen by colleagues only; "" after deletion. */
  name: string;
  /** Function, the only thing that may be public: "Kepala Bidang Aplikasi". */
  position: string;
  state: "active" | "disabled" | "deleted";
  /** argon2id in PHC form; `null` before the first password. */
  password_hash: string | null;
  password_changed_at: string | null;
  /** TOTP secret, sealed with the key of the installation; `null` without second factor. */
  totp_secret: string | null;
  /** Time step of the last accepted code, so that none works twice. */
  totp_step: number | null;
  created_at: string;
  demo: Flag;
}

/** An account at an institution's OpenID provider that belongs to a person. */
export interface PersonIdentityTable {
  issuer: string;
  subject: string;
  person_id: string;
  linked_at: string;
}

/** A role somebody holds. Exactly the roles of an office name one, and a coordinator a province. The current one has no `ended_at`. */
export interface RoleGrantTable {
  id: string;
  person_id: string;
  role: Role;
  office_id: string | null;
  /** Region id of the province. */
  province_id: string | null;
  granted_at: string;
  granted_by: string | null;
  ended_at: string | null;
  ended_by: string | null;
}

export interface RecoveryCodeTable {
  person_id: string;
  code_hash: string;
  used_at: string | null;
}

/** A signed-in browser. Signing out and revoking delete the row. */
export interface SessionTable {
  /** What lists and revocation name it by; never in a cookie. */
  id: string;
  token_hash: string;
  person_id: string;
  /** 1 where the second factor was given, or is not set up and not required. */
  complete: Flag;
  /** 1 for "ingat saya". */
  remembered: Flag;
  /** "Chrome di Android": no address, no full user agent. */
  device: string;
  created_at: string;
  seen_at: string;
  expires_at: string;
}

/** A secret sent by mail or shown once: first set-up, password reset, sign-in link. */
export interface OneTimeTokenTable {
  token_hash: string;
  kind: "setup" | "reset" | "sign_in";
  person_id: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

export interface InvitationTable {
  id: string;
  token_hash: string;
  mail: string;
  role: Role;
  office_id: string | null;
  province_id: string | null;
  invited_by: string | null;
  created_at: string;
  expires_at: string;
  accepted_at: string | null;
  withdrawn_at: string | null;
}

/** Attempts within the running window of a limit: `sign_in:account:…`. */
export interface AttemptTable {
  key: string;
  count: number;
  started_at: string;
}

/** Who did what. Append-only; holds ids, never names, mails or secrets. */
export interface AuditEntryTable {
  id: string;
  at: string;
  /** `null` for the command line and for visitors. */
  person_id: string | null;
  /** The office whose log shows it. */
  office_id: string | null;
  /** "office.edited": the word of `AUDIT_ACTIONS`. */
  action: string;
  subject_kind: string;
  subject_id: string;
  /** JSON object of plain facts. */
  detail: string;
}

/** Each published state of a record. Never changed; deleted only with the record. */
export interface RevisionTable {
  subject_kind: string;
  subject_id: string;
  number: number;
  /** JSON of the fields as they were published. */
  body: string;
  person_id: string | null;
  saved_at: string;
}

/** What somebody typed and has not published. One for each person and record; `subject_id` is "" for a new one. */
export interface DraftTable {
  id: string;
  person_id: string;
  office_id: string | null;
  subject_kind: string;
  subject_id: string;
  /** Version of the record the draft began from. */
  base_version: number;
  /** JSON of the form's fields as typed. */
  body: string;
  saved_at: string;
}

/** The key of a form that was carried out: sent again, it leads to the same place. */
export interface SubmissionTable {
  key: string;
  person_id: string;
  /** Address below the site. */
  address: string;
  at: string;
}

/** One person's drafts and promises offered to a successor in the same office. */
export interface HandoverTable {
  id: string;
  office_id: string;
  from_person_id: string;
  to_person_id: string;
  note: string | null;
  created_by: string;
  created_at: string;
  accepted_at: string | null;
  withdrawn_at: string | null;
}

export interface AccountSchema {
  office: OfficeTable;
  person: PersonTable;
  person_identity: PersonIdentityTable;
  role_grant: RoleGrantTable;
  recovery_code: RecoveryCodeTable;
  session: SessionTable;
  one_time_token: OneTimeTokenTable;
  invitation: InvitationTable;
  attempt: AttemptTable;
  audit_entry: AuditEntryTable;
  revision: RevisionTable;
  draft: DraftTable;
  submission: SubmissionTable;
  handover: HandoverTable;
}
