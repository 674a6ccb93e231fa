import { describe, expect, test } from "vitest";
import { findRise, newestValue, pickNotChosen, whyNotHost } from "../../app/domain/host-candidates.ts";
import { type HostFacts, type HostRise, isFull, rankHosts } from "../../app/domain/host-ranking.ts";
import type { Hundredths } from "../../app/domain/instrument.ts";

const printed = (value: number) => ({ value: value as Hundredths, decimals: 2, source: "uji" });
const at = (year: number, value: number) => ({ year, value: printed(value) });

const indexAt = (year: number, value: number) => ({ ...at(year, value), instrument: "spbe-2020" });

/** Rose by so many hundredths. */
const rise = (gain: number, level: HostRise["level"] = "index"): HostRise => ({
  ...{ level, instrument: "spbe-2020", own: printed(197) },
  ...{ from: at(2021, 180), next: at(2022, 180 + gain), to: at(2022, 180 + gain) },
});

const NONE = { practices: 0, answers: 0, recent: 0 };
const host = (code: string, facts: Partial<HostFacts> = {}): HostFacts => ({
  ...{ code, name: code, proofs: NONE, rise: null, level: null, index: indexAt(2024, 300), distance: 5000 },
  ...{ load: { visits: 0, perMonth: null }, place: "province", km: 50 },
  ...facts,
});
const order = (...hosts: HostFacts[]) => rankHosts(hosts).hosts.map(({ code }) => code);

describe("the order of hosts", () => {
  test("each criterion outweighs all those behind it", () => {
    const best = { distance: 1, km: 1, load: { visits: 0, perMonth: 9 } };
    const proven = host("1", { proofs: { ...NONE, practices: 1, recent: 1 }, distance: null, km: null });
    const levelRose = host("2", { rise: rise(100, "indicator"), distance: 9000 });
    const rose = host("3", { rise: rise(300), distance: 9000 });
    const roseLess = host("4", { rise: rise(299), ...best });
    const alike = host("5", best);
    const lessAlike = host("6", { ...best, distance: 2 });
    const noRoomSaid = host("7", { ...best, distance: 2, load: { visits: 0, perMonth: null } });
    const farther = host("8", { ...best, distance: 2, load: { visits: 0, perMonth: null }, km: 2 });
    const all = [proven, levelRose, rose, roseLess, alike, lessAlike, noRoomSaid, farther];
    expect(order(...[...all].reverse())).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(rankHosts(all).hosts.map(({ decidedBy }) => decidedBy)).toEqual([
      ...["proof", "rise", "rise", "rise", "similarity", "load", "distance"],
      null,
    ]);
  });

  test("an old practice proves nothing of today", () => {
    const old = host("1", { proofs: { practices: 5, answers: 2, recent: 0 } });
    expect(order(old, host("2", { rise: rise(1) }))).toEqual(["2", "1"]);
  });

  test("what is not known stands behind what is, and ties are settled by the code", () => {
    expect(order(host("2", { distance: null }), host("3"), host("1", { distance: null }))).toEqual(["3", "1", "2"]);
    expect(order(host("2", { km: null }), host("1", { km: 9999 }))).toEqual(["1", "2"]);
    expect(order(host("18.10"), host("18.09"))).toEqual(["18.09", "18.10"]);
    expect(rankHosts([host("2"), host("1")]).hosts.map(({ decidedBy }) => decidedBy)).toEqual([null, null]);
  });

  test("no hosts are no ranking", () => {
    expect(rankHosts([])).toEqual({ hosts: [], passedOver: null });
  });

  test("only those are weak of whom nothing is known but the index", () => {
    const hosts = [
      host("1", { rise: rise(90) }),
      host("2", { proofs: { ...NONE, answers: 1 } }),
      host("3", { level: at(2024, 300) }),
      host("4", { rise: rise(100, "indicator") }),
    ];
    expect(
      rankHosts(hosts)
        .hosts.filter(({ isWeak }) => isWeak)
        .map(({ code }) => code),
    ).toEqual(["1"]);
  });
});

describe("hosts that have no room", () => {
  const full = { visits: 6, perMonth: 1 };

  test("a host is full from six months of what it says, at 0 always, and never where it says nothing", () => {
    expect(isFull({ visits: 5, perMonth: 1 })).toBe(false);
    expect(isFull(full)).toBe(true);
    expect(isFull({ visits: 0, perMonth: 0 })).toBe(true);
    expect(isFull({ visits: 99, perMonth: null })).toBe(false);
  });

  test("the next one that has room stands first, and the others keep their order", () => {
    const [one, two, three, four] = [90, 80, 70, 60].map((gain, at) => {
      const load = at === 0 || at === 1 || at === 3 ? full : { visits: 0, perMonth: 1 };
      return host(String(at + 1), { rise: rise(gain), load });
    }) as [HostFacts, HostFacts, HostFacts, HostFacts];
    const ranking = rankHosts([one, two, three, four]);
    expect(ranking.hosts.map(({ code }) => code)).toEqual(["3", "1", "2", "4"]);
    expect(ranking).toMatchObject({
      passedOver: "1",
      hosts: [{ decidedBy: "full", isFull: false }, { isFull: true }, {}, {}],
    });
  });

  test("where all are full the order stays", () => {
    const ranking = rankHosts([host("2", { load: full }), host("1", { load: full, rise: rise(5) })]);
    expect(ranking).toMatchObject({ passedOver: null, hosts: [{ code: "1" }, { code: "2" }] });
  });
});

describe("a rise from a start like ours", () => {
  const series = (own: Record<number, number>, theirs: Record<number, number>) => ({
    instrument: "spbe-2020",
    own: new Map(Object.entries(own).map(([year, value]) => [Number(year), printed(value)])),
    host: new Map(Object.entries(theirs).map(([year, value]) => [Number(year), printed(value)])),
  });

  test("the seed visit: Mesuji from 1,69 to 2,59 and on, and not from its later values, which were far from ours", () => {
    const own = { 2021: 197, 2022: 207, 2023: 227, 2024: 249 };
    const found = findRise("index", [series(own, { 2021: 169, 2022: 259, 2023: 357, 2024: 399 })], 30);
    const mesuji = { own: printed(197), from: at(2021, 169), next: at(2022, 259), to: at(2024, 399) };
    expect(found).toEqual({ level: "index", instrument: "spbe-2020", ...mesuji });
  });

  test("years that are missing are left out; a fall, a far start and one value are no rise", () => {
    const rise = (own: Record<number, number>, theirs: Record<number, number>, range = 30) =>
      findRise("index", [series(own, theirs)], range);
    expect(rise({ 2021: 200 }, { 2021: 200, 2023: 210 }, 0)).toMatchObject({ next: at(2023, 210), to: at(2023, 210) });
    expect(rise({ 2021: 200 }, { 2021: 200, 2022: 300, 2023: 200 })).toBeNull();
    expect(rise({ 2021: 200 }, { 2021: 231, 2022: 300 })).toBeNull();
    expect(rise({}, { 2021: 231, 2022: 300 })).toBeNull();
    expect(rise({ 2021: 200 }, { 2021: 200 })).toBeNull();
    expect(rise({ 2021: 200 }, {})).toBeNull();
  });

  test("the largest counts, of equal ones that of the shorter time, and never from one instrument to another", () => {
    const twice = series({ 2021: 200, 2022: 200 }, { 2021: 210, 2022: 190, 2023: 250 });
    expect(findRise("index", [twice], 30)).toMatchObject({ from: at(2022, 190) });
    const same = series({ 2021: 200, 2022: 200 }, { 2021: 190, 2022: 190, 2023: 250 });
    expect(findRise("index", [same], 30)).toMatchObject({ from: at(2022, 190) });
    expect(findRise("index", [series({ 2020: 200 }, { 2020: 200 }), series({}, { 2021: 300 })], 30)).toBeNull();
  });

  test("the newest value, or that of a year", () => {
    const { host } = series({}, { 2021: 200, 2023: 210 });
    expect([newestValue(host), newestValue(host, 2021), newestValue(host, 2022), newestValue(new Map())]).toEqual([
      ...[at(2023, 210), at(2021, 200)],
      ...[null, null],
    ]);
  });
});

describe("who is not proposed", () => {
  const own = { level: null, index: indexAt(2024, 249) };

  test.each([
    ["a practice is enough", { proofs: { ...NONE, practices: 1 }, index: null }, own, null],
    ["a higher index", {}, own, null],
    ["a lower one", { index: indexAt(2024, 248) }, own, "lower_index"],
    ["the same one", { index: indexAt(2024, 249) }, own, "same_index"],
    ["none", { index: null }, own, "no_value"],
    ["any where ours is not known", { index: indexAt(2024, 100) }, { level: null, index: null }, null],
    [
      "a higher level, whatever the index",
      { level: at(2024, 300), index: null },
      { ...own, level: at(2024, 200) },
      null,
    ],
    ["no higher level", { level: at(2024, 200) }, { ...own, level: at(2024, 200) }, "lower_level"],
    ["a level where ours is not known", { level: at(2024, 100), index: null }, own, null],
  ] as const)("%s", (_, facts, stand, reason) => {
    expect(whyNotHost(host("1", facts), stand)).toBe(reason);
  });

  test("the most alike of them is named", () => {
    const hosts = [
      host("1", { index: null, distance: null }),
      host("2", { index: null, distance: 3 }),
      host("3", { index: indexAt(2024, 100), distance: 2 }),
      host("4", { distance: 1 }),
    ];
    expect(pickNotChosen(hosts, own)).toMatchObject({ host: { code: "3" }, reason: "lower_index" });
    expect(pickNotChosen([host("4")], own)).toBeNull();
    expect(pickNotChosen([], own)).toBeNull();
  });

  test("where all are proposed, it is the most alike behind the first one", () => {
    const hosts = [
      host("1", { rise: rise(90), distance: 9000 }),
      host("2", { rise: rise(20), distance: 100 }),
      host("3", { distance: 200 }),
    ];
    expect(pickNotChosen(hosts, own)).toMatchObject({ host: { code: "2" }, reason: { behind: "rise" } });
    expect(pickNotChosen([host("1"), host("2")], own)).toBeNull();
  });
});
