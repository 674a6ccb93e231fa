import { type MetaFunction, useLoaderData } from "@remix-run/react";

type Loader = (...args: never[]) => unknown;

/** What a loader returns when it does not answer by itself. */
export type ViewOf<AnyLoader extends Loader> = Exclude<Awaited<ReturnType<AnyLoader>>, Response>;

/**
 * The loader's data with its own types. Remix types it as if it had passed through JSON; pages are made on the
 * server from the very object, and loaders return plain values only, so both are the same.
 */
export function useView<AnyLoader extends Loader>(): ViewOf<AnyLoader> {
  return useLoaderData() as ViewOf<AnyLoader>;
}

/** A route's `meta` from its loader's data; nothing where the loader failed, since the error page speaks then. */
export function viewMeta<AnyLoader extends Loader>(
  describe: (view: ViewOf<AnyLoader>) => ReturnType<MetaFunction>,
): MetaFunction {
  return ({ data }) => (data === undefined ? [] : describe(data as ViewOf<AnyLoader>));
}
