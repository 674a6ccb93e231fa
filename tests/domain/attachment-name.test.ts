import { expect, test } from "vitest";
import { cleanFileName, contentDisposition } from "../../app/domain/attachment-name.ts";

test.each([
  ["Laporan – Kunjungan Kominfo (16‑3).pdf", "pdf", "Laporan – Kunjungan Kominfo (16‑3).pdf"],
  ["foto.JPG", "jpg", "foto.JPG"],
  ["foto.jpeg", "jpg", "foto.jpeg"],
  ["laporan.pdf", "docx", "laporan.docx"],
  ["tanpa akhiran", "xlsx", "tanpa akhiran.xlsx"],
  ["SK No. 12.2024", "pdf", "SK No. 12.2024.pdf"],
  ["../../etc/passwd", "txt", "etc-passwd.txt"],
  ["C:\\Users\\budi\\SOP.pdf", "pdf", "C--Users-budi-SOP.pdf"],
  [".htaccess", "txt", "lampiran.txt"],
  ["gaji\u202egnp.exe", "png", "gajignp.png"],
  ["a\r\nSet-Cookie: x=1.pdf", "pdf", "aSet-Cookie- x=1.pdf"],
  ["nol\u0000.pdf", "pdf", "nol.pdf"],
  ["\u200b\u2066\ufeff.pdf", "pdf", "lampiran.pdf"],
  ["", "csv", "lampiran.csv"],
  ["e\u0301.txt", "txt", "\u00e9.txt"],
  ["cacat\ud800.txt", "txt", "cacat.txt"],
] as const)("%j becomes a safe name", (sent, type, shown) => {
  expect(cleanFileName(sent, type)).toBe(shown);
});

test("a name is cut between signs and keeps its suffix", () => {
  const name = cleanFileName(`${"😀".repeat(200)}.pdf`, "pdf");
  expect([...name]).toHaveLength(120);
  expect(name.endsWith("😀.pdf")).toBe(true);
});

test("UPL-03: the header has the whole name and plain letters for old programs", () => {
  expect(contentDisposition("attachment", "Laporan – Kunjungan Kominfo (16‑3).pdf")).toBe(
    `attachment; filename="Laporan - Kunjungan Kominfo (16-3).pdf"; filename*=UTF-8''Laporan%20%E2%80%93%20Kunjungan%20Kominfo%20%2816%E2%80%913%29.pdf`,
  );
});

test.each(["émail 'x' *.pdf", "日本.pdf", 'a"b\\c%41.pdf', "😀.png"])(
  "the header of %j holds only what headers may",
  (name) => {
    const header = contentDisposition("inline", name);
    expect(header).toMatch(/^inline; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w.~!%-]+$/);
    expect(new Headers({ "Content-Disposition": header }).get("Content-Disposition")).toBe(header);
    expect(/filename="([^"]*)"/.exec(header)?.[1]).not.toMatch(/[\\%]/);
  },
);
