import { type AttachmentRow, listAttachments } from "../../db/queries/attachment.server.ts";
import type { Actor } from "../domain/actor.ts";
import { may } from "../domain/permissions.ts";
import type { VisitAttachments } from "../domain/visit-files-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { viewAttachment } from "./attachments.server.ts";
import type { OwnVisit } from "./own-visit.server.ts";

/** Every file of a visit, with what the actor may do about it. Who may see them is asked before. */
export async function showVisitAttachments(
  { reader }: Pick<AppContext, "reader">,
  actor: Pick<Actor, "grants">,
  own: OwnVisit,
): Promise<VisitAttachments> {
  const { id, topic, visibility } = own.visit;
  const rows = await listAttachments(reader, { kind: "visit", id });
  return {
    ...{ id, topic, mayPublish: mayPublishFiles(actor, own) },
    attachments: rows.map((row) => ({ ...viewAttachment(row), mayRemove: mayRemoveFile(actor, own, row) })),
    isWaiting:
      visibility === "published" &&
      rows.some(({ audience, published_at }) => audience === "public" && published_at === null),
  };
}

/** Whether files that somebody adds to a public report are public at once: of the two sides, whoever decides. */
export function mayPublishFiles({ grants }: Pick<Actor, "grants">, { office, sides }: OwnVisit): boolean {
  return sides.length > 0 && may(grants, "visit.decide", office);
}

/** An office takes its own file away; what is public only whoever decides, for the keeper of the report also another's. */
export function mayRemoveFile(actor: Pick<Actor, "grants">, own: OwnVisit, file: AttachmentRow): boolean {
  const { office, sides, visit } = own;
  const decides = may(actor.grants, "visit.decide", office);
  if (sides.includes(visit.keeper) && decides && file.published_at !== null) return true;
  return file.office_id === office.officeId && (file.published_at === null || decides);
}
