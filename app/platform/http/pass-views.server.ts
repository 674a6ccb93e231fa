import type { LoaderFunction, ServerBuild } from "@remix-run/node";

type Route = ServerBuild["routes"][string];

/**
 * The build with loaders whose plain views reach the page as the very objects they are. Remix writes each view as JSON into a
 * response, reads it back, and writes it a third time for the browser; no page hydrates, so none of the three is needed.
 */
export function passViews(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => [id, passViewOf(route)] as const);
  return { ...build, routes: Object.fromEntries(routes) };
}

function passViewOf(route: Route): Route {
  const { loader } = route.module;
  if (loader === undefined) return route;
  const passing: LoaderFunction = async (args) => {
    const view: unknown = await loader(args);
    return isPlain(view) ? new ViewResponse(withoutJson(view)) : view;
  };
  return { ...route, module: { ...route.module, loader: passing } };
}

/** Responses, redirects and what `data()` makes are left to Remix. */
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

  constructor(view: object) {
    super("{}", { headers: { "Content-Type": "application/json; charset=utf-8" } });
    this.#view = view;
  }

  override async json(): Promise<object> {
    return this.#view;
  }
}
