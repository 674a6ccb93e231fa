import { expect, test } from "vitest";
import { sidesOf } from "../../app/usecases/own-visit.server.ts";

const party = (officeId: string) => ({ regionId: "r", regionCode: "18.11", regionName: "Mesuji", officeId, name: "" });
const visit = { visitor: party("tamu"), host: party("tuan"), state: "requested", moves: 1 } as const;

test.each([
  ["a request", visit, ["visitor"], ["host"]],
  ["a draft", { ...visit, state: "draft", moves: 0 }, ["visitor"], []],
  ["a draft that was given up", { ...visit, state: "cancelled", moves: 1 }, ["visitor"], []],
  ["a request that was given up", { ...visit, state: "cancelled", moves: 2 }, ["visitor"], ["host"]],
  ["a visit that was recorded afterwards", { ...visit, state: "held", moves: 0 }, ["visitor"], ["host"]],
] as const)("whose is %s", (_, one, visitor, host) => {
  expect(sidesOf(one, "tamu")).toEqual(visitor);
  expect(sidesOf(one, "tuan")).toEqual(host);
  expect(sidesOf(one, "lain")).toEqual([]);
});
