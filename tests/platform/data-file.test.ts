import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { DataFile, DataRow } from "../../app/domain/data-file.ts";
import { refuseFile, sendDataFile, toCsv, toJson } from "../../app/platform/data-file.server.ts";

function file(rows: readonly DataRow[], overrides: Partial<DataFile> = {}): DataFile {
  return {
    name: "kiat-uji",
    title: "uji",
    address: "https://kiat.example/daerah/18.11",
    citation: "Kiat, uji.",
    notes: ["Catatan."],
    columns: ["teks", "angka", "ya"],
    rows,
    ...overrides,
  };
}

const lines = (csv: string) => csv.slice(1).trimEnd().split("\r\n");

describe("CSV", () => {
  test("begins with a byte-order mark, ends every line with CRLF and quotes as RFC 4180", () => {
    const csv = toCsv(file([{ teks: 'periode 2018–2020, "Jum’at"\nbaris dua', angka: 2.59, ya: true }]));
    expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.slice(1)).toBe(
      'teks,angka,ya,kutipan\r\n"periode 2018–2020, ""Jum’at""\nbaris dua",2.59,ya,"Kiat, uji."\r\n',
    );
    expect(parse(csv, { bom: true, columns: true })).toHaveLength(1);
  });

  test("a difference keeps its sign and two decimals and is never text; a missing one is empty", () => {
    const rows = [-0.29, 0, 0.3, null].map((angka) => ({ teks: null, angka, ya: false }));
    expect(lines(toCsv(file(rows, { columns: ["angka"], citation: "k", decimals: { angka: 2 } })))).toEqual([
      "angka,kutipan",
      "-0.29,k",
      "0.00,k",
      "0.30,k",
      ",k",
    ]);
  });

  test.each(["=1+1", "+62 721 000000", "-2+3", "@SUM(1)", "\t=1+1", "\r=1"])("%j cannot run as a formula", (text) => {
    const [row] = parse(toCsv(file([{ teks: text, angka: -1, ya: null }])), { bom: true, columns: true });
    expect(row).toMatchObject({ teks: `'${text}`, angka: "-1", ya: "" });
  });

  test.each(["'apostrof", "a=b", "2-3", "18.10", "e-mail@x"])("%j stays as it is", (text) => {
    const [row] = parse(toCsv(file([{ teks: text, angka: null, ya: null }])), { bom: true, columns: true });
    expect(row).toMatchObject({ teks: text });
  });

  test("without rows there is the heading alone", () => {
    expect(lines(toCsv(file([])))).toEqual(["teks,angka,ya,kutipan"]);
  });
});

describe("JSON", () => {
  test("has numbers as numbers, codes as text, flags as flags, and null for what is missing", () => {
    const rows = [{ teks: "18.10", angka: 0.3, ya: true }, { teks: null }];
    const read: unknown = JSON.parse(toJson(file(rows, { decimals: { angka: 2 }, extra: { halaman: 1 } })));
    expect(read).toMatchObject({
      judul: "uji",
      kutipan: "Kiat, uji.",
      halaman: 1,
      jumlah: 2,
      data: [
        { teks: "18.10", angka: 0.3, ya: true },
        { teks: null, angka: null, ya: null },
      ],
    });
  });
});

describe("answers", () => {
  test("name the file, its kind and the page of the same data", async () => {
    const csv = await sendDataFile(file([]), "csv");
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("content-disposition")).toBe('attachment; filename="kiat-uji.csv"');
    expect(csv.headers.get("link")).toBe('<https://kiat.example/daerah/18.11>; rel="canonical"');
    expect((await sendDataFile(file([]), "json")).headers.get("content-type")).toBe("application/json; charset=utf-8");
    const xlsx = await sendDataFile(file([]), "xlsx");
    expect(xlsx.headers.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(xlsx.headers.get("content-disposition")).toBe('attachment; filename="kiat-uji.xlsx"');
  });

  test("a refusal is JSON with one sentence and is not kept", async () => {
    const refused = refuseFile(400, "Parameter x tidak dikenal.");
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([400, "no-store"]);
    expect(await refused.json()).toEqual({ galat: "Parameter x tidak dikenal." });
  });
});
