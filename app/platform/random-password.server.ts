import { randomInt } from "node:crypto";
import { judgePassword } from "./password-rules.server.ts";

/** Without letters and digits that are read for one another. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const SIGNS_OF_GROUP = 5;

/**
 * A random password that is easy to type and that the rules take: "k7xmp-…", about 99 bits.
 *
 * @param ownTexts as for `judgePassword`
 */
export async function createPassword(ownTexts: readonly string[]): Promise<string> {
  for (;;) {
    const password = Array.from({ length: GROUPS }, createGroup).join("-");
    if ((await judgePassword(password, ownTexts)) === undefined) return password;
  }
}

function createGroup(): string {
  return Array.from({ length: SIGNS_OF_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join("");
}
