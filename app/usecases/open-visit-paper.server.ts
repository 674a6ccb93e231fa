import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { openOwnVisit } from "./own-visit.server.ts";
import { type ReadPaperSource, readPaperSource } from "./visit-paper-source.server.ts";

export type OpenedPaperSource = ReadPaperSource & { readonly id: string };

/**
 * What the papers of a visit are made of, for its parties and the guests who joined.
 *
 * @param pageOf address of a visit's public page below the site
 * @throws 404 for everybody else
 */
export async function openVisitPaper(
  app: Pick<AppContext, "reader" | "markdown" | "instruments" | "publicUrl">,
  actor: Actor,
  id: string | undefined,
  pageOf: (id: string) => string,
): Promise<OpenedPaperSource> {
  const own = await openOwnVisit(app, actor, "visit.write", id);
  return { id: own.visit.id, ...(await readPaperSource(app, own, pageOf(own.visit.id))) };
}
