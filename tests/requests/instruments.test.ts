import { describe, expect, test } from "vitest";
import { prepareServer } from "../support/server.ts";
import { createLoadedDatabase } from "../support/starter-content.ts";

describe("instruments", () => {
  const server = prepareServer(async () => ({ databaseUrl: await createLoadedDatabase() }));
  const read = async (path: string) => {
    const response = await server.get(path);
    return { status: response.status, location: response.headers.get("location"), text: await response.text() };
  };

  test("stand side by side with counts, thresholds and the one in force", async () => {
    const { status, text } = await read("/instrumen");
    expect(status).toBe(200);
    expect(rowOf(text, "Indikator")).toEqual(["35", "47", "20"]);
    expect(rowOf(text, "Baik mulai")).toEqual(["2,6", "2,6", "2,5"]);
    expect(rowOf(text, "Keadaan")).toEqual(["diganti", "diganti", "berlaku"]);
    expect(rowOf(text, "Ambang diperiksa pada naskah")).toEqual(["belum", "ya", "belum"]);
  });

  test("call the same number by another word, as a look-up and not a conversion", async () => {
    const { text } = await read("/instrumen");
    expect(text).toContain("2,59 disebut Cukup menurut 59/2020; angka yang sama akan disebut Baik menurut 8/2026");
    expect(text).toContain("nilainya tidak sebanding");
    expect(rowOf(text, "2,5–2,6berbeda")).toEqual(["Cukup", "Cukup", "Baik"]);
    expect(rowOf(text, "2,6–3,5")).toEqual(["Baik", "Baik", "Baik"]);
  });

  test("keep the draft apart on a page of its own", async () => {
    const list = await read("/instrumen");
    expect(list.text).toContain('href="/instrumen/pemdi-2025-draft"');
    const draft = await read("/instrumen/pemdi-2025-draft");
    expect(draft.status).toBe(200);
    expect(draft.text).toContain("tidak pernah dipakai untuk hasil resmi");
    expect(draft.text).not.toContain('href="/indikator/pemdi-2025-draft');
  });

  test("have a page with structure, levels, guides and rounds", async () => {
    const { status, text } = await read("/instrumen/spbe-2020");
    expect(status).toBe(200);
    expect(rowOf(text, "Sangat Baik")).toEqual(["3,5–4,2"]);
    expect(rowOf(text, "23. Penerapan Manajemen Data")).toEqual(["+0,015", "1,5 %"]);
    expect(rowOf(text, "4")).toEqual(["Terpadu dan Terukur", "Kolaborasi"]);
    expect(text).toContain("Pedoman Menteri PANRB Nomor 3 Tahun 2024");
    expect(rowOf(text, "2024")[1]).toContain("Kepmen PANRB 663/2024");
    expect(rowOf(text, "2024")[3]).toContain("lengkap");
  });

  test("are found by another spelling of their code, and not by another code", async () => {
    expect(await read("/instrumen/SPBE-2020")).toMatchObject({ status: 302, location: "/instrumen/spbe-2020" });
    expect(await read("/instrumen/spbe-1999")).toMatchObject({ status: 404 });
  });

  test("come as files with status and source in every row", async () => {
    const list = JSON.parse((await read("/instrumen.json")).text);
    expect(list.data).toHaveLength(4);
    expect(list.data[1]).toMatchObject({ instrumen: "spbe-2020", status: "superseded", indikator: 47, mulai_3: 2.6 });
    expect(list.data[3]).toMatchObject({ instrumen: "pemdi-2025-draft", status: "draft" });
    const one = JSON.parse((await read("/instrumen/spbe-2020.json")).text);
    expect(one.data).toHaveLength(4 + 8 + 47);
    expect(one.data.every((row: { sumber: string }) => row.sumber === "permenpanrb-59-2020")).toBe(true);
    expect(one.data.at(-1)).toMatchObject({
      tingkat: "indikator",
      nomor: 47,
      induk: 8,
      bobot: 3,
      kapabilitas: "layanan",
    });
    const csv = (await read("/instrumen/pemdi-2026.csv")).text;
    expect(csv.trim().split("\r\n")).toHaveLength(1 + 7 + 20);
    expect(await read("/instrumen/x.json")).toMatchObject({ status: 404 });
  });
});

/** The cells of the first row with this head, as a reader meets them. */
function rowOf(html: string, head: string): string[] {
  const rows = html.match(/<tr[^>]*>.*?<\/tr>/gs) ?? [];
  const cells = rows.map((row) => (row.match(/<t[hd][^>]*>.*?<\/t[hd]>/gs) ?? []).map(plain));
  return cells.find(([first]) => first === head)?.slice(1) ?? [];
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
