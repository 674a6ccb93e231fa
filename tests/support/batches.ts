/** Does the work for all items, some at a time, and gives what it found in their order. */
export async function inBatches<Item, Found>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Found[]>,
  size = 12,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < items.length; from += size) {
    const batch = await Promise.all(items.slice(from, from + size).map(work));
    found.push(...batch.flat());
  }
  return found;
}
