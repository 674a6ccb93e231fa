import { expect, test } from "vitest";
import { canonicalOf, getHtml, isNoindex, rowsOf, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
const html = (path: string) => getHtml(server, path);

test("the page tells who rose most, the own change without a rank, the coverage and what a rise does not mean", async () => {
  const page = await html("/daerah/18.12/naik?dari=2021&ke=2022");
  const text = textOf(page);
  expect(text).toContain(
    "Dari 7 kabupaten lain yang mulai 1,67–2,27 pada 2021, Tanah Datar naik terbanyak sampai 2022",
  );
  expect(text).toContain("Dari 2021 ke 2022 Tulang Bawang Barat naik 0,10");
  expect(text).toContain("15 dari 415 kabupaten punya nilai 2021");
  expect(text).toContain("kembali ke rata-rata");
  expect(text).toContain("bukan bukti sebab");
  expect(text).not.toContain("Peringkat");
  expect(rowsOf(page).find(([name]) => name?.startsWith("Mesuji"))?.[1]).toBe("+0,90");
  expect(canonicalOf(page)).toBe("/daerah/18.12/naik?dari=2021&ke=2022");
  expect(isNoindex(page)).toBe(false);
});

test("ranks stand only where they are asked for, with coverage", async () => {
  const page = await html("/daerah/18.12/naik?dari=2021&ke=2022&peringkat=1");
  expect(textOf(page)).toContain("Peringkat hanya di antara 8 yang dapat diikuti, dari 415 kabupaten");
  expect(rowsOf(page).find(([name]) => name?.startsWith("Mesuji"))?.[2]).toBe("Peringkat 2");
  expect(isNoindex(page)).toBe(true);
});

test("what cannot be followed is told: other instruments, odd years and ranges, swapped ends", async () => {
  const across = await html("/daerah/18.11/naik?dari=2020&ke=2024");
  expect(textOf(across)).toContain("2020 dan 2024 dinilai dengan instrumen yang berbeda");
  expect([canonicalOf(across), isNoindex(across)]).toEqual(["/daerah/18.11/naik", true]);
  const odd = await html("/daerah/18.12/naik?dari=lalu&rentang=9");
  expect(textOf(odd)).toContain("“dari=lalu” tidak dikenal");
  expect(textOf(odd)).toContain("“rentang=9” tidak dikenal");
  expect(canonicalOf(odd)).toBe("/daerah/18.12/naik");
  const swapped = await html("/daerah/18.12/naik?dari=2024&ke=2022&rentang=0,2");
  expect(textOf(swapped)).toContain("Urutan tahun dibetulkan menjadi 2022 sampai 2024");
  expect(canonicalOf(swapped)).toBe("/daerah/18.12/naik?dari=2022&ke=2024&rentang=0,20");
});

test("a region without a value says so; codes that nobody has are settled by the page of the region", async () => {
  expect(textOf(await html("/daerah/31.01/naik"))).toContain("Belum ada nilai indeks daerah ini");
  const response = await server.get("/daerah/tangerang/naik");
  expect([response.status, response.headers.get("location")]).toEqual([302, "/daerah/tangerang"]);
  expect((await server.get("/daerah/xyzzy/naik.json")).status).toBe(404);
});

test("the files hold the same: two rows for each body, the change beside the target year, every value with its source", async () => {
  const query = "?dari=2021&ke=2022";
  const json = await (await server.get(`/daerah/18.12/naik.json${query}`)).json();
  expect(json).toMatchObject({ tahun_awal: 2021, tahun_akhir: 2022, rentang: 0.3, dapat_diikuti: 7, jumlah: 16 });
  type Row = {
    daerah: string;
    tahun: number;
    instrumen: string;
    status: string;
    sumber: string;
    perubahan: number | null;
  };
  const rows: Row[] = json.data;
  expect(new Set(rows.map(({ instrumen }) => instrumen))).toEqual(new Set(["spbe-2020"]));
  expect(rows.every(({ status, sumber }) => status !== "available" || sumber !== null)).toBe(true);
  expect(rows.filter(({ daerah }) => daerah === "Kabupaten Mesuji").map(({ perubahan }) => perubahan)).toEqual([
    null,
    0.9,
  ]);
  const csv = await (await server.get(`/daerah/18.12/naik.csv${query}`)).text();
  expect(csv.split("\r\n").find((line) => line.startsWith("18.11,Kabupaten Mesuji,2022"))).toContain(",0.90,");
  expect((await server.get(`/daerah/18.12/naik.xlsx${query}`)).status).toBe(200);
});

test("a range that holds hundreds of bodies is cut into pages", async () => {
  const page = await html("/daerah/18.12/naik?dari=2023&ke=2024&rentang=1,00&halaman=2");
  expect(page).toContain('aria-current="page"');
  expect(rowsOf(page).length).toBe(101);
});
