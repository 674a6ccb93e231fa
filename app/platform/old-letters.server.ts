import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
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

/** Deletes letters that were written as files to mails with this ending: "@demo.invalid". */
export function removeLettersTo(folder: string, ending: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".eml"))) {
    const file = path.join(folder, name);
    const receiver = /^To: (.*)$/im.exec(readFileSync(file, "utf8"))?.[1]?.trim() ?? "";
    if (receiver.replace(/>$/, "").endsWith(ending)) rmSync(file, { force: true });
  }
}
