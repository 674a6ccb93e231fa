import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { checkTotp, createTotpSecret, totpAddress } from "../../app/platform/totp.server.ts";

const now = new Date("2026-11-25T03:00:00Z");
const secret = createTotpSecret();
const codeAt = (offsetS: number) => generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) + offsetS });

test("a code holds for its half minute and the ones beside it", () => {
  const step = Math.floor(now.getTime() / 30_000);
  expect([-30, 0, 30].map((offset) => checkTotp({ secret, code: codeAt(offset), now }))).toEqual([
    step - 1,
    step,
    step + 1,
  ]);
  expect([-90, 90].map((offset) => checkTotp({ secret, code: codeAt(offset), now }))).toEqual([undefined, undefined]);
});

test("blanks do not count; what is no code is none", () => {
  const code = codeAt(0);
  expect(checkTotp({ secret, code: ` ${code.slice(0, 3)} ${code.slice(3)} `, now })).toBeDefined();
  for (const text of ["", "12345", "1234567", "abcdef", "-12345"]) {
    expect(checkTotp({ secret, code: text, now })).toBeUndefined();
  }
});

test("the address names the portal, the person and the secret", () => {
  const address = totpAddress({ secret, mail: "sari@mesujikab.go.id" });
  expect(address).toMatch(/^otpauth:\/\/totp\/Kiat/);
  expect(new URL(address).searchParams.get("secret")).toBe(secret);
});
