import { expect, test } from "vitest";
import { fewPerVersion } from "../../app/platform/content-version.server.ts";
import type { Db } from "../../db/open.server.ts";

function prepare(most: number) {
  let version = 1;
  let isBroken = false;
  const made: string[] = [];
  const app = {
    // Only its identity counts here.
    reader: {} as Db,
    version: { current: () => version, refresh: async () => {}, close: () => {} },
  };
  const get = fewPerVersion(
    most,
    (asked: { name: string }) => asked.name,
    async (_: typeof app, { name }) => {
      made.push(name);
      if (isBroken) throw new Error("no answer");
      return { name };
    },
  );
  const ask = (name: string) => get(app, { name });
  return { ask, made, publish: () => version++, setBroken: (broken: boolean) => (isBroken = broken) };
}

test("is made once for each key, and anew for another version", async () => {
  const { ask, made, publish } = prepare(5);
  const [one, same] = await Promise.all([ask("a"), ask("a")]);
  expect(one).toBe(same);
  expect((await ask("b")).name).toBe("b");
  expect(made).toEqual(["a", "b"]);
  publish();
  expect(await ask("a")).not.toBe(one);
  expect(made).toEqual(["a", "b", "a"]);
});

test("keeps no more than it may, and no failure", async () => {
  const { ask, made, setBroken } = prepare(2);
  for (const name of ["a", "b", "c", "c", "b", "a"]) await ask(name);
  expect(made).toEqual(["a", "b", "c", "a"]);
  setBroken(true);
  await expect(ask("d")).rejects.toThrow("no answer");
  setBroken(false);
  expect(await ask("d")).toEqual({ name: "d" });
});
