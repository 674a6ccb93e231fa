import type { SearchTree } from "../../app/domain/search-tree.ts";

/** A tree as a query of FTS5. Every token is quoted, so that nothing in it is an operator. */
export function renderForSqlite(tree: SearchTree): string {
  if (tree.type !== "token") return combine(tree.parts.map(renderForSqlite), tree.type === "all" ? " AND " : " OR ");
  return `"${onlyOurs(tree.token)}"${tree.prefix ? "*" : ""}`;
}

/** A tree as a `tsquery` in its text form, quoted likewise. */
export function renderForPostgres(tree: SearchTree): string {
  if (tree.type !== "token") return combine(tree.parts.map(renderForPostgres), tree.type === "all" ? " & " : " | ");
  return `'${onlyOurs(tree.token)}'${tree.prefix ? ":*" : ""}`;
}

function combine(parts: readonly string[], operator: string): string {
  return `(${parts.join(operator)})`;
}

/** Tokens of the domain hold nothing else; whatever does would end its quotes. */
function onlyOurs(token: string): string {
  if (!/^\+?[a-z0-9./_]+~?$/.test(token))
    throw new Error("a search token with other signs than a–z, 0–9, point, slash");
  return token;
}
