import { describe, expect, test } from "vitest";
import { canonicalOf, getHtml, isNoindex, rowsOf, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

type FileRow = Record<string, string | number | null>;

async function getRows(path: string): Promise<FileRow[]> {
  return (await (await server.get(path)).json()).data;
}

describe("the peers of Tulang Bawang Barat", () => {
  const address = "/sebanding?daerah=18.12";

  test("hold Mesuji with its numbers, and nobody without a reason", async () => {
    const rows = rowsOf(await getHtml(server, address)).filter(([head]) => head?.includes("jarak kemiripan"));
    expect(rows).toHaveLength(8);
    const mesuji = rows.find(([head]) => head?.startsWith("Mesuji"));
    expect(mesuji?.[0]).toBe(
      "Mesuji Penduduk 241 ribu dan 313 ribu, luas 2.200 dan 1.257 km², satu provinsi, sama-sama kabupaten; titik tengahnya terpisah 55 km; jarak kemiripan 0,36.",
    );
    expect(mesuji?.[1]).toBe("0,36");
    expect(mesuji?.[2]).toContain("3,99");
    expect(mesuji?.[3]).toMatch(/Sangat Baik 2024, .*59\/2020/);
    for (const [head] of rows) expect(head).toMatch(/Penduduk .* dan 313 ribu, luas .*; jarak kemiripan \d,\d\d\.$/);
  });

  test("are ordered by likeness, not by value, and go along to the comparison", async () => {
    const html = await getHtml(server, address);
    const distances = rowsOf(html)
      .filter(([head]) => head?.includes("jarak kemiripan"))
      .map(([, distance]) => distance);
    expect(distances).toEqual([...distances].sort());
    expect(html).toContain('href="/bandingkan?daerah=18.12,18.04,18.09,18.11,');
    expect(html).toMatch(/aria-sort="ascending"/);
  });

  test("come with recipe, frozen groups, day of the profiles and method", async () => {
    const text = textOf(await getHtml(server, address));
    expect(text).toContain("resep r1 (2026, p3l2k1j1s2)");
    expect(text).toContain("2023, 2024, dan 2025, resep r1");
    expect(text).toContain("Sama dengan hitungan hari ini.");
    expect(text).toContain("Penduduk dan luas per Desember 2024.");
    expect(text).toContain("Bagaimana ini dihitung");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("are the same in the file", async () => {
    const html = await getHtml(server, address);
    const [focus, ...peers] = await getRows("/sebanding.json?daerah=18.12");
    expect(focus).toMatchObject({ kode_daerah: "18.12", urutan: 0, jarak_kemiripan: null, nilai: 2.49 });
    const shown = rowsOf(html).filter(([head]) => head?.includes("jarak kemiripan"));
    expect(peers).toHaveLength(shown.length);
    for (const [at, row] of peers.entries()) {
      const [head = "", distance, index = ""] = shown[at] ?? [];
      expect(head.endsWith(String(row["alasan"])), head).toBe(true);
      expect(Number(row["jarak_kemiripan"]).toFixed(2).replace(".", ",")).toBe(distance);
      expect(index).toContain(String(row["tercetak"]).replace(".", ","));
      expect(row).toMatchObject({ urutan: at + 1, status: "available", instrumen: "spbe-2020" });
      expect(row["sumber"]).toBeTruthy();
    }
    const csv = await (await server.get("/sebanding.csv?daerah=18.12")).text();
    expect(csv.split("\r\n").filter((line) => line !== "")).toHaveLength(10);
    const {
      resep,
      bobot,
      kelompok_beku_2024_r1: frozen,
    } = await (await server.get("/sebanding.json?daerah=18.12")).json();
    expect([resep, bobot]).toEqual(["r1", "p3l2k1j1s2"]);
    expect(frozen).toMatch(/^18\.04 0\.\d{4}; 18\.09 0\.\d{4}; 18\.11 0\.\d{4}; /);
  });
});

describe("weights and scope in the address", () => {
  test("of the form lead to the short address", async () => {
    const response = await server.get("/sebanding?daerah=18.12&lingkup=&p=2&l=1&k=0&j=0&s=0&n=3&tahun=2023");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("/sebanding?daerah=18.12&tahun=2023&resep=p2l1n3");
    const back = await server.get("/sebanding?daerah=18.12&lingkup=sejenis&p=3&l=2&k=1&j=1&s=2&n=0");
    expect(back.headers.get("location")).toBe("/sebanding?daerah=18.12");
  });

  test("choose peers by the starting index of one instrument", async () => {
    const text = textOf(await getHtml(server, "/sebanding?daerah=18.12&tahun=2022&resep=n1"));
    expect(text).toContain("indeks 2022 2,08 dan 2,07 (instrumen 59/2020)");
    expect(text).toContain("bobot pilihan sendiri (n1)");
    expect(text).toMatch(
      /Dipilih dari \d+ kabupaten lain di seluruh Indonesia yang punya indeks 2022 menurut nilai awal\./,
    );
    for (const row of await getRows("/sebanding.json?daerah=18.12&tahun=2022&resep=p9n1")) {
      expect(row["nilai_awal"], String(row["daerah"])).not.toBeNull();
    }
  });

  test("keep to the province, or look among every kind", async () => {
    const inProvince = await getRows("/sebanding.json?daerah=18.12&lingkup=provinsi");
    expect(inProvince.map((row) => row["kode_provinsi"])).toEqual(Array(9).fill("18"));
    expect(new Set(inProvince.map((row) => row["jenis"]))).toEqual(new Set(["kabupaten"]));
    const text = textOf(await getHtml(server, "/sebanding?daerah=18.71&lingkup=semua-jenis"));
    expect(text).toMatch(/kabupaten dan kota|kota/);
    expect(text).toContain("545 pemerintah daerah dari semua jenis");
  });

  test("that are not known are told, and nothing is guessed", async () => {
    const html = await getHtml(server, "/sebanding?daerah=18.12,18.11&lingkup=dunia&resep=f9&tahun=1999");
    const text = textOf(html);
    for (const said of ["Lingkup “dunia”", "Resep “f9”", "“1999”", "Hanya daerah pertama"])
      expect(text).toContain(said);
    expect(isNoindex(html)).toBe(true);
    expect(canonicalOf(html)).toBe("/sebanding?daerah=18.12");
  });
});

describe("regions", () => {
  test("are found by name, asked where two may be meant, and picked where none is given", async () => {
    const named = await server.get("/sebanding?daerah=tubaba");
    expect([named.status, named.headers.get("location")]).toEqual([302, "/sebanding?daerah=18.12"]);
    expect(await getHtml(server, "/sebanding?daerah=tangerang")).toContain('href="/sebanding?daerah=36.71"');
    expect(textOf(await getHtml(server, "/sebanding?daerah=xyzzy"))).toContain("tidak dikenal sebagai daerah");
    expect(await getHtml(server, "/sebanding")).toContain('name="daerah"');
    expect((await server.get("/sebanding.json")).status).toBe(400);
  });

  test("without an own government have no peers", async () => {
    const text = textOf(await getHtml(server, "/sebanding?daerah=31.71"));
    expect(text).toContain("tidak mempunyai pemerintahan sendiri");
    expect(text).not.toContain("Pakai di perbandingan");
  });

  test("whose area is not known are measured by the rest, and it is said", async () => {
    const text = textOf(await getHtml(server, "/sebanding?daerah=12.20"));
    expect(text).toContain("Luas Padang Lawas Utara tidak diketahui, jadi tidak ikut dihitung");
    expect(text).toContain("luas dan kepadatan tidak diketahui, jadi tidak ikut dihitung; jarak kemiripan");
  });

  test("of a province are compared with provinces", async () => {
    const rows = await getRows("/sebanding.json?daerah=94");
    expect(new Set(rows.map((row) => row["jenis"]))).toEqual(new Set(["provinsi"]));
    expect(rows[1]?.["daerah"]).toBe("Provinsi Papua Pegunungan");
  });
});
