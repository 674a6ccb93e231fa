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

/** Pseudo-random choices that are the same in every run with the same seed. */
export type Dice = {
  /** A whole number from 0, below `count`. */
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
  /** Different items, `least` to `most` of them. */
  some<T>(items: readonly T[], least: number, most: number): T[];
};

export function seededDice(seed: number): Dice {
  let state = (seed % 2_147_483_646) + 1;
  const below = (count: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % count;
  };
  return {
    below,
    pick: (items) => {
      const [item] = items.slice(below(items.length)).map((one) => ({ one }));
      if (item === undefined) throw new Error("nothing to pick from");
      return item.one;
    },
    some: (items, least, most) => seededPick(items, least + below(most - least + 1), below(2_147_483_646) + 1),
  };
}
