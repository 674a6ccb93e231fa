import { ADDRESS_RULES, POST_RULES } from "../../app/domain/addresses.ts";
import { FILE_FORMATS } from "../../app/domain/data-file.ts";
import type { Permission } from "../../app/domain/permissions.ts";
import routes from "../../app/routes.ts";
import { importRemixBuild } from "./remix-build.ts";

/** An address behind a sign-in, by its line in the route table. */
export type GuardedAddress = {
  /** "/kelola/orang/0198…", as people ask for it. */
  readonly address: string;
  /** "routes/manage-person", as `?_data=` names it. */
  readonly routeId: string;
  /** Path of the same route inside the application; another one only for files. */
  readonly ownPath: string;
  readonly read: Permission;
  readonly write: Permission;
  readonly takesForms: boolean;
};

/** Every address that needs an account, the files of pages included. `id` stands where an address names a record. */
export async function listGuardedAddresses(id: string): Promise<GuardedAddress[]> {
  const table = await routes;
  const build = await importRemixBuild();
  return table.flatMap(({ path = "", file }) => {
    const rule = ADDRESS_RULES[path];
    if (rule === undefined || rule === "public" || rule === "guest") return [];
    const routeId = file.replace(/\.tsx?$/, "");
    const takesForms = build.routes[routeId]?.module.action !== undefined;
    const rules = { routeId, takesForms, read: rule, write: POST_RULES[path] ?? rule };
    const filled = path.replace(":code", "18.12").replace(":id", id);
    const page = /^berkas\/:format(\/.+)$/.exec(filled)?.[1];
    if (page === undefined) return [{ ...rules, address: `/${filled}`, ownPath: `/${filled}` }];
    return FILE_FORMATS.map((format) => ({
      ...rules,
      address: `${page}.${format}`,
      ownPath: `/${filled.replace(":format", format)}`,
    }));
  });
}
