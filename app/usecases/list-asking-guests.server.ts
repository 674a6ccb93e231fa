import { listGuestsToAnswer } from "../../db/queries/visit-guest-task.server.ts";
import type { Actor } from "../domain/actor.ts";
import { may } from "../domain/permissions.ts";
import type { WaitingItem } from "../domain/workspace-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** Offices that ask the person's office for a seat, for whoever may answer them; the first session first. */
export async function listAskingGuests(
  { reader }: Pick<AppContext, "reader">,
  { grants, office }: Pick<Actor, "grants" | "office">,
): Promise<WaitingItem[]> {
  if (office === undefined || !may(grants, "visit.decide", office)) return [];
  const guests = await listGuestsToAnswer(reader, office.officeId);
  return guests.map((guest) => ({ kind: "visit_guest" as const, ...guest }));
}
