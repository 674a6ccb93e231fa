import { redirect } from "@remix-run/node";

/** Where the text of an address leads that holds no current code; see `resolveRegionAddress`. */
type Resolved =
  | { readonly kind: "redirect"; readonly code: string; readonly permanent: boolean }
  | { readonly kind: "ask" | "none" };

/**
 * Leads a page or file of a region to the same page or file under its current code: for good where the code moved, for now
 * where a name was only similar. `undefined` where the text may mean several regions or none.
 *
 * @param to address of the same thing under another code; the query that came along is kept
 */
export function followMove(request: Request, resolved: Resolved, to: (code: string) => string): Response | undefined {
  if (resolved.kind !== "redirect") return undefined;
  const { search } = new URL(request.url);
  return redirect(to(resolved.code) + search, resolved.permanent ? 301 : 302);
}
