import { PEER_SCOPES, type PeerScope, slugOfScope } from "../domain/peer-recipe.ts";
import { readChoice, readText } from "./query-text.ts";

/** The question of `/belajar-dari`. "" is not said. */
export type HostsQuery = {
  /** Code or name as typed. */
  readonly region: string;
  /** "spbe-2020/21" as typed. */
  readonly indicator: string;
  /** `undefined`: where hosts are looked for unless somebody says otherwise. */
  readonly scope: PeerScope | undefined;
  /** What was typed as a scope and is none. */
  readonly refusedScope: string | undefined;
};

export function parseHosts(params: URLSearchParams): HostsQuery {
  const slug = readChoice(
    params,
    "lingkup",
    PEER_SCOPES.map((scope) => scope.slug),
  );
  return {
    region: readText(params, "daerah"),
    indicator: readText(params, "indikator"),
    scope: PEER_SCOPES.find((one) => one.slug === slug.value)?.name,
    refusedScope: slug.refused,
  };
}

/** The same under the names of the address; the scope only where it differs from the usual one. */
export function hostsLink(
  { region, indicator, scope, refusedScope }: HostsQuery,
  { code, usual, refused }: { code: string | undefined; usual: PeerScope | undefined; refused: "kept" | "dropped" },
) {
  const slug = scope === undefined || scope === usual ? undefined : slugOfScope(scope);
  return {
    daerah: code ?? (refused === "kept" ? region : undefined),
    indikator: indicator,
    lingkup: slug ?? (refused === "kept" ? refusedScope : undefined),
  };
}
