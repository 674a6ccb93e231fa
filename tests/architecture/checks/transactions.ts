import ts from "typescript";
import { finding, type Source, visit } from "./source.ts";

/**
 * Uses of the outer database handle inside `handle.transaction().execute(async (trx) => …)`. On SQLite the outer
 * handle waits for the connection that the transaction holds: every later query hangs.
 */
export function findOuterHandles(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    visit(source.tree, (node) => {
      const transaction = ts.isCallExpression(node) ? readTransaction(node) : undefined;
      if (!transaction) return;
      for (const use of listUses(transaction)) {
        found.push(finding(source, use, `${use.getText()} inside a transaction: use trx`));
      }
    });
    return found;
  });
}

type Transaction = { handle: ts.Expression; body: ts.Node };

/** Reads `handle.transaction()….execute(callback)`, `undefined` for any other call. */
function readTransaction(call: ts.CallExpression): Transaction | undefined {
  const [callback] = call.arguments;
  if (!callback || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) return undefined;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "execute") return undefined;
  let receiver: ts.Expression = call.expression.expression;
  while (ts.isCallExpression(receiver) && ts.isPropertyAccessExpression(receiver.expression)) {
    const { name, expression } = receiver.expression;
    if (name.text === "transaction") return { handle: expression, body: callback.body };
    receiver = expression;
  }
  return undefined;
}

const HANDLES = /^(db|reader|writer|database)$/;

function listUses({ handle, body }: Transaction): ts.Node[] {
  const handleText = handle.getText();
  const owner = ts.isPropertyAccessExpression(handle) ? handle.expression.getText() : undefined;
  const uses: ts.Node[] = [];
  visit(body, (node) => {
    if (ts.isIdentifier(node) && isName(node)) return;
    const text = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) ? node.getText() : undefined;
    const isHandle = text === handleText;
    // `app.writer.transaction()`: the other handles of `app` and `app` itself, handed on, lead to the same connection.
    const isSibling =
      ts.isPropertyAccessExpression(node) && HANDLES.test(node.name.text) && owner === node.expression.getText();
    const isOwner =
      owner !== undefined && text === owner && ts.isCallExpression(node.parent) && node.parent.expression !== node;
    if (isHandle || isSibling || isOwner) uses.push(node);
  });
  return uses;
}

/** A name after a dot or before a colon, which refers to no variable. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
}
