import { findAskedIndicator } from "../domain/asked-indicator.ts";
import type { SelectionNote } from "../domain/comparison.ts";
import type { AnsweredAlready, AskedIndicator, HostsView } from "../domain/hosts-view.ts";
import { listIndicatorChoices } from "../domain/indicator-choices.ts";
import type { PeerScope } from "../domain/peer-recipe.ts";
import type { Choice } from "../domain/practice-form-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { findAnsweredAlready } from "./answered-already.server.ts";
import { defaultScope, rankHostsFor } from "./rank-hosts.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";

/** Whom a region may learn from, for everybody to see. */
export type ShownHosts = {
  /** `null` until the region is settled. */
  readonly view: HostsView | null;
  readonly usual: PeerScope | undefined;
  readonly notes: readonly SelectionNote[];
  readonly indicator: AskedIndicator | null;
  /** What is answered already; `null` without an indicator. */
  readonly answered: AnsweredAlready | null;
  readonly indicators: readonly Choice[];
};

export async function showHosts(
  app: Pick<AppContext, "reader" | "version" | "instruments" | "now">,
  { region: text, indicator: key, scope }: { region: string; indicator: string; scope: PeerScope | undefined },
): Promise<ShownHosts> {
  const { regions, notes } = await resolveSelection(app, text === "" ? [] : [text]);
  const [region] = regions;
  const indicator = findAskedIndicator(app.instruments, key);
  const usual = region && defaultScope(region);
  const view =
    region === undefined || usual === undefined
      ? null
      : await rankHostsFor(app, { region, indicator, scope: scope ?? usual, load: "public" });
  const level = view?.own.level ?? null;
  const own = level === null ? null : Math.floor(level.value.value / 100);
  const answered = indicator === null ? null : await findAnsweredAlready(app, indicator, own);
  return { view, usual, notes, indicator, answered, indicators: listIndicatorChoices(app.instruments) };
}
