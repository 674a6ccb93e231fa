import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { instruments } from "../../app/platform/content/instruments.server.ts";
import { canonicalOf, getHtml, isNoindex, textOf } from "../support/page-text.ts";
import { seededPick } from "../support/seeded.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

const SEED = 20_261_125;
const ofEach = (code: string, sign: (at: number) => string) =>
  (instruments.find((one) => one.code === code)?.indicators ?? []).map((_, at) => sign(at)).join("");
const FULL = `/simulasi?daerah=18.12&instrumen=spbe-2020&level=${"2".repeat(47)}&target=${"3".repeat(10)}${"-".repeat(37)}`;
const fileOf = (path: string, format: string) => path.replace(/(\?|$)/, `.${format}$1`);

const moved = async (path: string) => {
  const response = await server.get(path);
  expect(response.status).toBe(302);
  return response.headers.get("location") ?? "";
};

describe("a simulation", () => {
  test("starts empty, with one form, without anything to index", async () => {
    const html = await getHtml(server, "/simulasi");
    expect(isNoindex(html)).toBe(true);
    expect(canonicalOf(html)).toBe("/simulasi");
    expect(html.match(/name="level"/g)).toHaveLength(20);
    expect(html.match(/name="target"/g)).toHaveLength(20);
    expect(textOf(html)).toContain("Belum ada yang dapat dihitung");
    expect(textOf(html)).toContain("SIMULASI");
  });

  test("sent by its form stands under one short address", async () => {
    const fields = Array.from({ length: 20 }, (_, at) => `level=${at < 18 ? 2 : ""}&target=${at === 0 ? 3 : ""}`);
    expect(await moved(`/simulasi?daerah=&instrumen=pemdi-2026&${fields.join("&")}`)).toBe(
      `/simulasi?instrumen=pemdi-2026&level=${"2".repeat(18)}--&target=3${"-".repeat(19)}`,
    );
  });

  test("of the longest instrument still fits into the address of a form", async () => {
    const fields = Array.from({ length: 47 }, () => "level=2&target=3");
    expect(await moved(`/simulasi?daerah=18.12&instrumen=spbe-2020&mulai=rata&urut=nomor&${fields.join("&")}`)).toBe(
      `/simulasi?daerah=18.12&instrumen=spbe-2020&mulai=rata&level=${"2".repeat(47)}&target=${"3".repeat(47)}&urut=nomor`,
    );
  });

  test("shows index, band and distance for now and for the targets", async () => {
    const text = textOf(await getHtml(server, FULL));
    expect(text).toContain("Indeks SPBE simulasi 2,00, dengan target 2,13 (naik 0,13).");
    expect(text).toContain("Angka itu di rentang Cukup menurut 59/2020.");
    expect(text).toContain("Ke Baik (mulai 2,60) masih perlu 0,47.");
  });

  test("with gaps tells the span", async () => {
    const text = textOf(
      await getHtml(server, `/simulasi?instrumen=spbe-2020&level=${"2".repeat(35)}${"-".repeat(12)}`),
    );
    expect(text).toContain("Belum lengkap: 12 dari 47 indikator belum diisi.");
    expect(text).toMatch(/Indeks SPBE simulasi bisa antara \d,\d\d dan \d,\d\d\./);
  });

  test("raises one indicator by a link", async () => {
    const level = "2".repeat(20);
    expect(await moved(`/simulasi?instrumen=pemdi-2026&level=${level}&naik=20`)).toBe(
      `/simulasi?instrumen=pemdi-2026&level=${level}&target=${"-".repeat(19)}3`,
    );
  });

  test("of the draft says what it is; unread thresholds are named", async () => {
    const html = await getHtml(server, `/simulasi?instrumen=pemdi-2025-draft&level=${"1".repeat(35)}`);
    expect(textOf(html)).toContain("tidak pernah dipakai untuk hasil resmi");
    expect(textOf(html)).toContain("ambangnya belum diperiksa");
    expect(html).not.toContain("/indikator/pemdi-2025-draft");
  });

  test.each([
    "/simulasi?level=3",
    `/simulasi?instrumen=pemdi-2026&level=${"z".repeat(600)}`,
    "/simulasi?instrumen=pemdi-2026&level=%00%F0%9F%A6%8A&target=%22%3E%3Cscript%3E",
    "/simulasi?daerah=xyzzy&instrumen=apa&mulai=kapan&urut=acak&naik=-1",
    "/simulasi?daerah=Bandung&instrumen=pemdi-2026",
    "/simulasi?daerah=18.12&instrumen=pemdi-2026&mulai=rata",
  ])("%s answers with a note", async (path) => {
    const html = await getHtml(server, path);
    expect(html).toContain("notice-warn");
    expect(html).not.toContain("<script");
    expect(textOf(html)).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

test("a name that may be two regions is asked about and kept", async () => {
  const html = await getHtml(server, "/simulasi?daerah=Bandung&instrumen=pemdi-2026");
  expect(html).toContain('href="/simulasi?daerah=32.73&amp;instrumen=pemdi-2026"');
  expect(html).toContain('value="Bandung"');
});

describe("the start of a region", () => {
  test("is guessed from its published domains, of the same instrument only, and marked", async () => {
    const location = await moved("/simulasi?daerah=Tulang Bawang Barat&instrumen=spbe-2020&mulai=rata");
    expect(location).toMatch(/^\/simulasi\?daerah=18\.12&instrumen=spbe-2020&mulai=rata&level=[1-5]{47}$/);
    const html = await getHtml(server, location);
    const text = textOf(html);
    expect(text).toContain("Indeks SPBE simulasi 2,49");
    expect(text).toContain("47 tingkat adalah perkiraan");
    expect(text).toContain("ini bukan nilai indikator daerah ini");
    expect(html.match(/, perkiraan</g)).toHaveLength(47);
  });

  test("is empty where the instrument has no values of it, whatever others have", async () => {
    const text = textOf(await getHtml(server, "/simulasi?daerah=18.12&instrumen=pemdi-2026"));
    expect(text).toContain("jadi simulasi mulai kosong. Nilai dari instrumen lain tidak dipakai.");
    expect(text).not.toContain("2,49");
    expect(text).not.toContain("Mulai dari tingkat rata-rata");
  });

  test("is on offer as links", async () => {
    const html = await getHtml(server, "/simulasi?daerah=18.12&instrumen=spbe-2020");
    expect(html).toContain('href="/simulasi?daerah=18.12&amp;instrumen=spbe-2020&amp;mulai=rata"');
    expect(await getHtml(server, "/indikator/spbe-2020/23")).toContain('href="/simulasi?instrumen=spbe-2020#i23"');
  });
});

describe("which indicator first", () => {
  test("says that published levels are too few, and how each column is made", async () => {
    const text = textOf(await getHtml(server, FULL));
    expect(text).toContain("belum cukup data (n = 0)");
    expect(text).toContain("belum ada laporan praktik");
    expect(text).toContain("selang Wilson 95 %");
  });

  test("goes by gain, or in another order by a link", async () => {
    const first = async (path: string) => /Naikkan indikator (\d+) ke/.exec(await getHtml(server, path))?.[1];
    expect(await first(FULL)).toBe("42");
    expect(await first(`${FULL}&urut=nomor`)).toBe("1");
  });
});

describe("a simulation never becomes an official value", () => {
  type Row = Record<string, string | number | null>;
  const states = instruments.flatMap(({ code, scale }) => {
    const signs = ["-", ...Array.from({ length: (scale.max - scale.min) / 100 + 1 }, (_, at) => scale.min / 100 + at)];
    return [1, 2, 3].map((turn) => {
      const level = ofEach(code, (at) => String(seededPick(signs, 1, SEED + at * 7 + turn)[0]));
      return `/simulasi?daerah=18.12&instrumen=${code}&level=${level}`;
    });
  });

  test("every row of every file is a simulation of one instrument, without source, year or official status", async () => {
    for (const path of [FULL, ...states]) {
      const { data, judul, catatan } = await (await server.get(fileOf(path, "json"))).json();
      const code = new URL(path, "https://kiat.example").searchParams.get("instrumen");
      expect(judul).toMatch(/^SIMULASI/);
      expect(catatan.join(" ")).toContain("bukan nilai resmi");
      for (const row of data as Row[]) {
        expect(row).toMatchObject({ status: "simulation", jenis_penilaian: "simulasi", instrumen: code });
        expect(Object.keys(row)).not.toContain("sumber");
        expect(Object.keys(row)).not.toContain("tahun");
      }
      const csv = await (await server.get(fileOf(path, "csv"))).text();
      const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
      expect(rows.map(({ status }) => status)).toEqual(data.map(() => "simulation"));
      const index = (data as Row[]).find(({ tingkat }) => tingkat === "indeks");
      const page = textOf(await getHtml(server, path));
      const shown = index?.["nilai"] ?? index?.["nilai_terendah"];
      expect(page).toContain(Number(shown).toFixed(2).replace(".", ","));
    }
  });

  test("nothing is stored: official data are the same bytes before and after", async () => {
    const official = [
      "/data/nilai.json?daerah=18.12&limit=1000",
      "/daerah/18.12.json",
      "/bandingkan.json?daerah=18.12,18.11",
    ];
    const read = () => Promise.all(official.map(async (path) => (await server.get(path)).text()));
    const before = await read();
    for (const path of states) await server.get(path);
    expect(await read()).toEqual(before);
    for (const text of before) expect(text).not.toMatch(/"simulation"/);
  });

  test("no other instrument's value stands on its page", async () => {
    const { data } = await (await server.get("/data/nilai.json?daerah=18.12&instrumen=spbe-2020&limit=1000")).json();
    const printed = new Set((data as Row[]).map(({ tercetak }) => String(tercetak).replace(".", ",")));
    const text = textOf(await getHtml(server, "/simulasi?daerah=18.12&instrumen=pemdi-2026"));
    for (const value of printed) if (/^\d,\d\d$/.test(value)) expect(text).not.toContain(` ${value} `);
  });
});
