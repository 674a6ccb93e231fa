import type { DataRow } from "./data-file.ts";

/**
 * How a frozen page came about: on its own day; later, when nothing had changed since; or later, put together from the
 * claims and decisions of that day, without benchmarks.
 */
export type SnapshotBasis = "same_day" | "unchanged" | "reconstructed";

/**
 * Which form the stored views have. Raise a number when its view type changes so that a page could not draw an older
 * one; such copies are then shown as the rows of their file.
 */
export const SNAPSHOT_SHAPES = { region: 2, comparison: 2 } as const;

/** From this shape on the fingerprint covers everything that is kept, before that the rows alone. */
const WHOLE_SINCE = 2;

/** What is kept of a page: the view it was drawn from, and the rows of its file. */
export type SnapshotContent<View> = {
  /** The one of `SNAPSHOT_SHAPES` when it was made. */
  readonly shape: number;
  readonly columns: readonly string[];
  /** Every row has all the columns. */
  readonly rows: readonly DataRow[];
  readonly view: View;
};

export type SnapshotBody<View> = SnapshotContent<View> & { readonly basis: SnapshotBasis };

/** What a page says of its being frozen. */
export type SnapshotFrame = {
  /** ISO day in WIB. */
  readonly day: string;
  /** SHA-256 of `fingerprinted`, in hexadecimal. */
  readonly hash: string;
  readonly basis: SnapshotBasis;
  readonly createdAt: string;
  /** `false` where the day's limit was reached and nothing was kept. */
  readonly stored: boolean;
};

export type Snapshot<View> = SnapshotFrame & { readonly content: SnapshotContent<View> };

/** Why there is no frozen page of a day. */
export type SnapshotRefusal =
  | { readonly kind: "no_day" }
  | { readonly kind: "future" }
  | { readonly kind: "too_early"; readonly firstDay: string }
  | { readonly kind: "no_page" };

export type SnapshotResult<View> =
  | { readonly ok: true; readonly snapshot: Snapshot<View> }
  | { readonly ok: false; readonly refusal: SnapshotRefusal };

/** Rows as the file and its fingerprint have them: every column, `null` where a row has none. */
export function fillRows(columns: readonly string[], rows: readonly DataRow[]): DataRow[] {
  return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])));
}

/** What the fingerprint of a copy is taken of: the rows of its file as `data`, and the view that its page is drawn from as `tampilan`. */
export function fingerprinted({ shape, rows, view }: SnapshotContent<unknown>): unknown {
  return coversView(shape) ? { data: rows, tampilan: view } : rows;
}

/** Whether the fingerprint of a copy of this shape covers the view too. */
export function coversView(shape: number): boolean {
  return shape >= WHOLE_SINCE;
}
