import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** A source file of ours: its path from the repository's folder, its text and its syntax tree. */
export type Source = { readonly path: string; readonly text: string; readonly tree: ts.SourceFile };

const CODE = /\.(ts|tsx|mjs|js)$/;

/** Every code file of app, db and tests, and the configuration at the top. */
export function listSources(): Source[] {
  const nested = ["app", "db", "tests"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/")),
  );
  const top = readdirSync(".").filter((name) => CODE.test(name));
  return [...nested.filter((path) => CODE.test(path)), ...top]
    .sort()
    .map((path) => parseSource(path, readFileSync(path, "utf8")));
}

export function parseSource(path: string, text: string): Source {
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** A finding, as a person reads it: file, line and what is wrong. */
export function finding({ path, tree }: Source, node: ts.Node, problem: string): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} ${problem}`;
}

/** Visits a node and everything in it. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

export type Import = {
  readonly node: ts.Node;
  /** As written: "kysely" or "../text/ui.ts". */
  readonly specifier: string;
  /** Path from the repository's folder for our own files, without a query; `undefined` for packages. */
  readonly target: string | undefined;
  /** Package or built-in module: "kysely", "node:fs", "@remix-run/node"; `undefined` for our own files. */
  readonly packageName: string | undefined;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
};

/** Static and dynamic imports, re-exports and import types. */
export function listImports(source: Source): Import[] {
  const found: Import[] = [];
  visit(source.tree, (node) => {
    const literal = specifierOf(node);
    if (!literal) return;
    const specifier = literal.text;
    const own = specifier.startsWith(".");
    found.push({
      node,
      specifier,
      target: own ? posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, "")) : undefined,
      packageName: own ? undefined : packageOf(specifier),
      typeOnly: isTypeOnly(node),
    });
  });
  return found;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteralLike(node.moduleSpecifier) ? node.moduleSpecifier : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? argument : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : undefined;
  }
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || !node.importClause) return false;
  const { isTypeOnly: whole, name, namedBindings } = node.importClause;
  if (whole) return true;
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((element) => element.isTypeOnly);
}

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}
