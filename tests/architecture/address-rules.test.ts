import { expect, test } from "vitest";
import { ADDRESS_RULES } from "../../app/domain/addresses.ts";
import { PERMISSIONS } from "../../app/domain/permissions.ts";
import routes from "../../app/routes.ts";

test("every address of the route table has a rule, and no rule is about an address that is not there", async () => {
  const addresses = (await routes).map(({ path = "" }) => path);
  expect(Object.keys(ADDRESS_RULES).toSorted()).toEqual(addresses.toSorted());
});

test("every rule is a word that the guard knows", () => {
  const known = ["public", "guest", ...Object.keys(PERMISSIONS)];
  expect(Object.values(ADDRESS_RULES).filter((rule) => !known.includes(rule))).toEqual([]);
});

test("no route lies inside another: each is guarded by itself", async () => {
  expect((await routes).filter(({ children }) => children !== undefined && children.length > 0)).toEqual([]);
});
