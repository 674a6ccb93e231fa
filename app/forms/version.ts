/** A version's number as a form or an address carries it; 0, which no version has, for anything else. */
export function readVersion(text: string): number {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
