import { findOfficeName } from "../../db/queries/office.server.ts";
import type { Actor } from "../domain/actor.ts";
import { may } from "../domain/permissions.ts";
import { WORKSPACE_LINKS, type WorkspaceFrame, type WorkspaceLink } from "../domain/workspace-frame.ts";
import type { AppContext } from "../platform/app-context.server.ts";

/** What stands around a page behind the sign-in; `flash` comes from `readFlash`. */
export async function frameWorkspace(
  { reader }: Pick<AppContext, "reader">,
  actor: Actor,
  flash: string | undefined,
): Promise<WorkspaceFrame> {
  const office = actor.office === undefined ? undefined : await findOfficeName(reader, actor.office.officeId);
  return { name: actor.name, position: actor.position, officeName: office?.name, links: linksOf(actor), flash };
}

function linksOf({ grants, office }: Actor): WorkspaceLink[] {
  const allowed: Record<WorkspaceLink, boolean> = {
    workspace: true,
    practices: office !== undefined && may(grants, "practice.write", office),
    adoptions: office !== undefined && may(grants, "practice.adopt", office),
    visits: office !== undefined && may(grants, "visit.write", office),
    profile: office !== undefined && may(grants, "office.read", office),
    members: office !== undefined && may(grants, "office.members", office),
    handover: office !== undefined && may(grants, "office.handover", office),
    audit: office !== undefined && may(grants, "office.audit", office),
    reports: may(grants, "content.moderate"),
    account: true,
    manage: may(grants, "portal.manage"),
  };
  return WORKSPACE_LINKS.filter((link) => allowed[link]);
}
