import { spawn } from "node:child_process";
import { cleanEnvironment } from "./server.ts";

/** Runs the built `kiat` with these words and tells its exit code and everything it printed. */
export function runKiat(databaseUrl: string, ...words: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ["build/node/kiat.js", ...words], {
    env: cleanEnvironment(databaseUrl, 3000),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
