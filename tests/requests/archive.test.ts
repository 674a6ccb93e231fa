import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../app/domain/canonical-json.ts";
import { dayInZone } from "../../app/domain/days.ts";
import { openDatabases } from "../../db/open.server.ts";
import { insertSnapshot } from "../../db/queries/snapshot.server.ts";
import { CORRECTION, correctIndex } from "../support/corrected-value.ts";
import { canonicalOf, getHtml, textOf } from "../support/page-text.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

let databaseUrl = "";
const site = prepareServer(async () => {
  databaseUrl = await createLoadedDatabase();
  return { databaseUrl, env: { PUBLIC_URL: "https://kiat.example" } };
});
const today = dayInZone(new Date().toISOString(), "Asia/Jakarta");
const archived = `/arsip/${today}/daerah/18.11`;
const text = async (path: string) => (await site.get(path)).text();
const json = async (path: string) => JSON.parse(await text(path));

describe("a frozen page", () => {
  test("stays the same byte by byte after a correction; the live page and the log change", async () => {
    expect(textOf(await getHtml(site, "/perubahan"))).toContain("Belum ada perubahan sejak isi awal.");
    const files = [`${archived}.json`, `${archived}.csv`];
    const before = await Promise.all([archived, ...files].map(text));
    await correctIndex(databaseUrl, { code: "18.11", year: 2024, value: 401 });
    expect(await Promise.all([archived, ...files].map(text))).toEqual(before);
    expect(textOf(before[0] ?? "")).toContain("3,99");
    const live = textOf(await getHtml(site, "/daerah/18.11"));
    expect(live).toContain("Nilai resmi terbaru 4,01");
    expect(live).not.toContain("Keadaan data per");
  });

  test("says its day, links to the newest, is canonical for itself, and shows the fingerprint of all it shows", async () => {
    const html = await getHtml(site, archived);
    const { sidik, keadaan, data, tampilan, kutipan } = await json(`${archived}.json`);
    expect(keadaan).toBe(today);
    expect(sidik).toBe(createHash("sha256").update(canonicalJson({ data, tampilan })).digest("hex"));
    expect(textOf(html)).toContain("Sidik mencakup semua yang ditunjukkan di bawah ini");
    expect(textOf(html)).toMatch(/Keadaan data per \d+ \w+ \d{4}, tidak berubah\./);
    expect(textOf(html)).toContain(sidik);
    expect(html).toContain('<a href="/daerah/18.11">Lihat yang terbaru</a>');
    expect(canonicalOf(html)).toBe(archived);
    expect(kutipan).toContain(`https://kiat.example${archived}, sidik ${sidik.slice(0, 12)}`);
    expect(textOf(html)).toContain(kutipan);
  });

  test("of another spelling leads to the code; of nothing or no day is a sentence", async () => {
    const moved = await site.get(`/arsip/${today}/daerah/mesuji`);
    expect([moved.status, moved.headers.get("location")]).toEqual([302, archived]);
    const file = await site.get(`/arsip/${today}/daerah/mesuji.csv`);
    expect([file.status, file.headers.get("location")]).toEqual([301, `${archived}.csv`]);
    for (const [path, sentence] of [
      [`/arsip/${today}/daerah/99.99`, "Halaman ini tidak ada"],
      ["/arsip/2999-01-01/daerah/18.11", "Hari itu belum tiba"],
      ["/arsip/2018-01-01/daerah/18.11", "isi pertama dimuat"],
      ["/arsip/kemarin/daerah/18.11", "tahun-bulan-hari"],
      [`/arsip/${today}/tentang`, "Yang dapat dibekukan"],
      ["/arsip", "Yang dapat dibekukan"],
    ]) {
      const response = await site.get(path ?? "");
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toContain(sentence);
    }
    const refused = await site.get("/arsip/2999-01-01/daerah/18.11.json");
    expect([refused.status, await refused.json()]).toEqual([
      404,
      { galat: "Hari itu belum tiba, jadi belum ada yang dapat dibekukan." },
    ]);
  });
});

describe("a frozen comparison", () => {
  const path = `/arsip/${today}/bandingkan`;
  const query = "?daerah=18.12,18.71&tahun=2024";

  test("stays the same with its whole view after a correction", async () => {
    const before = await Promise.all([`${path}${query}`, `${path}.json${query}`].map(text));
    await correctIndex(databaseUrl, { code: "18.12", year: 2024, value: 251 });
    expect(await Promise.all([`${path}${query}`, `${path}.json${query}`].map(text))).toEqual(before);
    expect(textOf(before[0] ?? "")).toContain("2,49");
    expect(textOf(await getHtml(site, `/bandingkan${query}`))).toContain("2,51");
    expect(canonicalOf(before[0] ?? "")).toBe(`${path}${query}`);
    const { sidik, data, tampilan } = JSON.parse(before[1] ?? "");
    expect(sidik).toBe(createHash("sha256").update(canonicalJson({ data, tampilan })).digest("hex"));
  });

  test("of names moves on to codes; of nothing known or no year is a sentence", async () => {
    const moved = await site.get(`${path}?daerah=tubaba,18.71&tahun=2024`);
    expect([moved.status, moved.headers.get("location")]).toEqual([302, `${path}${query}`]);
    for (const odd of ["", "?daerah=atlantis", "?daerah=18.12,atlantis", "?daerah=18.12,18.71&tahun=1999"]) {
      for (const address of [`${path}${odd}`, `${path}.json${odd}`]) {
        expect((await site.get(address)).status, address).toBe(404);
      }
    }
  });
});

describe("the log of changes", () => {
  test("shows the correction with old and new value, reasons and source, above the first load", async () => {
    const page = textOf(await getHtml(site, "/perubahan"));
    for (const part of ["3,99 → 4,01", CORRECTION.withdrawn, CORRECTION.decided, "Kabupaten Mesuji", "5.523 klaim"]) {
      expect(page).toContain(part);
    }
    const { data, jumlah_semua } = await json("/perubahan.json?daerah=18.11");
    expect(jumlah_semua).toBe(1);
    expect(data).toMatchObject([
      { jenis: "keputusan+klaim-masuk+klaim-ditarik", kode_daerah: "18.11", nilai_lama: 3.99, nilai_baru: 4.01 },
      { jenis: "isi-awal" },
    ]);
    expect(data[0].sumber).not.toBeNull();
    expect(await text("/perubahan.csv")).toContain(",3.99,3.99,4.01,4.01,");
  });

  test("is narrowed in the address and tells what it does not understand", async () => {
    expect((await json("/perubahan.json?daerah=18.01")).data).toMatchObject([{ jenis: "isi-awal" }]);
    expect((await json("/perubahan.json?daerah=mesuji&jenis=klaim-ditarik")).data).toHaveLength(1);
    expect((await json("/perubahan.json?sejak=2999-01-01")).data).toEqual([]);
    const odd = await getHtml(site, "/perubahan?daerah=atlantis&sejak=kemarin&jenis=semua&halaman=x");
    for (const name of ["daerah=atlantis", "sejak=kemarin", "jenis=semua", "halaman=x"]) {
      expect(textOf(odd)).toContain(`Saringan “${name}” tidak dikenal`);
    }
    expect(canonicalOf(odd)).toBe("/perubahan");
    expect(textOf(await getHtml(site, "/perubahan?halaman=9"))).toContain("Halaman ini kosong");
  });

  test("has a feed with stable ids and full addresses, found from the page", async () => {
    const page = await getHtml(site, "/perubahan?daerah=18.11");
    const address = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(page)?.[1];
    expect(address).toBe("https://kiat.example/perubahan.atom?daerah=18.11");
    const response = await site.get("/perubahan.atom?daerah=18.11");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await response.text();
    const ids = [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id ?? "");
    expect(ids).toHaveLength(3);
    expect(ids.every((id) => id.startsWith("https://kiat.example/perubahan"))).toBe(true);
    expect(page).toContain(`id="${ids[1]?.split("#")[1]}"`);
    expect(await text("/perubahan.atom?daerah=18.11")).toBe(xml);
    for (const [, updated] of xml.matchAll(/<updated>([^<]+)<\/updated>/g)) {
      expect(updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });
});

describe("what stands beside a frozen page", () => {
  const pages = [`/arsip/${today}/daerah/18.12`, `/arsip/${today}/bandingkan?daerah=18.12,18.05&tahun=2024`];

  test("is frozen with it: values of other regions that are corrected later change nothing", async () => {
    const addresses = pages.flatMap((page) => [page, page.replace(/(\?|$)/, ".json$1")]);
    const before = await Promise.all(addresses.map(text));
    const [region = "", , comparison = ""] = before;
    expect(textOf(region)).toContain("Siapa naik dari titik awal yang sama?");
    expect(region).toContain('id="sebanding"');
    expect(textOf(comparison)).toContain("Siapa naik dari titik awal yang sama?");
    const leading = JSON.parse(before[1] ?? "").tampilan.beside.sameStart.group.rows[0];
    const { code } = leading.region;
    await correctIndex(databaseUrl, { code, year: leading.to.year, value: leading.to.value - 150 });
    const live = await getHtml(site, "/daerah/18.12");
    expect(live.slice(live.indexOf('id="titik-awal"'))).not.toBe(region.slice(region.indexOf('id="titik-awal"')));
    expect(await Promise.all(addresses.map(text))).toEqual(before);
  });

  test("lacks in copies of an older form: they open as the rows of their file, with the fingerprint of those", async () => {
    const day = today;
    const path = "/daerah/18.09";
    const rows = [{ kode_daerah: "18.09", nilai: 2.5 }];
    const body = {
      shape: 1,
      columns: ["kode_daerah", "nilai"],
      rows,
      view: { region: { name: "Kabupaten Pesawaran" } },
    };
    const hash = createHash("sha256").update(canonicalJson(rows)).digest("hex");
    const { writer, close } = openDatabases(databaseUrl);
    await insertSnapshot(writer, {
      ...{ day, path, hash, createdAt: new Date().toISOString() },
      body: canonicalJson({ ...body, basis: "same_day" }),
    });
    await close();
    const html = textOf(await getHtml(site, `/arsip/${day}${path}`));
    for (const part of ["susunan halaman yang lama", "18.09", "2,5", hash, "Sidik mencakup baris berkasnya saja"]) {
      expect(html).toContain(part);
    }
    const file = await json(`/arsip/${day}${path}.json`);
    expect([file.sidik, file.data, file.tampilan]).toEqual([hash, rows, undefined]);
  });
});
