import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  readStarterContent,
  type StarterContent,
  type StarterResult,
} from "../../app/platform/content/starter.server.ts";

export const CONTENT_FOLDER = "content/data";

/** The starter content of the repository. */
export function readContent(): StarterContent {
  const result = readStarterContent(CONTENT_FOLDER);
  if (!result.ok) throw new Error(result.problems.join("\n"));
  return result.content;
}

/** Reads a copy of the starter content after `change` got one file's lines (the header is the first) to change in place. */
export function readChangedContent(file: string, change: (lines: string[]) => void): StarterResult {
  const folder = mkdtempSync(join(tmpdir(), "kiat-content-"));
  try {
    cpSync(CONTENT_FOLDER, folder, { recursive: true });
    const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
    change(lines);
    writeFileSync(join(folder, file), `${lines.join("\n")}\n`);
    return readStarterContent(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
