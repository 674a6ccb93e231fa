import { createReadStream } from "node:fs";
import { link, mkdir, open, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { FileStorage } from "./storage.server.ts";

/** Files under `berkas/ab/cdef…` of the data folder. The new ones must lie on the same disk. */
export function createDiskStorage(dataDir: string): FileStorage {
  const placeOf = (sha256: string) => path.join(dataDir, "berkas", sha256.slice(0, 2), sha256.slice(2));
  return {
    async put({ path: from, sha256 }) {
      const to = placeOf(sha256);
      await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
      await flush(from);
      try {
        // Unlike a rename it never takes another's place.
        await link(from, to);
      } catch (error) {
        if (!isFault(error, "EEXIST")) throw error;
      }
      await flush(path.dirname(to));
    },
    async open(sha256, range) {
      const place = placeOf(sha256);
      try {
        await stat(place);
      } catch (error) {
        if (isFault(error, "ENOENT")) return undefined;
        throw error;
      }
      return createReadStream(place, range);
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
  };
}

/** Whatever happens to the machine from here on, it is on the disk. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isFault(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
