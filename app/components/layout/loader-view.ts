import { type MetaFunction, useLoaderData } from "@remix-run/react";

type Loader = (...args: never[]) => unknown;

/** What a loader returns when it does not answer by itself; `data(view, { headers })` is its view. */
export type ViewOf<AnyLoader extends Loader> = Unwrapped<Exclude<Awaited<ReturnType<AnyLoader>>, Response>>;

type Unwrapped<Returned> = Returned extends { type: string; data: infer View; init: ResponseInit | null }
  ? View
  : Returned;

/**
 * The loader's data with its own types. It passes through JSON on its way here, so views hold plain values only: no
 * `undefined` in arrays, no Map, Set or Date. Those survive unchanged, and Remix's own typing would lose the brands.
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
