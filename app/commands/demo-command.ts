import path from "node:path";
import { removeLettersTo } from "../platform/old-letters.server.ts";
import { StartupError } from "../platform/startup-error.server.ts";
import { DEMO_ACCOUNTS, DEMO_MAIL_ENDING, DEMO_REGIONS, demoPerson, demoProfile } from "../text/id/demo.ts";
import { ROLE_LABELS } from "../text/id/roles.ts";
import { paths } from "../text/paths.ts";
import { type DemoPlan, type MadeDemo, makeDemo } from "../usecases/make-demo.server.ts";
import type { Operator } from "../usecases/operate-accounts.server.ts";
import { removeDemo } from "../usecases/remove-demo.server.ts";

/**
 * `npm run kiat -- demo`: makes the demonstration accounts and prints their passwords, which nothing keeps.
 * `--remove` deletes them with everything they wrote.
 *
 * @throws StartupError with a sentence for what cannot be done
 */
export async function runDemoCommand(
  app: Operator,
  publicUrl: string,
  words: readonly string[],
  dataDir: string,
): Promise<string[]> {
  const [word, ...more] = words;
  if (more.length > 0 || (word !== undefined && word !== "--remove")) {
    throw new StartupError("Pemakaian:\n  npm run kiat -- demo\n  npm run kiat -- demo --remove");
  }
  return word === undefined ? make(app, publicUrl) : remove(app, dataDir);
}

async function make(app: Operator, publicUrl: string): Promise<string[]> {
  const made = await makeDemo(app, PLANS);
  const lines = made.flatMap(describe);
  if (made.every(({ status }) => status === "unknown_region")) throw new StartupError(lines.join("\n"));
  if (!made.some(({ status }) => status === "created" || status === "renewed")) return lines;
  return [
    ...lines,
    "",
    `Masuk di ${publicUrl}${paths.signIn()}. Sandi hanya dicetak sekali; jalankan lagi untuk sandi baru.`,
    "Selama akun ini ada, setiap halaman memuat tanda contoh. Menghapusnya: npm run kiat -- demo --remove",
  ];
}

const PLANS: readonly DemoPlan[] = DEMO_REGIONS.map((region) => ({
  regionCode: region.code,
  profile: (of) => demoProfile(region, of),
  people: DEMO_ACCOUNTS.map((account) => demoPerson(region, account)),
}));

function describe(made: MadeDemo): string[] {
  if (made.status === "unknown_region") {
    return [`Daerah ${made.regionCode} belum ada di basis data; muat isi awal dulu: npm run kiat -- load`];
  }
  if (made.status === "real_office") {
    return [
      `${made.regionName} sudah punya dinas sungguhan; dinas itu tidak disentuh dan akun contohnya tidak dibuat.`,
    ];
  }
  const head = made.status === "created" ? "dinas dan akun contoh dibuat" : "akun contoh diberi sandi baru";
  return [
    `${made.regionName}: ${head}.`,
    ...made.accounts.map(({ mail, password, role }) => `  ${mail}  ${password}  (${ROLE_LABELS[role]})`),
  ];
}

async function remove(app: Operator, dataDir: string): Promise<string[]> {
  const removed = await removeDemo(app);
  if (removed === undefined) return ["Tidak ada akun contoh."];
  removeLettersTo(path.join(dataDir, "surat"), DEMO_MAIL_ENDING);
  const { people, offices, guests, entries } = removed;
  return [
    `${people} akun contoh dan ${offices} dinas contoh dihapus beserta semua tulisannya.`,
    ...(guests === 0 ? [] : [`${guests} orang lain kehilangan perannya di dinas contoh; akunnya tetap.`]),
    `${entries} baris jejak dari akun contoh tetap tersimpan; jumlahnya ada di ${paths.manageHealth}.`,
  ];
}
