import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** As `/privasi` says. */
const LETTER_DAYS = 30;

/** Deletes letters that were written as files and are older than `LETTER_DAYS`: they hold mails and links. */
export function removeOldLetters(folder: string, now: Date): void {
  const oldest = now.getTime() - LETTER_DAYS * 86_400_000;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".eml"))) {
    const file = path.join(folder, name);
    // Another process may be faster.
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats !== undefined && stats.mtimeMs < oldest) rmSync(file, { force: true });
  }
}
