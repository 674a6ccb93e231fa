import { type DeskVisit, findDeskVisit } from "../../db/queries/visit-desk.server.ts";
import { listGuests } from "../../db/queries/visit-guest.server.ts";
import { listDeciderMails } from "../../db/queries/visit-notice.server.ts";
import { VISIT_SIDES } from "../domain/visit.ts";
import type { VisitEvent, WriteVisitLetter } from "../domain/visit-notice.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { waitOfDesk } from "./visit-wait.server.ts";

type App = Pick<AppContext, "reader" | "mail" | "now" | "publicUrl"> & {
  readonly log: Pick<AppContext["log"], "error">;
};

export type VisitHappening = {
  readonly visitId: string;
  readonly event: VisitEvent;
  /** Office that did it, and is not told; `null` where its own people are. */
  readonly by: string | null;
  /** Office that is told instead of the other side: of what concerns a guest, or its own reviewers. */
  readonly to?: string;
};

/** What those who join a session are told of, too. */
const FOR_GUESTS: readonly VisitEvent[] = ["propose", "cancel", "schedule"];

/**
 * Tells whoever may decide for the other office what happened, until when what is awaited, and where. Called after the
 * transaction: a letter that fails changes nothing.
 */
export async function notifyVisit(app: App, happening: VisitHappening, write: WriteVisitLetter): Promise<void> {
  const { visitId, event, by, to } = happening;
  const desk = await findDeskVisit(app.reader, visitId);
  if (desk === undefined) return;
  const offices = to === undefined ? await officesOf(app, desk, event) : [to];
  await sendNotice(app, desk, { event, offices: offices.filter((office) => office !== by) }, write);
}

async function officesOf({ reader }: App, { visit }: DeskVisit, event: VisitEvent): Promise<string[]> {
  const guests = FOR_GUESTS.includes(event) ? await listGuests(reader, visit.id) : [];
  const joined = guests.filter(({ state }) => state === "joined").map(({ officeId }) => officeId);
  return [...VISIT_SIDES.flatMap((side) => visit[side].officeId ?? []), ...joined];
}

/** Sends a notice to whoever may decide for these offices. */
export async function sendNotice(
  app: App,
  desk: DeskVisit,
  { event, offices }: { event: VisitEvent; offices: readonly string[] },
  write: WriteVisitLetter,
): Promise<void> {
  const { id, visitor, host, precision, startsOn: from, endsOn: to, startsAt, endsAt, zone } = desk.visit;
  const letter = write({
    ...{ event, visitId: id, visitor, host, when: { precision, from, to, startsAt, endsAt, zone } },
    wait: waitOfDesk(desk, { checks: [], now: app.now() }) ?? null,
    publicUrl: app.publicUrl,
  });
  const people = await listDeciderMails(app.reader, offices);
  await Promise.all(people.map((mail) => sendOne(app, { to: mail, ...letter })));
}

async function sendOne({ mail, log }: App, letter: Parameters<App["mail"]["send"]>[0]): Promise<void> {
  try {
    await mail.send(letter);
  } catch (error) {
    log.error({ mail: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
