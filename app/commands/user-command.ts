import { StartupError } from "../platform/startup-error.server.ts";
import { ROLE_LABELS } from "../text/id/roles.ts";
import { paths } from "../text/paths.ts";
import { createLink } from "../usecases/one-time-links.server.ts";
import {
  findAccountByMail,
  listAccounts,
  type Operator,
  removeFactor,
  setState,
} from "../usecases/operate-accounts.server.ts";
import { offerSetUp } from "../usecases/set-up-portal.server.ts";

const WORDS = ["setup", "list", "disable <surel>", "enable <surel>", "reset <surel>", "remove-factor <surel>"];

/**
 * `npm run kiat -- user <word>`: what an operator does about accounts. The audit log names nobody as acting.
 *
 * @throws StartupError with a sentence for what cannot be done
 */
export async function runUserCommand(app: Operator, publicUrl: string, words: readonly string[]): Promise<string[]> {
  const [word = "", mail = ""] = words;
  if (word === "setup") return printSetUp(app, publicUrl);
  if (word === "list") return list(app);
  if (!["disable", "enable", "reset", "remove-factor"].includes(word)) {
    throw new StartupError(["Pemakaian:", ...WORDS.map((usage) => `  npm run kiat -- user ${usage}`)].join("\n"));
  }
  const account = await findAccountByMail(app, mail);
  if (account === undefined) throw new StartupError(`Tidak ada akun dengan surel “${mail}”.`);
  if (word === "reset") {
    if (account.state !== "active") throw new StartupError("Akun ini nonaktif; aktifkan dulu dengan enable.");
    const link = publicUrl + paths.passwordReset(await createLink(app, "reset", account.id));
    return ["Berikan alamat ini kepada pemilik akun. Berlaku 1 jam, sekali pakai:", link];
  }
  if (word === "remove-factor") {
    const removed = await removeFactor(app, account.id);
    return [removed ? "Faktor kedua dilepas; semua sesinya diakhiri." : "Akun ini tidak punya faktor kedua."];
  }
  const outcome = await setState(app, account.id, word === "disable" ? "disabled" : "active");
  if (outcome === "last_admin") throw new StartupError("Ini admin portal terakhir; buat yang lain dulu.");
  if (outcome === "already") return ["Tidak ada yang berubah: akun sudah begitu."];
  return [word === "disable" ? "Akun dinonaktifkan dan semua sesinya diakhiri." : "Akun diaktifkan lagi."];
}

async function printSetUp(app: Operator, publicUrl: string): Promise<string[]> {
  const token = await offerSetUp(app);
  if (token === undefined) {
    throw new StartupError("Portal ini sudah punya admin. Untuk sandi yang lupa: npm run kiat -- user reset <surel>");
  }
  return ["Buka alamat ini untuk membuat admin portal. Berlaku 24 jam, sekali pakai:", publicUrl + paths.setUp(token)];
}

async function list(app: Operator): Promise<string[]> {
  const accounts = await listAccounts(app);
  if (accounts.length === 0) return ["Belum ada akun."];
  return accounts.map(({ mail, state, hasSecondFactor, held }) => {
    const roles = held.map(
      ({ role, officeName }) => ROLE_LABELS[role] + (officeName === null ? "" : ` (${officeName})`),
    );
    const facts = [
      state === "active" ? "aktif" : "nonaktif",
      hasSecondFactor ? "dengan faktor kedua" : "tanpa faktor kedua",
      roles.length === 0 ? "tanpa peran" : roles.join(", "),
    ];
    return `${mail ?? "-"}: ${facts.join("; ")}`;
  });
}
