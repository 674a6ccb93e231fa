import type { ChangeKind, ChangeLog } from "../domain/change.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { listChanges } from "./list-changes.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

export type AskedChanges = {
  /** Code or name as typed; "" for all. */
  readonly region: string;
  readonly since: string | undefined;
  readonly kind: ChangeKind | undefined;
  readonly page: number;
};

export type ShownChanges = {
  readonly log: ChangeLog;
  /** The region that the log is narrowed to. */
  readonly region: Pick<Region, "code" | "name"> | null;
};

/** The log of one address. A text that names no single region narrows nothing. */
export async function showChanges(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  { region: text, ...asked }: AskedChanges,
): Promise<ShownChanges> {
  const { regions } = text === "" ? { regions: [] } : await resolveSelection(app, [text]);
  const [region] = regions;
  const log = await listChanges(app, { ...asked, regionId: region?.id });
  return { log, region: region === undefined ? null : { code: region.code, name: region.name } };
}
