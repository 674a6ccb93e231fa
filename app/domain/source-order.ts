/** Sources in the order in which their slugs are first met, so that their numbers rise as the page is read. */
export function orderSources<Item extends { readonly slug: string }>(
  slugs: readonly string[],
  sources: readonly Item[],
): Item[] {
  const met = new Set(slugs);
  return [...met].flatMap((slug) => sources.find((source) => source.slug === slug) ?? []);
}
