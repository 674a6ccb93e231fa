import { mkdir, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { newId } from "../ids.server.ts";

/** Where files lie while they arrive and are looked at: on the disk of the data folder, so that keeping one is a rename. */
export type TempFolder = {
  /** A path that nothing has yet; its folder is there. */
  create(): Promise<string>;
  /** Removes a file of the folder; one that is gone already counts as removed. */
  remove(file: string): Promise<void>;
  /** Removes what no living request can still need. Tells how many files went. */
  sweep(before: Date): Promise<number>;
};

export function openTempFolder({ dataDir }: { dataDir: string }): TempFolder {
  const folder = path.join(dataDir, "berkas", ".tmp");
  const remove = (file: string) => rm(file, { force: true });
  return {
    async create() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      return path.join(folder, newId());
    },
    remove,
    async sweep(before) {
      let removed = 0;
      for (const name of await listNames(folder)) {
        const file = path.join(folder, name);
        const known = await stat(file).catch(() => undefined);
        if (known === undefined || known.mtime >= before) continue;
        await remove(file);
        removed += 1;
      }
      return removed;
    },
  };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    // The folder is made with the first file.
    return [];
  }
}
