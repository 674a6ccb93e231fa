import type { AuditAction } from "./audit.ts";
import type { OfficeZone } from "./days.ts";

/** An entry of the log as it is read; names are those of the moment. */
export type AuditEntryView = {
  readonly id: string;
  readonly at: string;
  readonly action: AuditAction;
  /** `null` where nobody was signed in, "" for a deleted account. */
  readonly personName: string | null;
  readonly officeName: string | null;
  /** Name of the person or office it is about; `null` for other kinds, "" for a deleted account. */
  readonly subjectName: string | null;
  readonly facts: readonly { readonly name: string; readonly value: string | number | boolean }[];
};

export type AuditLogView = {
  readonly entries: readonly AuditEntryView[];
  readonly total: number;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The person it is narrowed to. */
  readonly personId: string | null;
  readonly zone: OfficeZone;
};
