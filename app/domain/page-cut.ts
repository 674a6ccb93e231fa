/** The part of a long list that one page needs: which groups it touches, and how many of their rows come before it. */
export type PageCut = { readonly ids: readonly string[]; readonly skip: number };

/**
 * Finds the groups of rows that a page touches, so that only those are read and sorted.
 *
 * @param groups in the order of the list, each with its number of rows
 * @param offset rows before the page
 */
export function cutPage(
  groups: readonly { readonly id: string; readonly count: number }[],
  { offset, limit }: { offset: number; limit: number },
): PageCut {
  const ids: string[] = [];
  let skip = 0;
  let before = 0;
  for (const { id, count } of groups) {
    const after = before + count;
    if (after > offset && before < offset + limit) {
      if (ids.length === 0) skip = offset - before;
      ids.push(id);
    }
    before = after;
  }
  return { ids, skip };
}
