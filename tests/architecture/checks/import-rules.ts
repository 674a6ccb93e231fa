import { finding, type Import, listImports, type Source } from "./source.ts";

/** Path prefixes of each part of the code; the first that fits wins. */
const PARTS: readonly (readonly [prefix: string, part: string])[] = [
  ["app/routes.ts", "routes"],
  ["app/routes/", "routes"],
  ["app/root.tsx", "routes"],
  ["app/entry.", "routes"],
  ["app/usecases/", "usecases"],
  ["app/components/", "components"],
  ["app/forms/", "forms"],
  ["app/platform/content/", "platform/content"],
  ["app/platform/", "platform"],
  ["app/enhance/", "enhance"],
  ["app/text/", "text"],
  ["app/domain/", "domain"],
  ["app/commands/", "commands"],
  ["db/queries/", "db/queries"],
  ["db/search/", "db/search"],
  ["db/schema", "db/schema"],
  ["db/open.server.ts", "db/open"],
  ["db/migrate.server.ts", "db/open"],
  ["db/migrations/", "db/migrations"],
  ["db/dialect/", "db/dialect"],
  ["content/", "content"],
  ["styles/", "styles"],
  ["tests/", "tests"],
];

/** Who may import whom. Every part may import itself; commands, tests and configuration may import anything. */
const ALLOWED: Record<string, readonly string[]> = {
  routes: ["usecases", "forms", "components", "text", "platform", "domain", "enhance", "styles"],
  components: ["domain", "text"],
  usecases: ["db/queries", "db/search", "domain", "platform", "platform/content"],
  forms: ["domain"],
  platform: ["platform/content", "db/open", "db/queries", "domain"],
  "platform/content": ["platform", "db/open", "db/queries", "domain", "content"],
  text: ["domain"],
  domain: [],
  enhance: [],
  "db/queries": ["db/schema", "db/open", "domain"],
  "db/search": ["db/schema", "db/open", "db/dialect", "domain"],
  "db/open": ["db/schema", "db/dialect", "db/migrations", "domain"],
  "db/dialect": ["db/schema", "domain"],
  "db/migrations": ["db/dialect"],
  "db/schema": ["domain"],
};

/** Types alone may also be named where handles are passed on. */
const ALLOWED_TYPES: Record<string, readonly string[]> = {
  usecases: ["db/open", "db/schema"],
  platform: ["db/schema"],
};

/** Packages of a part that is kept small on purpose; a part not named here may use any. */
const PACKAGES: Record<string, readonly string[]> = {
  domain: [],
  text: [],
  forms: ["zod"],
  components: ["react", "@remix-run/react", "d3-scale", "d3-shape"],
};

/** Remix stays where a move to another router would look for it. */
const REMIX_PARTS: readonly string[] = ["routes", "components", "platform", "commands", "tests"];

/** Imports that the architecture refuses. */
export function findForbiddenImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    listImports(source).flatMap((imported) => {
      const problem = judge(partOf(source.path), imported);
      return problem === undefined ? [] : [finding(source, imported.node, problem)];
    }),
  );
}

function judge(part: string, { specifier, target, packageName, typeOnly }: Import): string | undefined {
  if (packageName?.startsWith("@remix-run/") && !REMIX_PARTS.includes(part) && part !== "top") {
    return `${part} must not import ${specifier}`;
  }
  const allowed = ALLOWED[part];
  if (allowed === undefined) return undefined;
  if (packageName !== undefined) {
    const packages = PACKAGES[part];
    return packages === undefined || packages.includes(packageName)
      ? undefined
      : `${part} must not import ${specifier}`;
  }
  const other = partOf(target ?? "");
  if (other === part || allowed.includes(other)) return undefined;
  if (typeOnly && ALLOWED_TYPES[part]?.includes(other)) return undefined;
  return `${part} must not import ${specifier} (${other})`;
}

/** The part of the code that a path belongs to; "top" for everything beside the folders. */
function partOf(path: string): string {
  return PARTS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? "top";
}
