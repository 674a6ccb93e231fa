import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { DataFile, DataRow } from "../../app/domain/data-file.ts";
import { toXlsx } from "../../app/platform/data-workbook.server.ts";

const LICENSE = "Nilai CC0";

function file(rows: readonly DataRow[], columns: readonly string[]): DataFile {
  const notes = ["Nilai dari instrumen yang berbeda tidak sebanding."];
  const decimals = { selisih: 2 };
  return {
    name: "uji",
    title: "Uji",
    address: "https://kiat.example/x",
    citation: "Kiat, x.",
    notes,
    columns,
    rows,
    decimals,
  };
}

const read = async (data: DataFile) => readExcelFile(Buffer.from(await toXlsx(data, LICENSE)), { trim: false });
const partsOf = async (data: DataFile) =>
  Object.fromEntries(
    Object.entries(unzipSync(await toXlsx(data, LICENSE))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe("the data sheet", () => {
  test("has the heading frozen and every value with its own type", async () => {
    const row = { kode_daerah: "18.10", tahun: 2024, nilai: 2.59, sengketa: false, catatan: null };
    const data = file([row], Object.keys(row));
    const [sheet] = await read(data);
    expect(sheet?.data).toEqual([Object.keys(row), ["18.10", 2024, 2.59, false, null]]);
    const parts = await partsOf(data);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  test("shows a value with the decimals its source printed, a difference with two, a year with none", async () => {
    const rows = [
      { tahun: 2018, nilai: 1.3, tercetak: "1.3", selisih: 0.3 },
      { tahun: 2024, nilai: 3.9, tercetak: "3.90", selisih: -1 },
      { tahun: 2020, nilai: 4, tercetak: "4", selisih: null },
    ];
    const parts = await partsOf(file(rows, ["tahun", "nilai", "selisih"]));
    const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
    const formats = formatsOf(parts["xl/styles.xml"] ?? "");
    const shown = ["A2", "B2", "C2", "B3", "C3", "B4"].map(
      (cell) => formats[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])],
    );
    expect(shown).toEqual(["0", "0.0", "0.00", "0.00", "0.00", "0"]);
  });

  test.each(["=1+1", "+62 721", "-2+3", "@SUM(1)", "18.10", "00123", " berspasi ", "a\nb", "<&>\"'", "\u0007bel"])(
    "%j is text and nothing else",
    async (text) => {
      const data = file([{ catatan: text }], ["catatan"]);
      const [sheet] = await read(data);
      expect(sheet?.data[1]).toEqual([text.replace("\u0007", "")]);
      const parts = await partsOf(data);
      expect(Object.values(parts).join("")).not.toMatch(/<f[ >]/);
    },
  );

  test("without rows there is the heading alone", async () => {
    expect((await read(file([], ["nilai"])))[0]?.data).toEqual([["nilai"]]);
  });
});

describe("the sheet of notes", () => {
  test("tells title, address, citation, licence, notes and what the columns hold", async () => {
    const sheets = await read({ ...file([{ nilai: 1 }], ["nilai", "selisih"]), extra: { halaman: 2 } });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Data", "Catatan"]);
    expect(sheets[1]?.data).toEqual([
      ["Judul", "Uji"],
      ["Alamat", "https://kiat.example/x"],
      ["Kutipan", "Kiat, x."],
      ["Lisensi", LICENSE],
      ["Catatan", "Nilai dari instrumen yang berbeda tidak sebanding."],
      ["halaman", 2],
      ["Jumlah baris", 1],
      [null, null],
      ["Kolom", "Artinya"],
      ["nilai", expect.stringContaining("angka")],
      ["selisih", expect.stringContaining("daerah pertama")],
    ]);
  });
});

test("the same data give the same bytes whenever they are written", async () => {
  const data = file([{ nilai: 2.59 }], ["nilai"]);
  const first = Buffer.from(await toXlsx(data, LICENSE));
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await toXlsx(data, LICENSE)).equals(first)).toBe(true);
});

/** Number formats by style number. */
function formatsOf(styles: string): (string | undefined)[] {
  const codes = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(([, id, code]) => [id, code]),
  );
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  return [...cells.matchAll(/<xf ([^>]*)>/g)].map(([, style = ""]) => codes.get(/numFmtId="(\d+)"/.exec(style)?.[1]));
}
