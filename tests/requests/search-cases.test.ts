import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../app/platform/ids.server.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";
import { indexPractices } from "../../app/usecases/index-practices.server.ts";
import { keepPracticeDraft } from "../../app/usecases/keep-practice.server.ts";
import { openDatabases } from "../../db/open.server.ts";
import { isAvailable } from "../support/databases.ts";
import { practiceRow, publishPractices, regionIdOf } from "../support/practice-rows.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";
import { prepareWorkspaceSite } from "../support/workspace-site.ts";

/** Title and what did not work of each published practice. */
const PRACTICES = [
  ["Penerapan e-office di kecamatan", ""],
  ["Jum'at Bersih", ""],
  ["Nilai kebijakan", "naik menjadi 2,59"],
  ["Perbup 12/2023", ""],
  ["Rapat kerja", "pada 2 Maret 59 peserta"],
  ["Kunjungan Tulangbawang Barat", ""],
  ["Kunjungan Tulang Bawang Barat", ""],
  ["Laporan kinerja", "pada tahun 2022"],
  ["Dinas mengelola aplikasi pengaduan", "petugas berganti"],
] as const;

const OWN: ReadonlySet<string> = new Set(PRACTICES.map(([title]) => title));

async function publishAll(databaseUrl: string): Promise<void> {
  const { writer, close } = openDatabases(databaseUrl);
  const region_id = await regionIdOf(writer, "18.11");
  const rows = PRACTICES.map(([title, setbacks], at) =>
    practiceRow({ id: `kasus-${at}`, region_id, title, body: JSON.stringify({ kendala: setbacks }) }),
  );
  await publishPractices(writer, rows);
  await writer.transaction().execute((trx) =>
    indexPractices(
      trx,
      rows.map(({ id }) => id),
    ),
  );
  await close();
}

for (const dialect of ["sqlite", "postgres"] as const) {
  describe.skipIf(!isAvailable(dialect))(`words that people type, on ${dialect}`, () => {
    let databaseUrl = "";
    const server = prepareServer(async () => {
      databaseUrl = await createLoadedDatabase(dialect);
      await publishAll(databaseUrl);
      return { databaseUrl };
    });
    const titlesOf = async (q: string) => {
      const response = await server.get(`/cari.json?jenis=praktik&q=${encodeURIComponent(q)}`);
      expect(response.status, q).toBe(200);
      return ((await response.json()) as { data: { judul: string }[] }).data.map(({ judul }) => judul);
    };
    const TULANG_BAWANG_BARAT = ["Kunjungan Tulang Bawang Barat", "Kunjungan Tulangbawang Barat"];

    test.each([
      ["e-office", ["Penerapan e-office di kecamatan"]],
      ["eoffice", ["Penerapan e-office di kecamatan"]],
      ["jum'at", ["Jum'at Bersih"]],
      ["jum’at", ["Jum'at Bersih"]],
      ["2,59", ["Nilai kebijakan"]],
      ["12/2023", ["Perbup 12/2023"]],
      ["peraturan bupati 12/2023", ["Perbup 12/2023"]],
      ["kinerja tahun: 2022", ["Laporan kinerja"]],
      ["kunjungan tulang bawang barat", TULANG_BAWANG_BARAT],
      ["kunjungan tulangbawang barat", TULANG_BAWANG_BARAT],
      ["kunjungan TUBABA", TULANG_BAWANG_BARAT],
      ["pengelolaan aplikasi aduan", ["Dinas mengelola aplikasi pengaduan"]],
      ["mengelola aplikasi pengaudan", ["Dinas mengelola aplikasi pengaduan"]],
      ["kunjungan%", TULANG_BAWANG_BARAT],
      ["%", []],
      ["_", []],
    ])("%j finds what it means", async (q, titles) => {
      // The starter content has practices of its own, of which some hold the words too.
      expect((await titlesOf(q)).filter((title) => OWN.has(title)).sort()).toEqual(titles);
      // The list of practices asks the same search.
      const list = await (await server.get(`/praktik?q=${encodeURIComponent(q)}`)).text();
      if (titles.length > 0) for (const title of titles) expect(list).toContain(title.replace("'", "&#x27;"));
    });

    test("a mistyped word is said to be one, with the word that was searched instead", async () => {
      const html = await (await server.get("/cari?q=mengelola+aplikasi+pengaudan")).text();
      expect(html).toContain("Mungkin maksud Anda:");
      expect(html).toContain('href="/cari?q=mengelola%20aplikasi%20pengaduan"');
      expect(html).toContain("Tidak ada yang memuat semua kata");
    });

    test("each kind that holds something has its number, whichever is shown", async () => {
      for (const address of ["/cari?q=kunjungan", "/cari?q=kunjungan&jenis=praktik"]) {
        const html = await (await server.get(address)).text();
        expect(html, address).toMatch(
          /<a href="\/cari\?q=kunjungan&amp;jenis=praktik"[^>]*>Praktik<span class="n">\d+/,
        );
      }
    });

    test("nothing is found as a file that says so, and nothing asked is refused", async () => {
      const nothing = await (await server.get("/cari.json?q=zxqvwkjh")).json();
      expect(nothing).toMatchObject({ jumlah: 0, jumlah_seluruhnya: 0, dicari_sebagai: null });
      expect((await server.get("/cari.json?q=")).status).toBe(400);
      expect((await server.get("/cari.csv?q=mesuji")).status).toBe(200);
    });

    test.each(["/daerah?q=", "/indikator?q=", "/praktik?q="])("%s takes % and _ for themselves", async (address) => {
      const count = async (q: string) => {
        const file = address.replace("?q=", ".json?q=") + encodeURIComponent(q);
        const response = await server.get(file);
        expect(response.status, file).toBe(200);
        return ((await response.json()) as { data: unknown[] }).data.length;
      };
      expect(await count("zxqvwkjh%")).toBe(0);
      expect(await count("%zxqvwkjh")).toBe(0);
      expect(await count("m_suji")).toBe(0);
      expect(await count("m%suji")).toBe(0);
    });

    test("a search that fails is a fault, never an honest zero", async () => {
      const { writer, close } = openDatabases(databaseUrl);
      await sql`drop table search_index`.execute(writer);
      await close();
      for (const address of ["/cari?q=rusak", "/cari.json?q=rusak", "/praktik?q=rusak"]) {
        const response = await server.get(address);
        expect(response.status, address).toBe(500);
        const text = await response.text();
        expect(text).not.toMatch(/0 hasil|Tidak ada yang memuat|search_index/);
      }
      // What needs no search still works.
      expect((await server.get("/daerah/18.11")).status).toBe(200);
    });
  });
}

describe("drafts", () => {
  const { site, people, databases, as } = prepareWorkspaceSite();
  const id = newId();
  beforeAll(async () => {
    const { writer, reader } = databases();
    const { author, officeId } = people();
    const app = {
      ...{ writer, reader, markdown: createMarkdown(renderHere), now: () => new Date() },
      version: { current: () => 0, refresh: async () => {}, close: () => {} },
    };
    const fields = { judul: "Rencana rahasia kunjungan", masalah: "terlaluistimewa" };
    await keepPracticeDraft(app, { personId: author.id }, { id, officeId, fields, baseVersion: 0 });
  });

  test("are found by nobody else, not even as a suggestion", async () => {
    const { otherAdmin, author } = people();
    for (const q of ["rahasia kunjungan", "rencana rahasia", "terlaluistimewa", "terlaluistimewaa", id]) {
      for (const address of [`/cari?q=${q}`, `/cari.json?q=${q}`, `/praktik?q=${q}`, `/praktik.json?q=${q}`]) {
        for (const ask of [site.get(address), as(otherAdmin, address), as(author, address)]) {
          const text = await (await ask).text();
          expect(text, address).not.toContain("Rencana rahasia");
          expect(text, address).not.toMatch(/Mungkin maksud Anda:.*terlaluistimewa/s);
        }
      }
    }
    expect(await (await as(otherAdmin, "/ruang-kerja/praktik")).text()).not.toContain("Rencana rahasia");
  });

  test("stand in the list of their author, marked as drafts", async () => {
    const html = await (await as(people().author, "/ruang-kerja/praktik")).text();
    expect(html).toContain("Rencana rahasia kunjungan");
    expect(html).toContain("Draf Anda");
  });
});
