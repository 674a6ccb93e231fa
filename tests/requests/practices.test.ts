import { describe, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.server.ts";
import { raiseContentVersion } from "../../db/queries/content-state.server.ts";
import { canonicalOf, getHtml, isNoindex, textOf } from "../support/page-text.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

let databaseUrl = "";
const server = prepareServer(async () => {
  databaseUrl = await createLoadedDatabase();
  return { databaseUrl };
});
const html = (path: string) => getHtml(server, path);
const text = async (path: string) => textOf(await html(path));
const json = async (path: string) => (await server.get(path)).json();
const move = async (path: string) => {
  const response = await server.get(path);
  return [response.status, response.headers.get("location")];
};

async function change<Result>(work: (db: Db) => Promise<Result>): Promise<Result> {
  const db = openDb(databaseUrl);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const publish = (...rows: Omit<Parameters<typeof practiceRow>[0], "region_id">[]) =>
  change(async (db) => {
    const region = await regionIdOf(db, "18.71");
    await publishPractices(
      db,
      rows.map((row) => practiceRow({ ...row, region_id: region })),
    );
  });

describe("the list of practices", () => {
  test("tells problem, steps, result, evidence and source of each", async () => {
    const page = await text("/praktik?q=bangli");
    expect(page).toContain("1 praktik");
    expect(page).toContain("Masalah: Ada 179 aplikasi, sekitar separuhnya aktif");
    expect(page).toContain("Langkah: Sebanyak 16 aplikasi disatukan");
    expect(page).toContain("Hasil: Menurut perkiraan, hanya 25 persen");
    expect(page).toContain("1 dari 5");
    expect(page).toContain("Dirangkum dari sumber publik: Patroli Post, 21 Desember 2022");
    expect(page).toContain("belum dikonfirmasi");
  });

  test("every facet leads to as many as it says", async () => {
    const page = await html("/praktik?jenis=kabupaten");
    const facets = [...page.matchAll(/<a href="(\/praktik[^"]*)"><span>[^<]*<\/span><span class="n">(\d+)<\/span>/g)];
    expect(facets.length).toBeGreaterThan(20);
    for (const [, href = "", count = ""] of facets) {
      const { jumlah_semua } = await json(`${href.replaceAll("&amp;", "&").replace("/praktik", "/praktik.json")}`);
      expect(jumlah_semua, href).toBe(Number(count));
    }
  });

  test.each([
    ["/praktik?q=&indikator=&daerah=", "/praktik"],
    ["/praktik?urut=baru&halaman=1", "/praktik"],
    ["/praktik?status=berjalan&q=aplikasi+satu", "/praktik?q=aplikasi%20satu&status=berjalan"],
    ["/praktik?instrumen=spbe-2020&indikator=15", "/praktik?indikator=spbe-2020%2F15"],
    ["/praktik?daerah=tubaba&urut=cocok", "/praktik?daerah=18.12&urut=cocok"],
    ["/praktik?cetak=1&jenis=kota&q=", "/praktik?jenis=kota&cetak=1"],
  ])("%s has one address: %s", async (path, location) => {
    expect(await move(path)).toEqual([302, location]);
    expect((await server.get(location)).status).toBe(200);
  });

  test.each([
    ["bukti=9", "Saringan “bukti=9” tidak dikenal, jadi diabaikan."],
    ["indikator=spbe-2020/99", "Saringan “indikator=spbe-2020/99” tidak dikenal, jadi diabaikan."],
    ["provinsi=99", "Saringan “provinsi=99” tidak dikenal, jadi diabaikan."],
    ["daerah=atlantis", "Saringan “daerah=atlantis” tidak dikenal, jadi diabaikan."],
    ["status=hilang", "Saringan “status=hilang” tidak dikenal, jadi diabaikan."],
    ["halaman=0", "Saringan “halaman=0” tidak dikenal, jadi diabaikan."],
    ["urut=cocok", "memerlukan daerah Anda"],
  ])("%s narrows nothing and says so", async (query, note) => {
    const page = await html(`/praktik?${query}`);
    expect(textOf(page)).toContain(note);
    expect(textOf(page)).toContain("20 praktik");
    expect(isNoindex(page)).toBe(true);
  });

  test("what nobody wrote about is an empty list with a way out, not an error", async () => {
    const page = await text("/praktik?status=berhenti");
    expect(page).toContain("0 praktik");
    expect(page).toContain("Tidak ada praktik yang cocok");
    expect(await text("/praktik?halaman=40")).toContain("Halaman ini kosong");
  });

  test("finds a misspelt word and says what was searched instead", async () => {
    const page = await text("/praktik?q=moratorum");
    expect(page).toContain("yang dicari “moratorium”");
    expect(page).toContain("Moratorium aplikasi baru");
  });

  test("its file holds the rows of the page", async () => {
    const file = await json("/praktik.json?status=rencana");
    const page = await text("/praktik?status=rencana");
    expect(file).toMatchObject({ jumlah: 2, jumlah_semua: 2, halaman: 1 });
    for (const row of file.data) {
      for (const cell of [row.judul, row.daerah, row.masalah, row.langkah, row.hasil]) expect(page).toContain(cell);
    }
    expect((await server.get("/praktik.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect((await server.get("/praktik.xlsx")).status).toBe(200);
  });
});

describe("the page of a practice", () => {
  test("says what was done, how far it is proven and why, and where it was read", async () => {
    const page = await text("/praktik/sidoarjo-sipraja");
    expect(page).toContain("Tingkat bukti 1 dari 5");
    expect(page).toContain("Belum ada yang membenarkan.");
    expect(page).toContain("hanya satu operator");
    expect(page).toContain("Nomor indikator: pemetaan kami sendiri.");
    expect(page).toContain("Belum dikonfirmasi dinasnya.");
    expect(page).toContain("Surya Kabar, berita, 19 November 2021");
    expect(page).toContain("Dinasnya dapat mengambil alih");
    expect(page).not.toMatch(/\bkarena praktik\b/);
  });

  test("sets the reader's region beside its own, and asks nothing of an unknown one", async () => {
    const page = await html("/praktik/mesuji-dasar-kebijakan-spbe?daerah=18.12");
    expect(page).toContain('href="/bandingkan?daerah=18.12,18.11"');
    expect(canonicalOf(page)).toBe("/praktik/mesuji-dasar-kebijakan-spbe?daerah=18.12");
    const unknown = await html("/praktik/mesuji-dasar-kebijakan-spbe?daerah=atlantis&versi=x");
    expect(textOf(unknown)).toContain("“atlantis” tidak dikenal sebagai satu daerah");
    expect(textOf(unknown)).toContain("Versi itu tidak ada");
    expect(isNoindex(unknown)).toBe(true);
  });

  test("a title is text wherever it stands, escaped once", async () => {
    const title = 'Praktik <img src=x onerror=window.__xss=1> & "uji"';
    await publish({ id: "p-judul", slug: "judul-aneh", title });
    for (const path of ["/praktik", "/praktik/judul-aneh", "/daerah/18.71"]) {
      const page = await html(path);
      expect(page, path).not.toContain("<img src=x");
      expect(page, path).not.toContain("&amp;amp;");
      expect(textOf(page), path).toContain(title);
    }
    const page = await html("/praktik/judul-aneh");
    const escaped = "Praktik &lt;img src=x onerror=window.__xss=1&gt; &amp; ";
    expect(/<h1>(.*?)<\/h1>/.exec(page)?.[1]).toContain(escaped);
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).toContain(escaped);
    expect((await json("/praktik.json")).data[0].judul).toBe(title);
    expect(await (await server.get("/praktik.atom")).text()).toContain(`<title>${escaped}&quot;uji&quot;</title>`);
  });

  test("a draft is nowhere, and what was taken away says why, on page and as file", async () => {
    await publish(
      { id: "p-draf", slug: "masih-draf", state: "draft", title: "Rahasia dapur" },
      { id: "p-tarik", slug: "ditarik", state: "withdrawn", state_reason: "Angkanya keliru." },
      { id: "p-hapus", slug: "dihapus", state: "removed", state_reason: "Memuat data pribadi." },
    );
    const draft = await server.get("/praktik/masih-draf");
    expect([draft.status, (await draft.text()).includes("Rahasia")]).toEqual([404, false]);
    for (const [path, reason] of [
      ["/praktik/ditarik", "Angkanya keliru."],
      ["/praktik/dihapus", "Memuat data pribadi."],
      ["/praktik/ditarik.json", "Angkanya keliru."],
    ] as const) {
      const gone = await server.get(path);
      expect([gone.status, gone.headers.get("cache-control")], path).toEqual([410, "no-store"]);
      expect(await gone.text()).toContain(reason);
    }
    for (const path of ["/praktik?q=rahasia", "/praktik.json", "/praktik.atom", "/sitemap.xml", "/cari?q=rahasia"]) {
      expect(await (await server.get(path)).text(), path).not.toContain("masih-draf");
    }
  });

  test("stands in the site map under its address", async () => {
    expect(await (await server.get("/sitemap.xml")).text()).toContain("/praktik/bali-uji-keamanan-laporan-kerentanan<");
  });
});

describe("the feed of practices", () => {
  test("is sound XML whatever a title holds, with times that every reader knows", async () => {
    await publish({ id: "p-umpan", slug: "umpan", title: "Kominfo & Bappeda <uji>\u000b 🙂" });
    const response = await server.get("/praktik.atom");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await response.text();
    expect(xml).toContain("<title>Kominfo &amp; Bappeda &lt;uji&gt; 🙂</title>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    for (const [, updated = ""] of xml.matchAll(/<updated>([^<]+)<\/updated>/g)) {
      expect(updated).toBe(new Date(updated).toISOString());
    }
  });

  test("an entry keeps its id after renaming, and the old address leads to the new one", async () => {
    await publish({ id: "p-nama", slug: "nama-lama", title: "Judul lama" });
    const idOf = (xml: string, slug: string) =>
      new RegExp(`<id>([^<]+)</id>\\n<title>[^<]*</title>\\n<link[^>]*/praktik/${slug}"`).exec(xml)?.[1];
    const before = idOf(await (await server.get("/praktik.atom")).text(), "nama-lama");
    await change(async (db) =>
      db.transaction().execute(async (trx) => {
        const at = "2026-11-21T03:00:00.000Z";
        await trx
          .insertInto("practice_slug")
          .values({ slug: "nama-lama", practice_id: "p-nama", created_at: at })
          .execute();
        await trx
          .updateTable("practice")
          .set({ slug: "nama-baru", title: "Judul baru", updated_at: at })
          .where("id", "=", "p-nama")
          .execute();
        await raiseContentVersion(trx);
      }),
    );
    const after = idOf(await (await server.get("/praktik.atom")).text(), "nama-baru");
    expect(before).toBeDefined();
    expect(after).toBe(before);
    expect(await move("/praktik/nama-lama?daerah=18.12")).toEqual([301, "/praktik/nama-baru?daerah=18.12"]);
    expect(await move("/praktik/nama-lama.json")).toEqual([301, "/praktik/nama-baru.json"]);
  });
});

describe("practices on other pages", () => {
  test("a region shows its own, another none; an indicator shows those about it", async () => {
    expect(await text("/daerah/35.23")).toContain("Praktik dari daerah ini");
    expect(await text("/daerah/35.24")).not.toContain("Praktik dari daerah ini");
    const indicator = await html("/indikator/spbe-2020/17");
    expect(indicator).toContain("/praktik/sukoharjo-serat-optik-semua-opd");
    expect(await text("/indikator/pemdi-2026/1")).toContain("Belum ada praktik yang menyebut indikator ini.");
  });

  test("the start leads to them", async () => {
    const page = await html("/");
    expect(page).toMatch(/<a class="door" href="\/praktik"><h2>Cari praktik untuk satu indikator/);
    expect(page).not.toContain("Terbukti, belum ditiru");
  });
});
