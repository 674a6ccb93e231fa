/** What a document must hold: a token, the beginning of one, all of some things or any of them. */
export type SearchTree = TokenNeed | GroupNeed;

type TokenNeed = { readonly type: "token"; readonly token: string; readonly prefix: boolean };
type GroupNeed = { readonly type: "all" | "any"; readonly parts: readonly SearchTree[] };

export function needToken(token: string, prefix = false): SearchTree {
  return { type: "token", token, prefix };
}

export function needAll(parts: readonly SearchTree[]): SearchTree {
  return combine("all", parts);
}

export function needAny(parts: readonly SearchTree[]): SearchTree {
  return combine("any", parts);
}

/** Whether a document's tokens hold it: the same question that the databases are asked. */
export function holdsTree(tokens: readonly string[], tree: SearchTree): boolean {
  if (tree.type === "token") {
    return tokens.some((token) => (tree.prefix ? token.startsWith(tree.token) : token === tree.token));
  }
  return tree.type === "all"
    ? tree.parts.every((part) => holdsTree(tokens, part))
    : tree.parts.some((part) => holdsTree(tokens, part));
}

function combine(type: "all" | "any", parts: readonly SearchTree[]): SearchTree {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 ? only : { type, parts };
}
