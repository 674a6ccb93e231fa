import { inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encodeIndexedPng } from "../../app/platform/indexed-png.server.ts";

/** Colours of an indexed PNG, pixel by pixel, as red, green and blue. */
async function decode(pixels: Buffer, width: number, height: number): Promise<number[][]> {
  const png = Buffer.from(await encodeIndexedPng(pixels, width, height));
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const lines = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  const table = chunks.get("PLTE") ?? Buffer.alloc(0);
  const rows = Array.from({ length: height }, (_, row) => [
    ...lines.subarray(row * (width + 1), (row + 1) * (width + 1)),
  ]);
  expect(rows.every(([filter]) => filter === 0)).toBe(true);
  return rows.flatMap((row) => row.slice(1).map((index) => [...table.subarray(index * 3, index * 3 + 3)]));
}

const paint = (colors: readonly (readonly number[])[]) => Buffer.from(colors.flatMap((rgb) => [...rgb, 255]));

describe("a PNG with a palette", () => {
  test("keeps every colour where there are few", async () => {
    const colors = [
      [251, 247, 240],
      [106, 27, 42],
      [106, 27, 42],
      [0, 0, 0],
      [255, 255, 255],
      [251, 247, 240],
    ];
    expect(await decode(paint(colors), 3, 2)).toEqual(colors);
    expect(await decode(paint(colors), 2, 3)).toEqual(colors);
  });

  test("gives the rarest of too many colours the nearest of the others", async () => {
    const common = Array.from({ length: 256 }, (_, at) => [at, 0, 0]);
    const colors = [...common, ...common, [7, 1, 0], [200, 0, 1]];
    expect((await decode(paint(colors), colors.length, 1)).slice(-2)).toEqual([
      [7, 0, 0],
      [200, 0, 0],
    ]);
  });

  test("reads a part of a larger buffer", async () => {
    const whole = paint([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ]);
    expect(await decode(whole.subarray(4), 2, 1)).toEqual([
      [2, 2, 2],
      [3, 3, 3],
    ]);
  });
});
