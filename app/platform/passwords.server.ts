import { hash, verify } from "@node-rs/argon2";

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; argon2id is the library's default. */
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** argon2id in PHC form. The work runs on a thread of its own. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), STRENGTH);
}

/** Whether the password is that of the hash. Without a hash it takes the same time and says no. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (passwordHash !== null) return verify(passwordHash, password.normalize("NFKC"));
  await verify(await nobodysHash(), password.normalize("NFKC"));
  return false;
}

let kept: Promise<string> | undefined;

/** Hash of a password nobody has: unknown accounts cost as much as known ones. */
function nobodysHash(): Promise<string> {
  kept ??= hashPassword(crypto.randomUUID());
  return kept;
}
