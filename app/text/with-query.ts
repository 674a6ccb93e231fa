/** A path with the parameters that say something. */
export function withQuery(path: string, entries: readonly (readonly [string, string | undefined])[]): string {
  const parts = entries.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}
