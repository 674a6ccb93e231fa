import { describe, expect, test } from "vitest";
import { formatScorePage, parseScorePage } from "../../app/forms/score-page.ts";

const parse = (query: string) => parseScorePage(new URLSearchParams(query), ["spbe-2020", "pemdi-2026"]);

test("without parameters it is the first 500 rows of everything", () => {
  expect(parse("")).toEqual({
    ok: true,
    value: { page: 1, limit: 500, codes: undefined, years: undefined, instrument: undefined, level: undefined },
  });
});

test("filters are read and written back", () => {
  const query = "daerah=18.12,18.11&tahun=2021-2024&instrumen=spbe-2020&tingkat=indeks&halaman=2&limit=1000";
  const result = parse(query);
  expect(result).toEqual({
    ok: true,
    value: {
      page: 2,
      limit: 1000,
      codes: ["18.12", "18.11"],
      years: { from: 2021, to: 2024 },
      instrument: "spbe-2020",
      level: "index",
    },
  });
  if (result.ok) expect(formatScorePage(result.value)).toBe(query);
});

describe("a bad parameter is refused by its name", () => {
  test.each([
    ["limit=-1", "limit"],
    ["limit=0", "limit"],
    ["limit=abc", "limit"],
    ["limit=1.5", "limit"],
    ["limit=1001", "limit"],
    ["limit=999999999", "limit"],
    ["limit=5%27%20OR%201", "limit"],
    ["limit=5&limit=6", "limit"],
    ["limit=", "limit"],
    ["limit=5%00", "limit"],
    ["halaman=0", "halaman"],
    ["halaman=999999999", "halaman"],
    ["halaman=1e3", "halaman"],
    ["daerah=18,Mesuji", "daerah"],
    ["daerah=", "daerah"],
    ["daerah=1811", "daerah"],
    ["tahun=24", "tahun"],
    ["tahun=2024-2021", "tahun"],
    ["tahun=", "tahun"],
    ["instrumen=spbe", "instrumen"],
    ["tingkat=index", "tingkat"],
    ["k=18.11", "k"],
  ])("%s", (query, name) => {
    const result = parse(query);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.galat).toContain(`Parameter ${name} `);
  });
});
