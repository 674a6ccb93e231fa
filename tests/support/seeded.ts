/** The same pseudo-random choice of different items in every run (Park and Miller). */
export function seededPick<T>(items: readonly T[], count: number, seed: number): T[] {
  const rest = [...items];
  let state = seed % 2_147_483_647;
  const picked: T[] = [];
  while (picked.length < count && rest.length > 0) {
    state = (state * 48_271) % 2_147_483_647;
    picked.push(...rest.splice(state % rest.length, 1));
  }
  return picked;
}
