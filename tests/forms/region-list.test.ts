import { expect, test } from "vitest";
import { filterOf, linkOf, parseRegionList } from "../../app/forms/region-list.ts";

const parse = (query: string) => parseRegionList(new URLSearchParams(query));

test("nothing asked is the whole country", () => {
  const query = parse("");
  expect(query).toMatchObject({ q: "", refused: [] });
  expect(filterOf(query)).toEqual({ kind: undefined, provinceCode: undefined, size: undefined, hasValue: undefined });
});

test("every facet has its Indonesian word in the address and its own in the domain", () => {
  const query = parse("q=Bandar&jenis=kota&provinsi=18&ukuran=500-1000&nilai=ada");
  expect(query.refused).toEqual([]);
  expect(filterOf(query)).toEqual({ kind: "city", provinceCode: "18", size: "500-1000", hasValue: true });
  expect(linkOf(query)).toEqual({ q: "Bandar", jenis: "kota", provinsi: "18", ukuran: "500-1000", nilai: "ada" });
  expect(filterOf(parse("nilai=belum")).hasValue).toBe(false);
});

test("what is not known is refused by name, and the rest still counts", () => {
  const query = parse("jenis=desa&provinsi=Lampung&ukuran=besar&nilai=mungkin&q=a%00b");
  expect(query.refused).toEqual([
    { name: "jenis", text: "desa" },
    { name: "ukuran", text: "besar" },
    { name: "nilai", text: "mungkin" },
    { name: "provinsi", text: "Lampung" },
  ]);
  expect(linkOf(query)).toEqual({
    q: "a b",
    jenis: undefined,
    provinsi: undefined,
    ukuran: undefined,
    nilai: undefined,
  });
});

test("of repeated facets the first counts", () => {
  expect(parse("provinsi=18&provinsi=19").provinceCode).toBe("18");
});
