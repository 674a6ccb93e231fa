/** Numbers that lead to one private person and have no place on a public page. */
export type PersonalNumber = "mobile" | "nip" | "nik";

const DIGIT_RUN = /\+?\d(?:[ .()-]{0,2}\d)+/g;

const SHAPES: readonly (readonly [PersonalNumber, RegExp])[] = [
  // Birth, appointment (year and month), sex, serial: 198501012010011001.
  ["nip", /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(19|20)\d{2}(0[1-9]|1[0-2])[12]\d{3}$/],
  // Region, birth (women's days plus 40), serial: 1811014101850001.
  ["nik", /^[1-9]\d{5}(0[1-9]|[12]\d|3[01]|4[1-9]|[56]\d|7[01])(0[1-9]|1[0-2])\d{6}$/],
  ["mobile", /^(\+?62|0)8[1-9]\d{7,10}$/],
];

/** The first number in a text that looks like a private one, however it is grouped. */
export function findPersonalNumber(text: string): PersonalNumber | undefined {
  for (const [run] of text.matchAll(DIGIT_RUN)) {
    const digits = run.replaceAll(/[ .()-]/g, "");
    const shape = SHAPES.find(([, pattern]) => pattern.test(digits));
    if (shape !== undefined) return shape[0];
  }
  return undefined;
}
