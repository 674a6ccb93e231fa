import { describe, expect, test } from "vitest";
import { canonicalOf, getHtml, isNoindex, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const read = async (query: string) => {
  const html = await getHtml(server, `/bandingkan?${query}`);
  return { html, text: textOf(html), canonical: canonicalOf(html), noindex: isNoindex(html) };
};

describe("one canonical address", () => {
  test.each([
    ["daerah=mesuji", "daerah=18.11"],
    ["daerah=18.12,tubaba,mesuji", "daerah=18.12,18.11"],
    ["daerah=18.11,18.11,18.12", "daerah=18.11,18.12"],
    ["daerah=18.11&daerah=18.12", "daerah=18.11,18.12"],
    ["daerah=18.11,,18.12,", "daerah=18.11,18.12"],
    ["daerah=18.11,%2018.12%00", "daerah=18.11,18.12"],
    ["daerah=1811&tahun=2024", "daerah=18.11&tahun=2024"],
    ["daerah=91.01", "daerah=93.01"],
    ["daerah=mesuji&tahun=2022-2018", "daerah=18.11&tahun=2018-2022"],
    ["daerah=mesuji&tahun=abc", "daerah=18.11&tahun=abc"],
    ["daerah=mesuji,99.99", "daerah=18.11,99.99"],
    ["daerah=mesuji,tak%20ada%26%3Cb%3E", "daerah=18.11,tak%20ada%26%3Cb%3E"],
  ])("?%s moves on for now to ?%s, which stays", async (query, expected) => {
    const moved = await server.get(`/bandingkan?${query}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([302, `/bandingkan?${expected}`]);
    expect((await server.get(`/bandingkan?${expected}`)).status).toBe(200);
  });

  test.each([
    ["daerah=18.11,18.12", "/bandingkan?daerah=18.11,18.12"],
    ["daerah=18.12,18.11", "/bandingkan?daerah=18.12,18.11"],
    ["daerah=18.11%2C18.12", "/bandingkan?daerah=18.11,18.12"],
    ["tahun=2024&daerah=18.12,18.11&asal=surat", "/bandingkan?daerah=18.12,18.11&tahun=2024"],
    ["daerah=18.12,18.11&tahun=2018-2024", "/bandingkan?daerah=18.12,18.11&tahun=2018-2024"],
    ["daerah=18.12,18.11&tahun=", "/bandingkan?daerah=18.12,18.11"],
  ])("?%s is shown as it is and names %s as its own", async (query, canonical) => {
    expect(await read(query)).toMatchObject({ canonical, noindex: false });
  });

  test("the order is meaning: the first region is the focus (CMP-06)", async () => {
    expect((await read("daerah=18.12,18.11&tahun=2024")).text).toContain("Tulang Bawang Barat bernilai 2,49");
    expect((await read("daerah=18.11,18.12&tahun=2024")).text).toContain("Mesuji bernilai 3,99");
  });
});

describe("more regions than are read", () => {
  const codes = [...Array.from({ length: 15 }, (_, at) => `18.0${at + 1}`.replace(/0(\d\d)$/, "$1")), ..."abcdefgh"];

  test("are told, on the page and in its file", async () => {
    const told = "Hanya 20 daerah pertama dalam alamat yang dibaca; 3 sesudahnya tidak ikut.";
    const page = await read(`daerah=${codes.join(",")}`);
    expect(page.text).toContain(told);
    expect(page.noindex).toBe(true);
    const file = (await (await server.get(`/bandingkan.json?daerah=${codes.join(",")}`)).json()) as {
      catatan: string[];
    };
    expect(file.catatan).toContain(told);
  });

  test("stay in the address when it is put right, and freeze nothing", async () => {
    const moved = await server.get(`/bandingkan?daerah=mesuji,${codes.join(",")}`);
    const address = moved.headers.get("location") ?? "";
    expect(address).toBe(`/bandingkan?daerah=${["18.11", ...codes.filter((code) => code !== "18.11")].join(",")}`);
    expect(textOf(await getHtml(server, address))).toContain("sesudahnya tidak ikut");
    const kept = await server.get(`/arsip/2026-11-25/bandingkan?daerah=${"18.11,".repeat(20)}18.12`);
    expect(kept.status).toBe(404);
  });
});

describe("unknown regions (CMP-05)", () => {
  test("are told, and the others are shown", async () => {
    const page = await read("daerah=18.11,99.99");
    expect(page.text).toContain("“99.99” tidak dikenal sebagai daerah");
    expect(page.text).toContain("Mesuji bernilai 3,99");
    expect(page).toMatchObject({ canonical: "/bandingkan?daerah=18.11", noindex: true });
  });

  test("a code that lost its last zero is asked, not guessed", async () => {
    const page = await read("daerah=18.1");
    expect(page.text).toContain("“18.1” bisa berarti beberapa daerah");
    expect(page.html).toContain('href="/bandingkan?daerah=18.10"');
    expect(page.noindex).toBe(true);
  });

  test("a BPS code that means another region by Kemendagri is asked", async () => {
    const page = await read("daerah=1801");
    expect(page.html).toContain('href="/bandingkan?daerah=18.01"');
    expect(page.html).toContain('href="/bandingkan?daerah=18.04"');
  });

  test("odd text is shown as text", async () => {
    const page = await read("daerah=18.11,%3Cscript%3Ealert(1)%3C/script%3E");
    expect(page.html).not.toContain("<script");
    expect(page.html).toContain("&lt;script&gt;");
  });

  test("alone they leave the picker and the examples", async () => {
    for (const query of ["daerah=99.99", "daerah=", "", "daerah=,,", "daerah=%00"]) {
      const response = await server.get(`/bandingkan?${query}`);
      const html =
        response.status === 302 ? await getHtml(server, response.headers.get("location") ?? "") : await response.text();
      expect(html, query).toContain('name="daerah"');
      expect(textOf(html), query).toContain("Contoh untuk mulai");
    }
    expect(await read("daerah=99.99")).toMatchObject({ canonical: "/bandingkan", noindex: true });
  });

  test("a seventh region is left out and said", async () => {
    const page = await read("daerah=18.01,18.02,18.03,18.04,18.05,18.06,18.07");
    expect(page.text).toContain("Kabupaten Lampung Timur tidak ikut: paling banyak enam daerah");
    expect(page).toMatchObject({ canonical: "/bandingkan?daerah=18.01,18.02,18.03,18.04,18.05,18.06", noindex: true });
  });
});

describe("years swapped or absurd (CMP-07)", () => {
  test("swapped ones are put right and said", async () => {
    const page = await read("daerah=18.11&tahun=2022-2018");
    expect(page.text).toContain("Urutan tahun dibetulkan menjadi 2018 sampai 2022.");
    expect(page).toMatchObject({ canonical: "/bandingkan?daerah=18.11&tahun=2018-2022", noindex: true });
  });

  test.each(["abc", "2018.5", "-1-99999999", "0001-9999", "20240", "%00%00", "2024%27%20OR%201"])(
    "tahun=%s falls back to the default, and the control still works",
    async (years) => {
      const page = await read(`daerah=18.11&tahun=${years}`);
      expect(page.text).toContain("Mesuji bernilai 3,99");
      expect(page.canonical).toBe("/bandingkan?daerah=18.11");
      expect(page.html).toContain('<option value="2018">2018</option>');
      if (years !== "%00%00")
        expect(page).toMatchObject({ text: expect.stringContaining("tidak dikenal"), noindex: true });
    },
  );

  test("a year without any assessment falls back and is told", async () => {
    const page = await read("daerah=18.11&tahun=1999");
    expect(page.text).toContain("Tidak ada penilaian 1999 dalam data ini");
    expect(page).toMatchObject({ canonical: "/bandingkan?daerah=18.11", noindex: true });
  });

  test("a range beyond the data is cut to them and told", async () => {
    const page = await read("daerah=18.11&tahun=1000-9999");
    expect(page.text).toContain("Rentang tahun disesuaikan dengan data: 2018 sampai 2026.");
    expect(page.html.match(/<th[^>]*scope="row"[^>]*>20\d\d/g)).toHaveLength(9);
  });
});

describe("the file of a comparison", () => {
  test("reads the same address, tells what was unknown, and refuses an empty selection", async () => {
    const file = await (await server.get("/bandingkan.json?daerah=mesuji,99.99&tahun=abc")).json();
    expect(file.data.every(({ kode_daerah }: Record<string, unknown>) => kode_daerah === "18.11")).toBe(true);
    expect(file.catatan.join(" ")).toMatch(/99\.99.*tidak dikenal.*abc/);
    const refused = await server.get("/bandingkan.json?daerah=99.99");
    expect([refused.status, refused.headers.get("content-type")]).toEqual([400, "application/json; charset=utf-8"]);
  });
});

describe("characters no database holds (DB-02)", () => {
  test.each([
    "/bandingkan?daerah=18.11%00",
    "/daerah?q=spbe%00x",
    "/?daerah=mes%00uji",
    "/daerah/18.11%00",
    "/daerah/%00",
    "/daerah/18.11%00/nilai",
    "/daerah/18.11%00.json",
    "/cari?q=%00",
    `/daerah?q=${"a".repeat(99)}%F0%9F%98%80`,
    `/cari?q=${"a".repeat(99)}%F0%9F%98%80`,
    `/bandingkan?daerah=mesuji,${"a".repeat(79)}%F0%9F%98%80`,
    `/daerah/${"a".repeat(99)}%F0%9F%98%80`,
  ])("%s is answered without a fault", async (path) => {
    expect((await server.get(path)).status).toBeLessThan(500);
  });
});
