import type { FileHandle } from "node:fs/promises";

export type ZipEntry = { readonly name: string; readonly encrypted: boolean };

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LONGEST_COMMENT = 65_535;
/** Office files have a few hundred entries; a list that is longer than this is none of theirs. */
const MOST_LIST_BYTES = 4_000_000;

/**
 * What a ZIP file says that it holds: the list at its end (APPNOTE 4.3.12), without unpacking anything.
 *
 * @returns `undefined` where there is no such list or it is cut off
 */
export async function listZipEntries(handle: FileHandle, bytes: number): Promise<ZipEntry[] | undefined> {
  const tail = await readAt(handle, Math.max(0, bytes - END_BYTES - LONGEST_COMMENT), bytes);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + END_BYTES > tail.length || tail.readUInt32LE(end) !== END_SIGNATURE) return undefined;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (size > MOST_LIST_BYTES || start + size > bytes) return undefined;
  return readList(await readAt(handle, start, start + size), count);
}

function readList(list: Buffer, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_BYTES > list.length || list.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => list.readUInt16LE(at + offset));
    const nameEnd = at + ENTRY_BYTES + (nameLength ?? 0);
    const name = list.subarray(at + ENTRY_BYTES, nameEnd).toString("utf8");
    entries.push({ name, encrypted: (list.readUInt16LE(at + 8) & 1) === 1 });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

/** Bytes of a file from `start` up to `end`, without the latter; fewer where it is shorter. */
export async function readAt(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const buffer = Buffer.alloc(end - start);
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}
