import { finding, listImports, type Source } from "./source.ts";

/** Packages that touch Node, the database, the file system or secrets. */
const SERVER_PACKAGES =
  /^(node:.+|kysely|better-sqlite3|pg|express|compression|helmet|sirv|pino|@remix-run\/(node|express)|csv-(parse|stringify)|sanitize-html)$/;

/** Entry points that never reach a browser, and migrations, which only `db/migrate.server.ts` imports. */
const EXEMPT = /^(app\/commands\/|app\/routes\.ts$|db\/migrations\/)/;

/** Routes and the root may name server modules: the compiler takes their loaders out of what browsers get. */
const MAY_IMPORT_SERVER = /^(app\/routes\/|app\/root\.tsx$)/;

/** Files that need `.server` in their name and lack it: with it, a wrong import fails the build. */
export function findMissingServerSuffixes(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /^(app|db)\//.test(path) && !EXEMPT.test(path) && !/\.server\.tsx?$/.test(path))
    .flatMap((source) =>
      listImports(source).flatMap(({ node, specifier, packageName, target, typeOnly }) => {
        const leadsToServer =
          (packageName !== undefined && SERVER_PACKAGES.test(packageName)) || /\.server(\.tsx?)?$/.test(target ?? "");
        if (typeOnly || !leadsToServer || MAY_IMPORT_SERVER.test(source.path)) return [];
        return [finding(source, node, `imports ${specifier}: name the file .server.ts`)];
      }),
    );
}
