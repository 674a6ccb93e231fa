import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { dayInZone, timeInZone } from "../../domain/days.ts";

/** A file within a zip: its bytes, or where they are read from while it is written. */
export type ZipPart = { readonly name: string; readonly content: Uint8Array | (() => Promise<Readable>) };

/**
 * Writes a zip to a path that nothing has yet, one part after the other and never a whole one in memory. Parts that are read
 * are packed already and only put in. The same parts of the same instant have the same bytes.
 */
export async function writeZip(file: string, parts: readonly ZipPart[], at: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    const waiting: Uint8Array[] = [];
    let failed: Error | null = null;
    const zip = new Zip((error, chunk) => {
      failed ??= error;
      waiting.push(chunk);
    });
    const flush = async () => {
      if (failed !== null) throw failed;
      for (const chunk of waiting.splice(0)) await handle.writeFile(chunk);
    };
    for (const { name, content } of parts) {
      const part = content instanceof Uint8Array ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
      part.mtime = zipTime(at);
      zip.add(part);
      if (content instanceof Uint8Array) part.push(content, true);
      else {
        for await (const chunk of await content()) {
          part.push(chunk, false);
          await flush();
        }
        part.push(new Uint8Array(), true);
      }
      await flush();
    }
    zip.end();
    await flush();
  } finally {
    await handle.close();
  }
}

/** Zips hold the time of day without a zone: it is that of WIB, whichever zone the machine is in. */
export function zipTime(at: string): Date {
  const [year = 0, month = 1, day = 1] = dayInZone(at, "Asia/Jakarta").split("-").map(Number);
  const [hours = 0, minutes = 0] = timeInZone(at, "Asia/Jakarta").split(":").map(Number);
  return new Date(year, month - 1, day, hours, minutes);
}
