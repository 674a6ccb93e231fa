import path from "node:path";
import { getContentVersion } from "../../db/queries/content-state.server.ts";
import { readStarterContent } from "../platform/content/starter.server.ts";
import { type Config, readConfig } from "../platform/env.server.ts";
import { describeDatabase, prepareDatabase } from "../platform/prepare-database.server.ts";
import { StartupError } from "../platform/startup-error.server.ts";
import type { Operator } from "../usecases/operate-accounts.server.ts";
import { runDemoCommand } from "./demo-command.ts";
import { loadStarterFiles, STARTER_FOLDER } from "./load-starter-files.ts";
import { runUserCommand } from "./user-command.ts";

type Command = { readonly help: string; run(databaseUrl: string, config: Config): Promise<string[]> };

const COMMANDS: Record<string, Command> = {
  migrate: { help: "memutakhirkan tabel basis data", run: migrate },
  load: { help: "memuat isi awal versi ini ke basis data", run: load },
  user: { help: "mengurus akun: setup, list, disable, enable, reset, remove-factor", run: operate(runUserCommand) },
  demo: {
    help: "membuat akun contoh bertanda dan mencetak sandinya; --remove menghapus semuanya",
    run: operate(runDemoCommand),
  },
  doctor: { help: "memeriksa pengaturan, basis data, dan isi awal", run: doctor },
};

/** `npm run kiat -- <command>`: what an operator does beside serving. Prints Indonesian lines; exit code 1 on failure. */
async function main(): Promise<string[]> {
  const name = process.argv[2] ?? "";
  const command = COMMANDS[name];
  if (command === undefined) {
    const usage = Object.entries(COMMANDS).map(([word, { help }]) => `  ${word.padEnd(8)} ${help}`);
    const wrong = name === "" ? [] : [`Perintah “${name}” tidak dikenal.`];
    throw new StartupError([...wrong, "Pemakaian: npm run kiat -- <perintah>", ...usage].join("\n"));
  }
  const result = readConfig();
  if (!result.ok)
    throw new StartupError(`Pengaturan belum benar:\n${result.problems.map((text) => `- ${text}`).join("\n")}`);
  return command.run(result.config.databaseUrl, result.config);
}

async function migrate(url: string): Promise<string[]> {
  const { databases, migrated } = await prepareDatabase(url);
  await databases.close();
  return migrated.length === 0 ? ["Tabel sudah mutakhir."] : migrated.map((migration) => `Dijalankan: ${migration}`);
}

async function load(url: string): Promise<string[]> {
  const { databases } = await prepareDatabase(url);
  try {
    return [(await loadStarterFiles(databases.writer, { now: new Date() })) ?? "Isi awal sudah mutakhir."];
  } finally {
    await databases.close();
  }
}

type OperatorCommand = (
  app: Operator,
  publicUrl: string,
  words: readonly string[],
  dataDir: string,
) => Promise<string[]>;

/** A command with words of its own, over the database alone. */
function operate(run: OperatorCommand): Command["run"] {
  return async (url, { publicUrl, host, port, dataDir }) => {
    const { databases } = await prepareDatabase(url);
    try {
      const app = { ...databases, now: () => new Date() };
      return await run(app, publicUrl ?? `http://${host}:${port}`, process.argv.slice(3), dataDir);
    } finally {
      await databases.close();
    }
  };
}

async function doctor(url: string): Promise<string[]> {
  const { databases, migrated } = await prepareDatabase(url);
  try {
    const content = readStarterContent(path.resolve(STARTER_FOLDER));
    const findings = content.ok ? content.warnings : content.problems;
    return [
      "Pengaturan: benar",
      `Basis data: ${describeDatabase(url)}, utuh, ${migrated.length === 0 ? "tabel mutakhir" : `${migrated.length} migrasi dijalankan`}`,
      `Versi isi: ${await getContentVersion(databases.reader)}`,
      `Isi awal: ${content.ok ? "dapat dimuat" : "ada yang salah"}${findings.length === 0 ? "" : `, ${findings.length} catatan:`}`,
      ...findings.map((text) => `- ${text}`),
    ];
  } finally {
    await databases.close();
  }
}

main().then(
  (lines) => process.stdout.write(`${lines.join("\n")}\n`),
  (error: unknown) => {
    const text =
      error instanceof StartupError ? error.message : `Perintah gagal: ${error instanceof Error ? error.stack : error}`;
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  },
);
