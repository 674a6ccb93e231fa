import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("app/routes.ts names every route module, and only modules that are there", () => {
  const named = listNamedModules(readFileSync("app/routes.ts", "utf8"));
  const present = readdirSync("app/routes", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("\\", "/").replace(/^app\//, ""));
  expect(named.toSorted()).toEqual(present.toSorted());
});

test("a module is read from any line of the table", () => {
  const table = 'index("routes/home.tsx"), route("a/:b", "routes/a/b.ts"), layout("routes/c.tsx", [])';
  expect(listNamedModules(table)).toEqual(["routes/home.tsx", "routes/a/b.ts", "routes/c.tsx"]);
});

function listNamedModules(table: string): string[] {
  return [...new Set([...table.matchAll(/"(routes\/[^"]+)"/g)].flatMap(([, path]) => path ?? []))];
}
