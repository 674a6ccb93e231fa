import { describe, expect, test } from "vitest";
import { defaultOfficeName, isFreeMail, zoneOfRegion } from "../../app/domain/office.ts";
import { findPersonalNumber } from "../../app/domain/personal-number.ts";
import { parseOffice, readOfficeFields } from "../../app/forms/office.ts";
import { readVersion } from "../../app/forms/version.ts";

const RIGHT = { nama: "Dinas Kominfo", zona: "Asia/Makassar" };
const parse = (typed: Record<string, string>) =>
  parseOffice(readOfficeFields({ get: (name) => ({ ...RIGHT, ...typed })[name] ?? "" }));
const problemOf = (typed: Record<string, string>) => {
  const parsed = parse(typed);
  return parsed.ok ? undefined : parsed.problems.map(({ field, problem }) => `${field} ${problem}`);
};

describe("an office's profile", () => {
  test("empty fields are not stated", () => {
    expect(parse({ alamat: "  ", kunjungan: "" })).toEqual({
      ok: true,
      value: {
        ...{ name: "Dinas Kominfo", address: null, mail: null, phone: null, web: null },
        ...{ timeZone: "Asia/Makassar", offers: null, visitsPerMonth: null },
      },
    });
  });

  test.each([
    [{ kunjungan: "0" }, { visitsPerMonth: 0 }],
    [{ kunjungan: "12" }, { visitsPerMonth: 12 }],
    [{ situs: "diskominfo.mesujikab.go.id" }, { web: "https://diskominfo.mesujikab.go.id" }],
    [{ situs: "http://contoh.go.id/a" }, { web: "http://contoh.go.id/a" }],
    [{ surel: " Kominfo@Contoh.GO.ID " }, { mail: "kominfo@contoh.go.id" }],
    [{ telepon: "(0726) 123456 pes. 12" }, { phone: "(0726) 123456 pes. 12" }],
    [{ telepon: "021-3865189, 021-3865190" }, { phone: "021-3865189, 021-3865190" }],
    [{ nama: "Dinas   Kominfo\n Mesuji" }, { name: "Dinas Kominfo Mesuji" }],
  ])("%j is understood", (typed, value) => {
    expect(parse(typed)).toMatchObject({ ok: true, value });
  });

  test.each([
    [{ nama: "" }, "nama missing"],
    [{ nama: "x".repeat(161) }, "nama long"],
    [{ surel: "kominfo" }, "surel mail"],
    [{ telepon: "0812-3456-7890" }, "telepon mobile"],
    [{ telepon: "+62 812 3456 7890" }, "telepon mobile"],
    [{ telepon: "kantor" }, "telepon phone"],
    [{ situs: "javascript:alert(1)" }, "situs web"],
    [{ situs: "https://a:b@contoh.go.id" }, "situs web"],
    [{ situs: "https:///x" }, "situs web"],
    [{ situs: "ftp://contoh.go.id" }, "situs web"],
    [{ zona: "Asia/Tokyo" }, "zona zone"],
    [{ layanan: "x".repeat(4001) }, "layanan long"],
    [{ layanan: "Hubungi 0813 1234 5678" }, "layanan mobile"],
    [{ layanan: "NIP 19850101 201001 1 001" }, "layanan nip"],
    [{ alamat: "NIK 1811014101850001" }, "alamat nik"],
    [{ kunjungan: "100" }, "kunjungan visits"],
    [{ kunjungan: "-1" }, "kunjungan visits"],
    [{ kunjungan: "dua" }, "kunjungan visits"],
  ])("%j is refused: %s", (typed, problem) => {
    expect(problemOf(typed)).toEqual([problem]);
  });

  test("everything is said at once, in the order of the form", () => {
    const wrong = { nama: "", surel: "x", telepon: "x", situs: "x", zona: "", kunjungan: "x" };
    expect(problemOf(wrong)?.map((said) => said.split(" ")[0])).toEqual(Object.keys(wrong));
  });
});

test.each(["(0726) 123456", "Perbup 24 Tahun 2021", "2018-2024", "081", "1234567890123456"])(
  "%s leads to nobody",
  (text) => {
    expect(findPersonalNumber(text)).toBeUndefined();
  },
);

test.each([
  ["18.11", "Asia/Jakarta"],
  ["61.71", "Asia/Jakarta"],
  ["63", "Asia/Makassar"],
  ["73.71", "Asia/Makassar"],
  ["81.71", "Asia/Jayapura"],
  ["93.01", "Asia/Jayapura"],
])("%s lies in %s", (code, zone) => {
  expect(zoneOfRegion(code)).toBe(zone);
});

test("an office is called after its region, and free mail is told from its own", () => {
  expect(defaultOfficeName({ name: "Kota Metro" })).toBe("Dinas Komunikasi dan Informatika Kota Metro");
  expect(["a@gmail.com", "a@yahoo.co.id", "a@mesujikab.go.id"].map(isFreeMail)).toEqual([true, true, false]);
});

test.each([
  ["3", 3],
  ["0", 0],
  ["-1", 0],
  ["3x", 0],
  ["", 0],
])("version %j is %i", (text, version) => {
  expect(readVersion(text)).toBe(version);
});
