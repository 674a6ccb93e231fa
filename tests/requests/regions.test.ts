import { describe, expect, test } from "vitest";
import { canonicalOf, getHtml, isNoindex, rowsOf, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const html = (path: string) => getHtml(server, path);
const text = async (path: string) => textOf(await html(path));
const move = async (path: string) => {
  const response = await server.get(path);
  return [response.status, response.headers.get("location")];
};

describe("where an address leads", () => {
  test.each([
    ["/daerah/91.01", 301, "/daerah/93.01"],
    ["/daerah/1811", 301, "/daerah/18.11"],
    ["/daerah/mesuji", 301, "/daerah/18.11"],
    ["/daerah/tulang-bawang-barat", 301, "/daerah/18.12"],
    ["/daerah/Tubaba", 301, "/daerah/18.12"],
    ["/daerah/kota%20metro", 301, "/daerah/18.72"],
    ["/daerah/mesuj", 302, "/daerah/18.11"],
    ["/daerah/91.01/nilai", 301, "/daerah/93.01/nilai"],
    ["/daerah/91.01/naik?dari=2021&ke=2022", 301, "/daerah/93.01/naik?dari=2021&ke=2022"],
    ["/daerah/91.01/lembar?pembanding=18.11", 301, "/daerah/93.01/lembar?pembanding=18.11"],
    ["/daerah/91.01.json", 301, "/daerah/93.01.json"],
    ["/daerah/91.01.xlsx", 301, "/daerah/93.01.xlsx"],
    ["/daerah/91.01.svg", 301, "/daerah/93.01.svg"],
    ["/daerah/91.01.png", 301, "/daerah/93.01.png"],
    ["/daerah/91.01/pratinjau.png", 301, "/daerah/93.01/pratinjau.png"],
    ["/daerah/mesuji/nilai.csv", 301, "/daerah/18.11/nilai.csv"],
    ["/daerah/mesuj/naik.json?ke=2024", 302, "/daerah/18.11/naik.json?ke=2024"],
    ["/daerah/mesuji?cetak=1", 301, "/daerah/18.11?cetak=1"],
    ["/sematan/daerah/91.01", 301, "/sematan/daerah/93.01"],
    ["/daerah/tangerang/nilai", 302, "/daerah/tangerang"],
    ["/?daerah=mesuji", 302, "/daerah/18.11"],
    ["/?daerah=18.12", 302, "/daerah/18.12"],
  ])("%s: %i to %s", async (path, status, location) => {
    expect(await move(path)).toEqual([status, location]);
  });

  test.each([
    ["/daerah/1801", ["18.01", "18.04"]],
    ["/daerah/tangerang", ["36.03", "36.71"]],
    ["/daerah/18.1", ["18.10"]],
    ["/daerah/lampung", ["18", "18.01"]],
    ["/?daerah=serang", ["36.04", "36.73"]],
  ])("%s asks, and offers %j", async (path, codes) => {
    const page = await html(path);
    for (const code of codes) expect(page, code).toContain(`href="/daerah/${code}"`);
    expect(isNoindex(page)).toBe(true);
  });

  test.each(["/daerah/xyzzy", "/daerah/99.99", "/daerah/%20", "/daerah/18.11.pdf", "/daerah/18.11/x"])(
    "%s is nowhere: a page with a search",
    async (path) => {
      const response = await server.get(path);
      const page = await response.text();
      expect(response.status).toBe(404);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(page).toMatch(/<form[^>]*action="\/cari"/);
      expect(page).not.toContain("<script");
    },
  );

  test("on the start page an unknown name is told and nothing is lost", async () => {
    const page = await html("/?daerah=Zzzzqq%3Cb%3E");
    expect(textOf(page)).toContain("“Zzzzqq<b>” tidak dikenal sebagai daerah");
    expect(isNoindex(page)).toBe(true);
  });
});

describe("one region", () => {
  test("Mesuji: three sentences, both sides of the seam, low confidence, the conflict of 2023", async () => {
    const page = await html("/daerah/18.11");
    expect(textOf(page)).toContain("Nilai resmi terbaru 3,99 (Sangat Baik) untuk penilaian 2024, instrumen 59/2020.");
    expect(textOf(page)).toContain("Naik 0,42 dari 2023 ke 2024; sejak 2021 naik 2,30, dengan instrumen yang sama.");
    const rows = rowsOf(page);
    const at = (head: string) => rows.findIndex((cells) => cells[0]?.startsWith(head));
    const [old, later] = [at("instrumen 5/2018"), at("instrumen 59/2020")];
    expect([old < at("2018"), at("2018") < at("2020"), at("2020") < later, later < at("2021")]).toEqual(
      Array(4).fill(true),
    );
    for (const [year, value] of [
      ["2018", "1,3"],
      ["2020", "1,6"],
    ] as const) {
      const row = rows[at(year)]?.join(" ") ?? "";
      expect(row).toContain(value);
      expect(row, "low confidence is said").toMatch(/keyakinan rendah/);
    }
    const conflict = rows[at("2023")]?.join(" ") ?? "";
    expect(conflict).toContain("3,57");
    expect(conflict).toContain("3,7");
    expect(canonicalOf(page)).toBe("/daerah/18.11");
  });

  test("without a value says so in words", async () => {
    const region = await text("/daerah/31.01");
    expect(region).toContain("tanpa pemerintahan sendiri");
    expect(region).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test("a value on a cut-off keeps its published band and says why it may be lower", async () => {
    expect(await text("/daerah/12.25")).toContain("Angka tercetak berada tepat di batas");
  });

  test("a province has its members, a region its former codes", async () => {
    expect(await html("/daerah/18")).toContain('href="/daerah/18.11"');
    expect(await text("/daerah/93.01")).toContain("91.01");
  });
});

describe("every claim of a region", () => {
  test("Mesuji 2023 has both claims, the adopted and the one that differs", async () => {
    const rows = rowsOf(await html("/daerah/18.11/nilai")).map((cells) => cells.join(" | "));
    expect(rows.some((row) => /3,57.*\| diadopsi/.test(row))).toBe(true);
    expect(rows.some((row) => /3,7\b.*\| berbeda dari yang diadopsi/.test(row))).toBe(true);
  });

  test("Lampung 2022 does not recompute and says by how much; the published index stands", async () => {
    const page = await text("/daerah/18/nilai");
    expect(page).toContain("3,36 dari domain, berbeda 0,012");
    expect(page).toContain("sejalan dengan yang diadopsi");
    expect(page).toContain("Kiat, semua klaim nilai Provinsi Lampung, http");
  });

  test("Banyuasin 2023 has a domain off its scale, kept as printed", async () => {
    const row = rowsOf(await html("/daerah/16.07/nilai")).find((cells) => cells.join(" ").includes("0,30")) ?? [];
    expect(row.join(" ")).toContain("di luar skala instrumen; dicatat seperti tercetak");
  });

  test("Denpasar 2019 has a domain that no whole levels give, kept as printed", async () => {
    const rows = rowsOf(await html("/daerah/51.71/nilai")).map((cells) => cells.join(" "));
    for (const value of ["3,61", "3,67"]) {
      expect(rows.find((row) => row.includes(value))).toContain("tidak ada tingkat bulat indikatornya");
    }
    expect(rows.filter((row) => row.includes("tidak ada tingkat bulat"))).toHaveLength(2);
    expect(rows.find((row) => row.includes("3,33"))).toContain("3,34 dari domain, selisih 0,005 karena pembulatan");
  });

  test("where nobody found one the page says so", async () => {
    expect(await text("/daerah/31.01/nilai")).toContain("Belum ada satu pun nilai daerah ini yang ditemukan");
  });
});

describe("the whole country", () => {
  test("is all there, by province, with coverage, never ranked", async () => {
    const page = await html("/daerah");
    expect(new Set(page.match(/href="\/daerah\/\d\d(\.\d\d)?"/g)).size).toBe(552);
    expect(textOf(page)).toContain("523 dari 546 pemerintah daerah dinilai pada 2024.");
    expect(textOf(page)).toContain("Ini bukan peringkat");
  });

  test("is narrowed by name and facet, and says how many are left", async () => {
    expect(await text("/daerah?provinsi=18&jenis=kabupaten")).toContain("13 dari 552 daerah");
    expect(await text("/daerah?q=tulang%20bawang")).toContain("2 dari 552 daerah");
    expect(await text("/daerah?q=%25")).toContain("Tidak ada daerah yang cocok");
    expect(canonicalOf(await html("/daerah?jenis=kota&q="))).toBe("/daerah?jenis=kota");
  });

  test("an unknown facet is told and left out", async () => {
    const page = await html("/daerah?jenis=desa&provinsi=lampung");
    expect(textOf(page)).toContain("552 daerah");
    expect(textOf(page)).toContain("“jenis=desa” tidak dikenal");
    expect(textOf(page)).toContain("“provinsi=lampung” tidak dikenal");
    expect([isNoindex(page), canonicalOf(page)]).toEqual([true, "/daerah"]);
  });

  test("a province that does not exist is told as well", async () => {
    const page = await html("/daerah?provinsi=99");
    expect(textOf(page)).toContain("“provinsi=99” tidak dikenal");
    expect([isNoindex(page), canonicalOf(page)]).toEqual([true, "/daerah"]);
  });
});

test("the start page asks the one question, names every body and tells the coverage", async () => {
  const page = await html("/");
  expect(page.match(/<option value="/g)).toHaveLength(546);
  expect(textOf(page)).toContain("523 pemerintah daerah dinilai 2024");
  expect(canonicalOf(page)).toBe("/");
});
