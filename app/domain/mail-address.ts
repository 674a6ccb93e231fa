const MAX_CHARACTERS = 254;

/** A mail address in the form it is kept and compared in; `undefined` where it is none. */
export function readMailAddress(text: string): string | undefined {
  const mail = text.trim().toLowerCase();
  return mail.length <= MAX_CHARACTERS && /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+$/.test(mail) ? mail : undefined;
}
