import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const MAC_APPLICATION = "/Applications/LibreOffice.app/Contents/MacOS/soffice";
const DEADLINE_MS = 60_000;

/** LibreOffice as `SOFFICE_PATH` names it, else as it is installed; `undefined` where there is none. */
export function findLibreOffice(): string | undefined {
  const named = process.env["SOFFICE_PATH"];
  if (named) return named;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.map((folder) => join(folder, "soffice")), MAC_APPLICATION].find(isExecutable);
}

/** The text of a Word file as LibreOffice reads it, in a profile of its own. @throws where it cannot open it in a minute */
export async function readInLibreOffice(program: string, docx: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kiat-naskah-"));
  try {
    writeFileSync(join(folder, "naskah.docx"), docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profil"))}`;
    const convert = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder];
    await run(program, [profile, ...convert, join(folder, "naskah.docx")], {
      timeout: DEADLINE_MS,
      killSignal: "SIGKILL",
    });
    return readFileSync(join(folder, "naskah.txt"), "utf8").replace(/^\ufeff/, "");
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
