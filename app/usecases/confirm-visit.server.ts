import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { findSubmission, insertSubmission } from "../../db/queries/submission.server.ts";
import { lockVisit } from "../../db/queries/visit.server.ts";
import { insertVisitConfirmation, listVisitConfirmations } from "../../db/queries/visit-confirmation.server.ts";
import { findVisitReport } from "../../db/queries/visit-text.server.ts";
import { findOfficeZone } from "../../db/queries/workspace.server.ts";
import type { Actor } from "../domain/actor.ts";
import { dayInZone } from "../domain/days.ts";
import { formOwner } from "../domain/record.ts";
import { otherSide } from "../domain/visit.ts";
import type { VisitConfirmView } from "../domain/visit-confirm-view.ts";
import { type ConfirmationProblem, type Verdict, viewConfirmation } from "../domain/visit-confirmation.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { assertOwn } from "../platform/guard.server.ts";
import { newId } from "../platform/ids.server.ts";
import { movesOf, moveVisit } from "./move-visit.server.ts";
import { type OwnVisit, openSideOfVisit } from "./own-visit.server.ts";

const MOVE_OF = { confirmed: "confirm", noted: "object" } as const;

/** The visit of an address for whoever decides for the side that does not keep its report. @throws 404 for everybody else */
export async function openReadVisit(
  app: Pick<AppContext, "reader">,
  actor: Actor,
  id: string | undefined,
): Promise<OwnVisit> {
  const own = await openSideOfVisit(app, actor, "visit.decide", id);
  const isReader = own.sides.includes(otherSide(own.visit.keeper));
  assertOwn(actor, "visit.decide", isReader ? own.office : undefined);
  return own;
}

/** The public version as the other side answers it. */
export async function showVisitConfirm(
  app: Pick<AppContext, "reader" | "now">,
  actor: Actor,
  { visit, office }: OwnVisit,
): Promise<VisitConfirmView> {
  const { id, topic, zone } = visit;
  const [report, answers, ownZone] = await Promise.all([
    findVisitReport(app.reader, id),
    listVisitConfirmations(app.reader, id),
    findOfficeZone(app.reader, office.officeId),
  ]);
  const moves = movesOf(visit, actor, app.now()).map(({ move }) => move);
  const isPublic = visit.visibility === "published" && report !== undefined && report.publicVersion > 0;
  const version = isPublic ? report.publicVersion : 0;
  const asked = { version, publicAt: report?.publicAt ?? null, isHere: true, answers };
  return {
    ...{ id, topic, version, zone: ownZone ?? "Asia/Jakarta" },
    verdicts: isPublic ? (["confirmed", "noted"] as const).filter((verdict) => moves.includes(MOVE_OF[verdict])) : [],
    standing: isPublic
      ? viewConfirmation(asked, dayInZone(app.now().toISOString(), zone), zone)
      : { kind: "not_asked" },
    owner: formOwner(actor.personId, { kind: "visit_report", id }),
    submission: newId(),
  };
}

export type ConfirmationEdit = {
  readonly id: string;
  readonly officeId: string;
  /** Public version that was read. */
  readonly version: number;
  readonly verdict: Verdict;
  /** Markdown; `null` where nothing is noted. */
  readonly note: string | null;
  readonly submission: string;
  /** Where the person is led afterwards. */
  readonly address: string;
};

/** `conflict`: another version is public by now, or the visit has gone on. `unreadable`: the note cannot be shown. */
export type ConfirmOutcome =
  | { readonly status: "done" | "repeated" | "conflict" }
  | { readonly status: "unreadable"; readonly problem: ConfirmationProblem };

/** Keeps what the other side says of the public version, which its page then tells. */
export async function confirmVisit(
  app: Pick<AppContext, "writer" | "now" | "version" | "markdown">,
  actor: Pick<Actor, "personId" | "grants" | "office">,
  { id, officeId, version, verdict, note, submission, address }: ConfirmationEdit,
): Promise<ConfirmOutcome> {
  const rendered = note === null ? undefined : await app.markdown.renderAll({ catatan: note }, { before: "catatan-" });
  if (rendered !== undefined && !rendered.ok) {
    const problem = rendered.problems.catatan ?? "too_complex";
    return { status: "unreadable", problem: { field: "catatan", problem: problem === "too_long" ? "long" : problem } };
  }
  const html = rendered?.texts.catatan?.html ?? null;
  const at = app.now().toISOString();
  const outcome = await app.writer.transaction().execute(async (trx): Promise<ConfirmOutcome> => {
    const { personId } = actor;
    const visit = await lockVisit(trx, id);
    if ((await findSubmission(trx, { key: submission, personId })) !== undefined) return { status: "repeated" };
    const report = await findVisitReport(trx, id);
    if (visit?.visibility !== "published" || report?.publicVersion !== version) return { status: "conflict" };
    const edit = { move: MOVE_OF[verdict], seen: visit.moves, note: null };
    if ((await moveVisit(trx, actor, { id, at, edit })).status === "closed") return { status: "conflict" };
    await insertVisitConfirmation(trx, {
      ...{ id: newId(), visit_id: id, version, office_id: officeId, verdict, note, html },
      ...{ person_id: personId, confirmed_at: at },
    });
    await insertSubmission(trx, { key: submission, personId, address, at });
    await raiseContentVersion(trx);
    return { status: "done" };
  });
  if (outcome.status === "done") await app.version.refresh();
  return outcome;
}
