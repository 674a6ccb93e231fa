import { promisify } from "node:util";
import { constants, crc32, deflate } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MAX_COLORS = 256;
const BIT_DEPTH = 8;
const INDEXED = 3;

/**
 * An opaque drawing as a PNG with a palette: a third of the bytes of true colour, since drawings have few colours and the
 * shades at their edges. Of more than 256 colours the rarest take the nearest of the others.
 *
 * @param pixels four bytes each, red, green, blue and alpha, line by line
 */
export async function encodeIndexedPng(
  pixels: Buffer,
  width: number,
  height: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const colors = new Uint32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + width * height * 4));
  const { palette, indexOf } = choosePalette(colors);
  // One byte in front of each line says that it is not filtered.
  const lines = Buffer.alloc((width + 1) * height);
  let [before, index] = [palette[0] ?? 0, 0];
  for (let at = 0, to = 0; at < colors.length; at++) {
    if (at % width === 0) to++;
    const color = colors[at] ?? 0;
    if (color !== before) [before, index] = [color, indexOf.get(color) ?? 0];
    lines[to++] = index;
  }
  const data = await promisify(deflate)(lines, { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BIT_DEPTH, INDEXED, 0, 0, 0], 8);
  const table = Buffer.from(palette.flatMap(channelsOf));
  const chunks = [chunk("IHDR", header), chunk("PLTE", table), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]));
}

function choosePalette(colors: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (let at = 0; at < colors.length; ) {
    const color = colors[at] ?? 0;
    const start = at;
    while (at < colors.length && colors[at] === color) at++;
    counts.set(color, (counts.get(color) ?? 0) + at - start);
  }
  const sorted = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([color]) => color);
  const palette = sorted.slice(0, MAX_COLORS);
  const channels = palette.map(channelsOf);
  const nearest = (color: number) => {
    const wanted = channelsOf(color);
    const distances = channels.map((own) => own.reduce((sum, value, at) => sum + (value - (wanted[at] ?? 0)) ** 2, 0));
    return distances.indexOf(Math.min(...distances));
  };
  return { palette, indexOf: new Map(sorted.map((color, at) => [color, at < MAX_COLORS ? at : nearest(color)])) };
}

/** Pixels are read as numbers of four bytes, the lowest first. */
const channelsOf = (color: number): number[] => [color & 255, (color >> 8) & 255, (color >> 16) & 255];

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
