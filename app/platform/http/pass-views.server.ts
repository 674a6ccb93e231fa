import type { ActionFunction, LoaderFunction, ServerBuild } from "@remix-run/node";
import { refusePlainly } from "./plain-refusals.server.ts";
import { isWithInit } from "./with-init.server.ts";

type Route = ServerBuild["routes"][string];

/**
 * The build with loaders whose views reach the page as the very objects they are. Remix writes each view as JSON into a
 * response, reads it back, and writes it a third time for the browser; no page hydrates, so none of the three is needed.
 * What `data()` makes is taken apart here, for loaders and actions: without single fetch Remix takes it for a view.
 * Routes that draw no page have no view, and refuse in plain text.
 */
export function passViews(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, passViewOf(route)] as const);
  return { ...build, routes: Object.fromEntries(routes) };
}

function passViewOf(route: Route): Route {
  if (route.module.default === undefined) return { ...route, module: refusePlainly(route.module) };
  const { loader, action } = route.module;
  const passingLoader: LoaderFunction = async (args) => pass(await loader?.(args));
  const passingAction: ActionFunction = async (args) => pass(await action?.(args));
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader === undefined ? {} : { loader: passingLoader }),
      ...(action === undefined ? {} : { action: passingAction }),
    },
  };
}

/** Responses and redirects are left to Remix. */
function pass(returned: unknown): unknown {
  if (isPlain(returned)) return new ViewResponse(returned);
  return isWithInit(returned) && isPlain(returned.data) ? new ViewResponse(returned.data, returned.init) : returned;
}

function isPlain(view: unknown): view is object {
  return typeof view === "object" && view !== null && Object.getPrototypeOf(view) === Object.prototype;
}

/** A copy that counts as nothing when Remix writes the state for the browser. */
function withoutJson(view: object): object {
  return Object.defineProperty({ ...view }, "toJSON", { value: () => null });
}

/** A JSON response to Remix, which asks it for its data. */
class ViewResponse extends Response {
  readonly #view: object;

  constructor(view: object, init: ResponseInit | null = null) {
    const headers = new Headers(init?.headers);
    headers.set("Content-Type", "application/json; charset=utf-8");
    super("{}", { ...init, headers });
    this.#view = withoutJson(view);
  }

  override async json(): Promise<object> {
    return this.#view;
  }
}
