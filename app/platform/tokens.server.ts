import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** A secret for a cookie or a letter, and the only form of it that is kept. */
export function createToken(): { token: string; hash: string } {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return { token, hash: hashToken(token) };
}

/** SHA-256 in hexadecimal. Enough for secrets of 256 random bits; passwords have `hashPassword`. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
