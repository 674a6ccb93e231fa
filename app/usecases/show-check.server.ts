import { listOffices } from "../../db/queries/office-list.server.ts";
import type { StandingPractice } from "../../db/queries/practice.server.ts";
import {
  type CheckRow,
  findCheck,
  listChecksOf,
  listOfficesOfRegions,
} from "../../db/queries/practice-check.server.ts";
import { findRegionById } from "../../db/queries/region.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import type { AskCheckView, AskedCheck, CheckOffice, CheckView } from "../domain/practice-check.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn, ownOfficeOf } from "../platform/guard.server.ts";
import { showRegionPeers } from "./show-region-peers.server.ts";

type App = Pick<AppContext, "reader" | "version" | "now">;

const MOST_OFFICES = 50;

/** Whom an office may ask, and what it asked already. `q` looks for offices by name. */
export async function showAskCheck(
  app: App,
  practice: StandingPractice & { officeId: string },
  q: string,
): Promise<AskCheckView> {
  const { id, title, slug, officeId } = practice;
  const [checks, zone, offices] = await Promise.all([
    listChecksOf(app.reader, id),
    findOfficeZone(app.reader, officeId),
    q === "" ? listPeerOffices(app, practice) : findOffices(app, q),
  ]);
  return {
    practice: { id, title, slug },
    zone: zone ?? "Asia/Jakarta",
    checks: checks.map((row) => viewAsked(row, app.now())),
    offices: offices.filter((office) => office.id !== officeId),
  };
}

/** Offices of the regions most alike, the likest first; where none of them has one, all offices. */
async function listPeerOffices(app: App, { regionId }: StandingPractice): Promise<CheckOffice[]> {
  const region = await findRegionById(app.reader, regionId);
  const peers = region === undefined ? null : await showRegionPeers(app, region);
  const codes = peers?.peers.map((peer) => peer.region.code) ?? [];
  const offices = await listOfficesOfRegions(app.reader, codes);
  const sorted = offices.sort((a, b) => codes.indexOf(a.regionCode) - codes.indexOf(b.regionCode));
  return sorted.length > 0 ? sorted : findOffices(app, undefined);
}

async function findOffices({ reader }: App, q: string | undefined): Promise<CheckOffice[]> {
  return listOffices(reader, { text: q?.toLowerCase() }, { limit: MOST_OFFICES, offset: 0 });
}

/** The check of an address that the actor's office was asked for. @throws 404 for anything else, as if it were not there */
export async function openCheck(app: App, actor: Actor, id: string): Promise<{ check: CheckRow; view: CheckView }> {
  const office = ownOfficeOf(actor, "practice.check");
  const check = await findCheck(app.reader, id);
  assertOwn(actor, "practice.check", check?.officeId === office.officeId ? office : undefined);
  if (check === undefined) throw new Error("A check that is not there was let through");
  const zone = await findOfficeZone(app.reader, office.officeId);
  const { title, slug, regionName, newest, state } = check;
  return {
    check,
    view: {
      ...viewAsked(check, app.now()),
      practice: { title, slug, regionName, version: newest, isPublic: state === "published" },
      zone: zone ?? "Asia/Jakarta",
    },
  };
}

function viewAsked(row: CheckRow, now: Date): AskedCheck {
  const { id, officeName, version, askedAt, deadline, verdict, note, answeredAt } = row;
  const isSilent = verdict === null && deadline < dayInZone(now.toISOString(), "Asia/Jakarta");
  return { id, officeName, version, askedAt, deadline, verdict, note, answeredAt, isSilent };
}
