import ts from "typescript";
import { finding, listImports, type Source, visit } from "./source.ts";

/** Reads of the environment outside `platform/env.server.ts` and the plain launchers. */
export function findEnvironmentReads(sources: readonly Source[]): string[] {
  const own = sources.filter(({ path }) => /^(app|db)\/.+\.tsx?$/.test(path) && path !== "app/platform/env.server.ts");
  return findNodes(own, (node) => {
    if (ts.isPropertyAccessExpression(node) && node.getText() === "process.env") return "reads process.env";
    const destructured = ts.isVariableDeclaration(node) && node.initializer?.getText() === "process";
    return destructured && /\benv\b/.test(node.name.getText()) ? "reads process.env" : undefined;
  });
}

const QUERY_STARTS = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|prepare|executeQuery)$/;

/** Queries in the application outside db/; the commands are entry points and may hold some. */
export function findQueriesOutsideDb(sources: readonly Source[]): string[] {
  const own = sources.filter(({ path }) => path.startsWith("app/") && !path.startsWith("app/commands/"));
  return findNodes(own, (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText())) return "holds SQL";
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    return QUERY_STARTS.test(node.expression.name.text) ? "builds a query" : undefined;
  });
}

/** Clock, chance and process in the pure domain. */
export function findImpureDomain(sources: readonly Source[]): string[] {
  const own = sources.filter(({ path }) => path.startsWith("app/domain/"));
  return findNodes(own, (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
      return "reads the clock";
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const text = node.getText();
    if (text === "Date.now" || text === "performance.now") return "reads the clock";
    if (text === "Math.random" || text.startsWith("crypto.")) return "draws at random";
    return /^(globalThis\.)?process\./.test(text) ? "reads the process" : undefined;
  });
}

/** Types that switch the checks off. */
export function findUncheckedTypes(sources: readonly Source[]): string[] {
  const anyTypes = findNodes(sources, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? "uses any" : undefined));
  const comments = sources.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        /(\/\/|\*)\s*@ts-(ignore|nocheck|expect-error)/.test(line)
          ? [`${path}:${index + 1} silences the compiler`]
          : [],
      ),
  );
  return [...anyTypes, ...comments];
}

/** Files that only pass on what others export, and exports of everything. */
export function findBarrels(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const { statements } = source.tree;
    const reexports = statements.filter((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier);
    const [first] = reexports;
    if (first === undefined) return [];
    const stars = reexports.filter((statement) => ts.isExportDeclaration(statement) && !statement.exportClause);
    if (reexports.length < statements.length && stars.length === 0) return [];
    return [finding(source, first, "is a barrel: import from where it is written")];
  });
}

/** Own files are imported with their ending, as Node does. */
export function findImportsWithoutEnding(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    listImports(source)
      .filter(({ target }) => target !== undefined && (!/\.\w+$/.test(target) || target.endsWith(".server")))
      .map(({ node, specifier }) => finding(source, node, `imports ${specifier} without its ending`)),
  );
}

function findNodes(sources: readonly Source[], judge: (node: ts.Node) => string | undefined): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    visit(source.tree, (node) => {
      const problem = judge(node);
      if (problem !== undefined) found.push(finding(source, node, problem));
    });
    return found;
  });
}
