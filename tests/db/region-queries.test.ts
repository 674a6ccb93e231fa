import { expect, test } from "vitest";
import { countInapplicableByYear, listBodyNames } from "../../db/queries/coverage.server.ts";
import {
  findRegionByCode,
  listCodesOfRegion,
  listProvinceTiles,
  listRegionAliases,
  listRegionCodes,
  listRegions,
  listRegionsByCodes,
  listRegionsOfProvince,
} from "../../db/queries/region.server.ts";
import { describeOnEachDatabase } from "../support/databases.ts";
import { insertCountry } from "./sample-rows.ts";

const codes = (rows: readonly { code: string }[]) => rows.map(({ code }) => code);

describeOnEachDatabase("regions", (current) => {
  test("are read with their province, numbers as numbers and flags as flags", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    expect(await findRegionByCode(reader, "18.11")).toMatchObject({
      code: "18.11",
      kind: "regency",
      name: "Kabupaten Mesuji",
      provinceCode: "18",
      provinceName: "Provinsi Lampung",
      ownGovernment: true,
      areaM2: 2_200_410_000,
      population: null,
    });
    expect(await findRegionByCode(reader, "31.01")).toMatchObject({ ownGovernment: false });
    expect(await findRegionByCode(reader, "18")).toMatchObject({ provinceId: null, provinceCode: null });
  });

  test("are found by their exact code alone", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    for (const code of ["18.1", "18.1%", "18_11", "", "18.11 ", "r-18.11", "18.11'--"]) {
      expect(await findRegionByCode(reader, code), code).toBeUndefined();
    }
    expect(codes(await listRegionsByCodes(reader, ["18.12", "99.99", "18.11", "18.11"])).sort()).toEqual([
      "18.11",
      "18.12",
    ]);
    expect(await listRegionsByCodes(reader, [])).toEqual([]);
  });

  test("are listed provinces first, then by people's order inside each province", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    expect(codes(await listRegions(reader))).toEqual(["31", "18", "18.11", "18.72", "18.12", "31.01"]);
    expect(codes(await listRegionsOfProvince(reader, "r-18"))).toEqual(["18.11", "18.72", "18.12"]);
    expect(await listRegionsOfProvince(reader, "r-99")).toEqual([]);
    expect(await listProvinceTiles(reader)).toEqual([{ regionId: "r-18", column: 2, row: 7 }]);
  });

  test("have codes, current ones first, and aliases", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    await writer
      .insertInto("region_code")
      .values([
        { region_id: "r-18.11", scheme: "kemendagri", code: "18.99", current: 0, basis: null },
        { region_id: "r-18.11", scheme: "kemendagri", code: "18.11", current: 1, basis: null },
        { region_id: "r-18.11", scheme: "bps", code: "1811", current: 1, basis: null },
        { region_id: "r-18.12", scheme: "bps", code: "1812", current: 1, basis: null },
      ])
      .execute();
    await writer
      .insertInto("region_alias")
      .values({ region_id: "r-18.12", alias: "Tubaba", normalized: "tubaba", kind: "abbreviation" })
      .execute();
    expect(await listCodesOfRegion(reader, "r-18.11")).toEqual([
      { regionId: "r-18.11", scheme: "bps", code: "1811", current: true },
      { regionId: "r-18.11", scheme: "kemendagri", code: "18.11", current: true },
      { regionId: "r-18.11", scheme: "kemendagri", code: "18.99", current: false },
    ]);
    expect(codes(await listRegionCodes(reader))).toEqual(["1811", "1812", "18.11", "18.99"]);
    expect(await listRegionAliases(reader)).toEqual([
      { regionId: "r-18.12", alias: "Tubaba", normalized: "tubaba", kind: "abbreviation" },
    ]);
  });

  test("with an own government are the bodies; those that did not exist are counted by year", async () => {
    const { writer, reader } = current();
    await insertCountry(writer);
    expect(await listBodyNames(reader)).toEqual([
      "Provinsi DKI Jakarta",
      "Provinsi Lampung",
      "Kabupaten Mesuji",
      "Kota Metro",
      "Kabupaten Tulang Bawang Barat",
    ]);
    const absence = { instrument: "spbe-2018", year: 2018, source_id: null, note: null };
    await writer
      .insertInto("score_absence")
      .values([
        { ...absence, id: "1", region_id: "r-18.11", kind: "not_applicable" },
        { ...absence, id: "2", region_id: "r-18.12", kind: "withheld" },
        { ...absence, id: "3", region_id: "r-31.01", kind: "not_applicable" },
      ])
      .execute();
    expect(await countInapplicableByYear(reader)).toEqual([{ year: 2018, instrument: "spbe-2018", bodies: 1 }]);
  });
});
