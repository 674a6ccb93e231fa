import type { PeerScope } from "../domain/peer-recipe.ts";
import { PEER_SCOPES } from "../domain/peer-recipe.ts";
import { CHOSEN_VISIT_FORMS, type VisitForm } from "../domain/visit.ts";
import { MOST_STUCK } from "../domain/visit-plan.ts";
import { readText } from "./query-text.ts";

/** What the steps of asking for a visit carry in their address. "" is not said. */
export type VisitAskQuery = {
  /** As typed: "spbe-2020/21". */
  readonly indicator: string;
  readonly stuck: string;
  /** Code or name of the region to learn from. */
  readonly host: string;
  readonly scope: PeerScope | undefined;
  readonly form: VisitForm | undefined;
};

export function parseVisitAsk(params: URLSearchParams): VisitAskQuery {
  const form = readText(params, "moda");
  return {
    indicator: readText(params, "indikator"),
    stuck: readText(params, "kendala", MOST_STUCK),
    host: readText(params, "tuan-rumah"),
    scope: readScope(params),
    form: CHOSEN_VISIT_FORMS.find((word) => word === form),
  };
}

/** Among whom hosts are looked for; `undefined` where the address says nothing that is known. */
function readScope(params: URLSearchParams): PeerScope | undefined {
  const text = readText(params, "lingkup");
  return PEER_SCOPES.find(({ slug }) => slug === text)?.name;
}
