const OWN = "https://kiat.invalid";
const DEFAULT = "/ruang-kerja";

/**
 * Where to go after signing in: the wished address if it lies on this site, else the workspace. Browsers read `//host`, `/\host`
 * and addresses with control signs as other sites, so what counts is where a browser would end, not how the text begins.
 */
export function safeReturn(wished: string | null | undefined): string {
  if (!wished?.startsWith("/") || !URL.canParse(wished, OWN)) return DEFAULT;
  const { origin, pathname, search, hash } = new URL(wished, OWN);
  return origin === OWN && !pathname.startsWith("//") ? pathname + search + hash : DEFAULT;
}
