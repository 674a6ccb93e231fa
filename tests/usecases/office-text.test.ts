import { expect, test } from "vitest";
import { showOffice } from "../../app/usecases/show-office.server.ts";
import { findRegionByCode } from "../../db/queries/region.server.ts";
import { insertCountry } from "../db/sample-rows.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice } from "../support/people.ts";

describeOnEachDatabase("what an office offers", (current) => {
  test("is shown as it was typed where no thread is free to render it", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    const office = await insertTestOffice(writer, "18.12");
    await writer.updateTable("office").set({ offers: "**Ruang** & data" }).where("id", "=", office).execute();
    const region = await findRegionByCode(reader, "18.12");
    const busy = { ok: false, problem: "busy" } as const;
    const view = await showOffice({ reader, markdown: { render: async () => busy } }, region?.id ?? "");
    expect(view?.offersHtml).toBe("<p>**Ruang** &amp; data</p>");
  });
});
