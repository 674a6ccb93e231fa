import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const ALGORITHM = "aes-256-gcm";
const KEY_FILE = "kunci-rahasia";

/** Locks small secrets that must be read again (TOTP) with the key of the installation. */
export type Seal = {
  lock(text: string): string;
  /** @throws when the text was not locked with this key */
  unlock(sealed: string): string;
};

/**
 * The key that `SECRET_KEY` names; without it the one in the data folder, made at first use, readable by its owner only.
 * Whoever has the database alone cannot read what is sealed.
 */
export function openSeal({ secretKey, dataDir }: { secretKey: string | undefined; dataDir: string }): Seal {
  let kept: Buffer | undefined;
  // At first use: whoever seals nothing needs no key.
  const key = () => {
    kept ??= createHash("sha256")
      .update(secretKey ?? readOrMakeKey(dataDir))
      .digest();
    return kept;
  };
  return {
    lock(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv(ALGORITHM, key(), nonce);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
    },
    unlock(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv(ALGORITHM, key(), bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, "utf8") + decipher.final("utf8");
    },
  };
}

function readOrMakeKey(dataDir: string): string {
  const file = path.join(dataDir, KEY_FILE);
  mkdirSync(dataDir, { recursive: true });
  try {
    // Fails where it exists, so two processes that start at once agree on the first one's.
    writeFileSync(file, randomBytes(32).toString("base64url"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}
