import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";
import { passViews } from "./pass-views.server.ts";

/** Routes whose address does not begin with a fixed word belong to every section: the start page and "not found". */
const EVERYWHERE = "";

/**
 * Pages by the Remix build. Remix weighs all routes of a build against each address, four times a request: here each part of
 * the site, the first word of its addresses, has a build with its own routes only, and views reach their page as they are.
 * The address of a view alone (`?_data=`) is answered by the whole build.
 */
export function createSectionHandler(build: ServerBuild): RequestHandler {
  const whole = createRequestHandler(build, "production");
  const passing = passViews(build);
  const sections = new Set(Object.keys(build.routes).map((id) => sectionOfRoute(build, id)));
  const handlers = new Map(
    [...sections].map((name) => [name, createRequestHandler(narrow(passing, name), "production")]),
  );
  return (request, context) => {
    const { pathname, searchParams } = new URL(request.url);
    const section = handlers.get(sectionOfAddress(pathname)) ?? handlers.get(EVERYWHERE);
    return searchParams.has("_data") || section === undefined ? whole(request, context) : section(request, context);
  };
}

function narrow(build: ServerBuild, section: string): ServerBuild {
  const pick = <Value>(record: Record<string, Value>): Record<string, Value> => {
    const own = Object.entries(record).filter(([id]) => [section, EVERYWHERE].includes(sectionOfRoute(build, id)));
    return Object.fromEntries(own);
  };
  return { ...build, routes: pick(build.routes), assets: { ...build.assets, routes: pick(build.assets.routes) } };
}

/** The first word of the outermost route below the root that has a path. */
function sectionOfRoute({ routes }: ServerBuild, id: string): string {
  const path: string[] = [];
  for (let route = routes[id]; route !== undefined; route = routes[route.parentId ?? ""])
    path.unshift(route.path ?? "");
  const [first = ""] = path
    .filter((part) => part !== "")
    .join("/")
    .split("/");
  return /^[\w.-]+$/.test(first) ? first : EVERYWHERE;
}

/** As Remix reads it: decoded, capitals aside. Addresses that cannot be decoded were refused before. */
function sectionOfAddress(pathname: string): string {
  const [, first = ""] = pathname.split("/");
  return decodeURIComponent(first).toLowerCase();
}
