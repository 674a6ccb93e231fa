import { expect, test } from "vitest";
import { openRequestTarget } from "../../app/usecases/open-visit-ask.server.ts";
import { nameOther } from "../../app/usecases/record-visit.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { insertTestOffice } from "../support/people.ts";
import { describeOnLoadedDatabase } from "../support/practice-app.ts";

describeOnLoadedDatabase("visits between the demonstration and real offices", (current) => {
  test.each([
    [0, 1],
    [1, 0],
  ] as const)("are neither asked for nor recorded: own %i, other %i", async (ownDemo, otherDemo) => {
    const app = current();
    const { id: provinceId } = (await findRegionByCode(app.reader, "18")) ?? { id: "" };
    const own = await findRegionByCode(app.reader, "18.05");
    if (own === undefined) throw new Error("18.05 is no region");
    const officeOf = async (code: string) =>
      (
        await app.reader
          .selectFrom("office")
          .innerJoin("region", "region.id", "office.region_id")
          .select("office.id")
          .where("region.code", "=", code)
          .executeTakeFirst()
      )?.id ?? insertTestOffice(app.writer, code);
    const [officeId, otherId] = [await officeOf("18.05"), await officeOf("18.06")];
    const setDemo = (id: string, demo: 0 | 1) =>
      app.writer.updateTable("office").set({ demo }).where("id", "=", id).execute();
    await setDemo(officeId, ownDemo);
    await setDemo(otherId, otherDemo);
    const target = () => openRequestTarget(app, { officeId, provinceId }, "18.06");
    const named = () => nameOther(app, "18.06", { own, officeId });
    expect(await target()).toEqual({ problem: "apart" });
    expect(await named()).toEqual({ ok: false, problem: { field: "daerah", problem: "apart" } });
    await setDemo(otherId, ownDemo);
    expect(await target()).toMatchObject({ host: { code: "18.06" } });
    expect(await named()).toMatchObject({ ok: true, region: { code: "18.06" } });
    expect(await openRequestTarget(app, { officeId, provinceId }, "18.08"), "no office there").toMatchObject({
      host: { code: "18.08" },
    });
  });
});
