import { createHash } from "node:crypto";
import { readAsOf } from "../../db/queries/as-of.server.ts";
import { findFirstLoad } from "../../db/queries/change.server.ts";
import { getContentVersion } from "../../db/queries/content-state.server.ts";
import {
  countSnapshotsSince,
  findSnapshot,
  hasChangedAfter,
  insertSnapshot,
  type SnapshotRow,
} from "../../db/queries/snapshot.server.ts";
import { canonicalJson } from "../domain/canonical-json.ts";
import { dayInZone, endOfDay, parseDay, startOfDay } from "../domain/days.ts";
import {
  fillRows,
  fingerprinted,
  type Snapshot,
  type SnapshotBasis,
  type SnapshotBody,
  type SnapshotContent,
  type SnapshotRefusal,
  type SnapshotResult,
} from "../domain/snapshot.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** A day belongs to the whole country: Jakarta's. */
const ZONE = "Asia/Jakarta";
/** New ones that all processes together keep on one day. Those that are kept stay. */
const SNAPSHOTS_A_DAY = 200;
/** A page is made anew where values changed while it was being made. */
const ATTEMPTS = 4;

/** What makes the content of a page from a context whose reader may stand in the past; `undefined` where there is no page. */
export type MakeContent<View> = (app: AppContext) => Promise<SnapshotContent<View> | undefined>;

/**
 * A page as its data stood at the end of a day in WIB, or now where the day is today. The first request keeps it, every
 * later one gets the same. Over the limit of a day it is made without being kept.
 *
 * @param path canonical address of the page itself
 */
export async function openSnapshot<View>(
  app: AppContext,
  { day, path, limit = SNAPSHOTS_A_DAY }: { day: string; path: string; limit?: number },
  make: MakeContent<View>,
): Promise<SnapshotResult<View>> {
  const today = dayInZone(app.now().toISOString(), ZONE);
  if (parseDay(day) === undefined) return refuse({ kind: "no_day" });
  if (day > today) return refuse({ kind: "future" });
  const kept = await findSnapshot(app.reader, { day, path });
  if (kept !== undefined) return { ok: true, snapshot: toSnapshot<View>(kept) };
  const first = await findFirstLoad(app.reader);
  const firstDay = first === undefined ? today : dayInZone(first.at, ZONE);
  if (day < firstDay) return refuse({ kind: "too_early", firstDay });

  const basis = await chooseBasis(app, { day, today });
  const past = basis === "reconstructed" ? { ...app, reader: readAsOf(app.reader, endOfDay(day, ZONE)) } : app;
  const content = await makeAtOneVersion(past, make);
  if (content === undefined) return refuse({ kind: "no_page" });
  const row = toRow({ ...content, rows: fillRows(content.columns, content.rows), basis }, { day, path, app });
  const made = await countSnapshotsSince(app.reader, startOfDay(today, ZONE));
  if (made >= limit) return { ok: true, snapshot: { ...toSnapshot<View>(row), stored: false } };
  await insertSnapshot(app.writer, row);
  return { ok: true, snapshot: toSnapshot<View>((await findSnapshot(app.writer, { day, path })) ?? row) };
}

async function chooseBasis(
  { reader }: Pick<AppContext, "reader">,
  { day, today }: { day: string; today: string },
): Promise<SnapshotBasis> {
  if (day === today) return "same_day";
  return (await hasChangedAfter(reader, endOfDay(day, ZONE))) ? "reconstructed" : "unchanged";
}

/** Several queries make a page; a change of values between them would be kept forever. */
async function makeAtOneVersion<View>(
  app: AppContext,
  make: MakeContent<View>,
): Promise<SnapshotContent<View> | undefined> {
  for (let attempt = 1; ; attempt++) {
    const before = await getContentVersion(app.reader);
    const content = await make(app);
    if ((await getContentVersion(app.reader)) === before || attempt === ATTEMPTS) return content;
  }
}

function toRow<View>(
  body: SnapshotBody<View>,
  { day, path, app }: { day: string; path: string; app: Pick<AppContext, "now"> },
): SnapshotRow {
  const hash = createHash("sha256")
    .update(canonicalJson(fingerprinted(body)))
    .digest("hex");
  return { day, path, hash, body: canonicalJson(body), createdAt: app.now().toISOString() };
}

function toSnapshot<View>({ day, hash, body, createdAt }: SnapshotRow): Snapshot<View> {
  // Written by `toRow` for the same address, so the same view; `shape` tells older ones apart.
  const { basis, ...content } = JSON.parse(body) as SnapshotBody<View>;
  return { day, hash, basis, createdAt, stored: true, content };
}

function refuse(refusal: SnapshotRefusal): { readonly ok: false; readonly refusal: SnapshotRefusal } {
  return { ok: false, refusal };
}
