import { formatInstant } from "../text/format.ts";
import { paths } from "../text/paths.ts";
import { findSetUpEnd, offerSetUp } from "../usecases/set-up-portal.server.ts";

/**
 * Lines for a portal that nobody manages yet: a new one-time address, or that an earlier one still works. Only its hash is
 * kept, so it cannot be printed again; and a second process must not make the first one's worthless.
 */
export async function announceSetUp(app: Parameters<typeof offerSetUp>[0], publicUrl: string): Promise<string[]> {
  const end = await findSetUpEnd(app);
  if (end !== undefined) {
    const until = formatInstant(end, "Asia/Jakarta");
    return [`Belum ada admin portal. Alamat pemasangan sudah dicetak dan berlaku sampai ${until}.`, ASK_AGAIN];
  }
  const token = await offerSetUp(app);
  if (token === undefined) return [];
  return [
    "Belum ada admin portal. Buka alamat ini untuk membuatnya; berlaku 24 jam, sekali pakai:",
    publicUrl + paths.setUp(token),
  ];
}

const ASK_AGAIN = "Yang baru: npm run kiat -- user setup";
