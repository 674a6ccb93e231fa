import { expect, test } from "vitest";
import { countOffices, findOfficeOfRegion, listOffices } from "../../db/queries/office-list.server.ts";
import { countPeople, listPeople } from "../../db/queries/person-list.server.ts";
import { countPortal } from "../../db/queries/portal-count.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertTestOffice, insertTestPerson } from "../support/people.ts";
import { insertCountry } from "./sample-rows.ts";

const ALL = { limit: 50, offset: 0 };

describeOnEachDatabase("lists of the portal", (current) => {
  const prepare = async () => {
    const { writer } = current();
    await insertCountry(writer);
    const officeId = await insertTestOffice(writer, "18.12");
    await insertTestOffice(writer, "18");
    await insertTestOffice(writer, "31");
    const roles = [
      { role: "author", officeId },
      { role: "reviewer", officeId },
    ] as const;
    await insertTestPerson(writer, { name: "Sari 100%", mail: "sari@uji.example", roles });
    await insertTestPerson(writer, { name: "Ana", mail: "ana@uji.example" });
    return officeId;
  };
  const codes = async (filter: Parameters<typeof listOffices>[1]) =>
    (await listOffices(current().reader, filter, ALL)).map(({ regionCode }) => regionCode);

  test("offices by name of the region, by province and by a part of their name", async () => {
    const officeId = await prepare();
    expect(await codes({})).toEqual(["31", "18", "18.12"]);
    expect(await codes({ provinceId: "r-18" })).toEqual(["18", "18.12"]);
    expect(await codes({ text: "bawang" })).toEqual(["18.12"]);
    expect(await codes({ text: "18.12" })).toEqual(["18.12"]);
    expect(await codes({ text: "100%" })).toEqual([]);
    expect(await countOffices(current().reader, { text: "lampung" })).toBe(1);
    const found = await findOfficeOfRegion(current().reader, "18.12");
    expect(found).toMatchObject({ id: officeId, members: 1, filled: 0, provinceId: "r-18" });
  });

  test("people by name or mail, without deleted accounts", async () => {
    await prepare();
    const names = async (text?: string) => (await listPeople(current().reader, { text }, ALL)).map(({ name }) => name);
    expect(await names()).toEqual(["Ana", "Sari 100%"]);
    expect(await names("sari@")).toEqual(["Sari 100%"]);
    await current()
      .writer.updateTable("person")
      .set({ state: "deleted", mail: null })
      .where("name", "=", "Ana")
      .execute();
    expect(await names()).toEqual(["Sari 100%"]);
    expect(await countPeople(current().reader, {})).toBe(1);
    const counts = await countPortal(current().reader, new Date().toISOString());
    expect(counts).toEqual({ offices: 3, people: 1, invitations: 0, sessions: 2 });
  });

  test("the database tells its size", async () => {
    expect(await current().measure()).toBeGreaterThan(10_000);
    expect(current().kind).toBe(current().dialect);
  });
});
