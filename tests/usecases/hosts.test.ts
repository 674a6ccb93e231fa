import { expect, test } from "vitest";
import type { AskedIndicator } from "../../app/domain/hosts-view.ts";
import { newId } from "../../app/platform/ids.server.ts";
import { findAnsweredAlready } from "../../app/usecases/answered-already.server.ts";
import { type HostAsk, rankHostsFor } from "../../app/usecases/rank-hosts.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { insertTestOffice } from "../support/people.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";
import { insertTestVisit } from "../support/visit-rows.ts";

const RISK: AskedIndicator = { instrument: "spbe-2020", tag: "59/2020", no: 21, name: "Manajemen Risiko SPBE" };

describeOnLoadedDatabase("whom to learn from", (current) => {
  const ask = async (change: Partial<Omit<HostAsk, "region">> = {}, code = "18.12") => {
    const app = current();
    const region = await findRegionByCode(app.reader, code);
    if (region === undefined) throw new Error(`no region ${code}`);
    return rankHostsFor(app, { region, indicator: null, scope: "province", load: "public", ...change });
  };

  test("Tulang Bawang Barat is led to Mesuji, which rose from 1,69 to 2,59", async () => {
    for (const indicator of [null, RISK]) {
      const { ranking, notChosen, total } = await ask({ indicator });
      expect(ranking.hosts[0]).toMatchObject({
        ...{ code: "18.11", place: "province", isWeak: true, decidedBy: "rise" },
        rise: {
          level: "index",
          from: { year: 2021, value: { value: 169 } },
          next: { year: 2022, value: { value: 259 } },
        },
      });
      // All others of the province have a higher index.
      expect(total).toBe(12);
      expect(notChosen).toMatchObject({ reason: { behind: "rise" } });
      expect(ranking.hosts.map(({ code }) => code)).not.toContain("18.12");
    }
  });

  test("values come with their sources, and the own one stands beside them", async () => {
    const { own, ranking, sources } = await ask();
    expect(own.index).toMatchObject({ year: 2024, value: { value: 249 } });
    const slugs = sources.map(({ slug }) => slug);
    expect(slugs).toEqual([...new Set(slugs)]);
    for (const { index, rise } of ranking.hosts) {
      expect(slugs).toContain(index?.value.source);
      if (rise !== null) expect(slugs).toContain(rise.from.value.source);
    }
  });

  test("the scope widens the search; a region without an own government has no hosts", async () => {
    const [province, all] = [await ask(), await ask({ scope: "same_kind" })];
    expect(all.bodies).toBeGreaterThan(province.bodies);
    const jakarta = await ask({}, "31.71");
    expect(jakarta).toMatchObject({ ranking: { hosts: [], passedOver: null }, total: 0, bodies: 0 });
  });

  test("a practice that was confirmed lately comes first, from wherever it is; an old one only makes its region a host", async () => {
    const app = current();
    const publish = async (code: string, confirmed: string) => {
      const id = `p-${newId()}`;
      const region = await regionIdOf(app.reader, code);
      await publishPractices(app.writer, [
        practiceRow({ id, slug: id, region_id: region, status: "running", confirmed_on: confirmed }),
      ]);
      await app.writer
        .insertInto("practice_indicator")
        .values({
          practice_id: id,
          instrument: "spbe-2020",
          indicator_no: 33,
          level_from: null,
          level_to: null,
        })
        .execute();
    };
    const indicator = { ...RISK, no: 33 };
    const before = await ask({ indicator });
    await publish("32.11", "2026-11-01");
    await publish("18.03", "2025-01-01");
    const { ranking, bodies, total } = await ask({ indicator });
    expect([bodies, total]).toEqual([before.bodies, before.total + 1]);
    expect(ranking.hosts[0]).toMatchObject({ code: "32.11", isWeak: false, decidedBy: "proof", place: "far" });
    expect(ranking.hosts[1]).toMatchObject({ code: "18.11" });
    const { practices } = await findAnsweredAlready(app, indicator, null);
    expect(practices.map(({ region }) => region.code).slice(0, 2)).toEqual(["32.11", "18.03"]);
  });

  test("a host with no room lets the next one pass; requests that wait count only behind the sign-in", async () => {
    const app = current();
    const office = await insertTestOffice(app.writer, "18.11");
    await app.writer.updateTable("office").set({ visits_per_month: 1 }).where("id", "=", office).execute();
    for (let no = 0; no < 6; no++) await insertTestVisit(app.writer, { visitor: "18.10", host: "18.11" });
    const seen = await ask();
    expect([seen.countsRequests, seen.ranking.passedOver, seen.ranking.hosts[0]?.code]).toEqual([false, null, "18.11"]);
    expect(seen.ranking.hosts[0]?.load).toEqual({ visits: 0, perMonth: 1 });
    const { ranking } = await ask({ load: "all" });
    expect(ranking.passedOver).toBe("18.11");
    expect(ranking.hosts[1]).toMatchObject({ code: "18.11", isFull: true, load: { visits: 6, perMonth: 1 } });
    // Long ago, refused or not yet sent: no load.
    await app.writer.updateTable("visit").set({ state: "declined" }).where("host_office_id", "is", null).execute();
    const later = (await ask({ load: "all" })).ranking;
    expect([later.passedOver, later.hosts[0]?.code]).toEqual([null, "18.11"]);
  });

  test("what was answered already: reports and the levels of the indicator", async () => {
    const found = await findAnsweredAlready(current(), RISK, 2);
    expect(found.levels).toMatchObject({ own: 2, levels: [{ level: 3 }] });
    expect((await findAnsweredAlready(current(), RISK, null)).levels?.levels.length).toBeGreaterThan(3);
    const { reports } = await findAnsweredAlready(current(), { ...RISK, no: 1 }, null);
    const seed = reports.find(({ startsOn }) => startsOn === "2023-03-16");
    expect(seed).toMatchObject({ hostName: "Kabupaten Mesuji", visitorName: "Kabupaten Tulang Bawang Barat" });
    // A question whose answer nobody published is not told as answered.
    const tegal = reports.find(({ startsOn }) => startsOn === "2019-04-12");
    expect(tegal).toMatchObject({ answered: ["Regulasi SPBE"], unsaid: ["Simpelbang", "Smart city"], open: [] });
  });
});
