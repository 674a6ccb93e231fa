import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ADDRESS_RULES } from "../../app/domain/addresses.ts";
import { dayInZone } from "../../app/domain/days.ts";
import { starterId } from "../../app/platform/content/starter-id.server.ts";
import { toXlsx } from "../../app/platform/data-workbook.server.ts";
import routes from "../../app/routes.ts";
import { findWorkbookFaults } from "../support/ooxml.ts";
import { fileOf } from "../support/random-pages.ts";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

const TODAY = dayInZone(new Date().toISOString(), "Asia/Jakarta");

/** The file of a question needs one that somebody asked: `questions.test.ts` looks at it. */
const ASKED = ["berkas/:format/tanya/:id"];

/** One page for each other kind of file. */
const PAGES = [
  "/daerah?jenis=kota",
  "/daerah/18.11",
  "/daerah/18.11/nilai",
  "/daerah/18.12/naik",
  "/bandingkan?daerah=18.12,18.11&tahun=2024",
  "/sebanding?daerah=18.12",
  "/belajar-dari?daerah=18.12&indikator=spbe-2020/21",
  "/simulasi?daerah=18.12&instrumen=spbe-2020&mulai=rata",
  "/instrumen",
  "/instrumen/spbe-2020",
  "/indikator?instrumen=spbe-2020",
  "/indikator/spbe-2020/1",
  "/sumber",
  "/sumber/laporan-evaluasi-spbe-2024",
  "/perubahan",
  "/praktik?status=berjalan",
  "/praktik/mesuji-dasar-kebijakan-spbe",
  "/kunjungan?daerah=18.11",
  `/kunjungan/${starterId("visit", "tulang-bawang-barat-ke-mesuji-2023")}`,
  "/alur",
  "/tanya",
  "/cari?q=aplikasi",
  `/arsip/${TODAY}/daerah/18.11`,
  `/arsip/${TODAY}/bandingkan?daerah=18.12,18.11`,
  "/data/nilai?limit=100",
];

const site = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));

test.each(PAGES)("the workbook of %s keeps the rules of Office Open XML and runs nothing", async (page) => {
  const response = await site.get(fileOf(page, "xlsx"));
  expect(response.status).toBe(200);
  expect(findWorkbookFaults(new Uint8Array(await response.arrayBuffer()))).toEqual([]);
});

test("there is one page for each kind of public file", async () => {
  const twins = (await routes).filter(
    ({ path = "" }) => path.startsWith("berkas/:format/") && ADDRESS_RULES[path] === "public" && !ASKED.includes(path),
  );
  expect(twins).toHaveLength(PAGES.length);
});

test("texts that look like formulas are text cells, in data and notes", async () => {
  const texts = ["=1+1", "+62 721", "-2+3", "@SUM(1)", "\tx", '=HYPERLINK("https://x")'];
  const columns = ["catatan"];
  const rows = texts.map((catatan) => ({ catatan }));
  const file = {
    name: "x",
    title: "=1+1",
    address: "https://kiat.example/x",
    citation: "@x",
    notes: texts,
    columns,
    rows,
  };
  expect(findWorkbookFaults(await toXlsx(file, "=1"))).toEqual([]);
});

test.each<[string, string, RegExp | string, string]>([
  ["a formula", "xl/worksheets/sheet1.xml", "<v>", "<f>1+1</f><v>"],
  ["a text that may run", "xl/sharedStrings.xml", "<t>nilai</t>", "<t>=nilai</t>"],
  ["a cell out of order", "xl/worksheets/sheet1.xml", 'r="A2"', 'r="A1"'],
  ["a missing style", "xl/worksheets/sheet1.xml", /s="\d+"/, 's="99"'],
  ["a number that is none", "xl/worksheets/sheet1.xml", "<v>2.59</v>", "<v>2,59</v>"],
  ["a format of one language", "xl/styles.xml", 'formatCode="0.00"', 'formatCode="0,00"'],
  ["a relation to nothing", "xl/_rels/workbook.xml.rels", "worksheets/sheet2.xml", "worksheets/sheet3.xml"],
  ["an open tag", "xl/workbook.xml", "</sheets>", ""],
  ["a part without a type", "[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml"],
])("%s is found", async (_, part, before, after) => {
  const rows = [{ nilai: 2.59, tercetak: "2.59" }];
  const columns = ["nilai", "tercetak"];
  const file = { name: "x", title: "x", address: "x", citation: "x", notes: [], columns, rows };
  const parts = unzipSync(await toXlsx(file, "x"));
  const changed = strFromU8(parts[part] ?? new Uint8Array()).replace(before, after);
  expect(findWorkbookFaults(zipSync(parts))).toEqual([]);
  expect(findWorkbookFaults(zipSync({ ...parts, [part]: strToU8(changed) }))).not.toEqual([]);
});
