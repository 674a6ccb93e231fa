import { describe, expect, test } from "vitest";
import { textWidth } from "../../app/components/charts/axis.ts";
import { breakText, wrapText } from "../../app/components/pictures/wrap-text.ts";

const TEXT = "Nilai resmi terbaru 3,99 (Sangat Baik) untuk penilaian 2024, instrumen 59/2020.";

describe("a text in lines", () => {
  test("loses no word and leaves no line too wide", () => {
    const lines = wrapText(TEXT, { width: 200, size: 20 });
    expect(lines.join(" ")).toBe(TEXT);
    for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(200);
  });

  test("says by an ellipsis what has no room", () => {
    const lines = wrapText(TEXT, { width: 200, size: 20, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/[^,;.:]…$/);
    expect(textWidth(lines[1] ?? "", 20)).toBeLessThanOrEqual(200);
  });

  test("keeps the sign of per cent with its number", () => {
    expect(wrapText("Layanan 45,5 %", { width: 60, size: 13 })).toEqual(["Layanan", "45,5 %"]);
  });

  test("breaks an address anywhere and loses no letter", () => {
    const address = `https://kiat.example/simulasi?level=${"32".repeat(40)}`;
    const lines = breakText(address, 200, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe(address);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(200);
  });

  test("keeps a word that is longer than a line whole", () => {
    expect(wrapText("a panjangsekalikatanya b", { width: 60, size: 20 })).toEqual(["a", "panjangsekalikatanya", "b"]);
  });
});
