import { generateSecret, generateURI, verifySync } from "otplib";

/** A clock that is half a minute off is common on cheap phones. */
const TOLERANCE_S = 30;

/** A new secret in Base32, as authenticator apps take it. */
export function createTotpSecret(): string {
  return generateSecret();
}

/** The address that the QR code holds. */
export function totpAddress({ secret, mail }: { secret: string; mail: string }): string {
  return generateURI({ issuer: "Kiat", label: mail, secret });
}

/** The time step of a code where it fits the secret now; `undefined` where it does not. Blanks in the code do not count. */
export function checkTotp({ secret, code, now }: { secret: string; code: string; now: Date }): number | undefined {
  const token = code.replaceAll(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return undefined;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token, epoch, epochTolerance: TOLERANCE_S });
  return result.valid && "timeStep" in result ? result.timeStep : undefined;
}
