import type { SelectionNote } from "../domain/comparison.ts";
import type { PeerRecipe, PeerScope, PeerWeights } from "../domain/peer-recipe.ts";
import type { PeersView } from "../domain/peers-view.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { resolveSelection } from "./resolve-selection.server.ts";
import { showPeers } from "./show-peers.server.ts";

type Question = {
  readonly tokens: readonly string[];
  readonly scope: PeerScope;
  readonly recipe: { readonly kind: string; readonly recipe?: PeerRecipe; readonly weights?: PeerWeights };
  readonly years: { readonly kind: string; readonly year?: number };
};

export type AnsweredPeers = {
  /** What the canonical address holds for each text. */
  readonly tokens: readonly string[];
  readonly notes: readonly SelectionNote[];
  /** Of the first region; `undefined` while none is settled. */
  readonly view: PeersView | undefined;
};

/** The peers that an address asks for, by names or codes. */
export async function askPeers(
  app: Pick<AppContext, "reader" | "version" | "instruments">,
  { tokens: texts, scope, recipe: { recipe, weights }, years: { year } }: Question,
): Promise<AnsweredPeers> {
  const { regions, tokens, notes } = await resolveSelection(app, texts);
  const [first] = regions;
  const view = first && (await showPeers(app, { code: first.code, scope, recipe, weights, year }));
  return { tokens, notes, view };
}
