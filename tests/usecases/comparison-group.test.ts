import { expect, test } from "vitest";
import { quartiles } from "../../app/domain/quantiles.ts";
import type { Region } from "../../app/domain/region.ts";
import { readComparisonGroup } from "../../app/usecases/comparison-group.server.ts";
import { listPeers } from "../../app/usecases/list-peers.server.ts";
import { listGroupValues } from "../../db/queries/group-value.server.ts";
import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { listScores } from "../../db/queries/score.server.ts";
import { prepareApp } from "./sample-app.ts";

const app = prepareApp();
const INDEX = { level: "index", no: 0 } as const;
const WHERE = { year: 2024, instrument: "spbe-2020", levels: ["index", "domain"] } as const;

async function readTubaba(): Promise<Region> {
  const [region] = await listRegionsByCodes(app().reader, ["18.12"]);
  if (region === undefined) throw new Error("18.12 is in the starter content");
  return region;
}

test("the middle of the peers is that of the values that stand for them", async () => {
  const region = await readTubaba();
  const frozen = await listPeers(app(), region, { year: 2024 });
  const codes = frozen?.peers.map(({ code }) => code) ?? [];
  const peers = { year: frozen?.year ?? 0, recipe: frozen?.recipe ?? "", codes };
  const { group, middle } = await readComparisonGroup(app(), region, "peers", { peers, ...WHERE });
  const bodies = await listRegionsByCodes(app().reader, codes);
  const rows = await listScores(app().reader, { regionIds: bodies.map(({ id }) => id), levels: ["index"], year: 2024 });
  const values = rows.flatMap(({ value }) => value ?? []);
  expect(codes).toHaveLength(8);
  expect(group).toMatchObject({ kind: "peers", missing: false, year: 2024, bodies: 8 });
  expect(middle(INDEX)).toEqual({ ...quartiles(values), n: values.length, bodies: 8 });
});

test("values of a group are those of one year on one instrument", async () => {
  const read = (options: Partial<Parameters<typeof listGroupValues>[1]>) =>
    listGroupValues(app().reader, { codes: ["18.11", "18.12"], ...WHERE, ...options });
  expect((await read({ levels: ["index"] })).map(({ value }) => value)).toEqual([249, 399]);
  expect(await read({ levels: ["domain"] })).toHaveLength(8);
  expect(await read({ instrument: "spbe-2018" })).toEqual([]);
  expect(await read({ year: 2026, instrument: "pemdi-2026" })).toEqual([]);
  expect(await read({ codes: [] })).toEqual([]);
  expect(await read({ levels: [] })).toEqual([]);
});

test("no group has no middle", async () => {
  const region = await readTubaba();
  const none = await readComparisonGroup(app(), region, "none", { peers: null, ...WHERE });
  expect([none.group, none.middle(INDEX)]).toEqual([null, null]);
  const unknown = await readComparisonGroup(app(), region, "peers", { peers: null, ...WHERE });
  expect(unknown.group).toEqual({ kind: "peers", missing: true });
  const province = await readComparisonGroup(app(), region, "province", { peers: null, ...WHERE });
  expect(province.middle(INDEX)).toMatchObject({ bodies: 13 });
  expect(province.middle({ level: "indicator", no: 1 })).toBeNull();
});
