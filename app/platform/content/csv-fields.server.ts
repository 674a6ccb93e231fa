import { z } from "zod";
import type { Hundredths } from "../../domain/instrument.ts";
import type { PrintedValue } from "../../domain/score.ts";

/** The kinds of cell in the starter content. Each turns text into its type and says in Indonesian what is wrong. */

export const text = z.string().trim().min(1, "kosong");

export const optionalText = z.string().transform((cell) => (cell.trim() === "" ? null : cell.trim()));

export const year = matching(/^(19|20)\d\d$/, "bukan tahun").transform(Number);

export const whole = matching(/^\d+$/, "bukan bilangan bulat").transform(Number);

export const optionalWhole = optional(/^\d+$/, "bukan bilangan bulat");

export const optionalDecimal = optional(/^-?\d+(\.\d+)?$/, "bukan bilangan dengan titik desimal");

export const flag = z
  .enum(["0", "1"], { error: ({ input }) => `${quote(input)} bukan 0 atau 1` })
  .transform(Number)
  .transform((cell) => cell as 0 | 1);

/** ISO day, month or year, as precise as known. */
export const optionalDate = z
  .string()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/, {
    error: ({ input }) => `${quote(input)} bukan tanggal ISO`,
  })
  .transform((cell) => (cell === "" ? null : cell));

/** A number as printed: decimals are counted from its digits, two at most. */
export const printedNumber = matching(/^\d+(\.\d{1,2})?$/, "bukan angka dengan paling banyak dua desimal").transform(
  parsePrinted,
);

/** A printed score. 0–5 holds every instrument; an instrument's own narrower scale is a warning, not a refusal. */
export const printedScore = printedNumber.refine(({ value }) => value <= 500, {
  error: ({ input }) => `${quote((input as PrintedValue).value / 100)} di luar 0–5`,
});

/** "1-3;42": numbers of indicators, each once, in order. */
export const indicatorNumbers = text
  .regex(/^\d+(-\d+)?(;\d+(-\d+)?)*$/, "bukan nomor indikator seperti 1-10;42")
  .transform(expandNumbers);

/** One of `values`, with the allowed ones named where it is not. */
export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: ({ input }) => `${quote(input)} bukan salah satu dari ${values.join(", ")}` });
}

function expandNumbers(cell: string): number[] {
  const numbers = cell.split(";").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function parsePrinted(cell: string): PrintedValue {
  const [whole = "", fraction = ""] = cell.split(".");
  return { value: Number(whole + fraction.padEnd(2, "0")) as Hundredths, decimals: fraction.length };
}

function matching(pattern: RegExp, wrong: string) {
  return z.string().regex(pattern, { error: ({ input }) => `${quote(input)} ${wrong}` });
}

function optional(pattern: RegExp, wrong: string) {
  return z
    .string()
    .refine((cell) => cell === "" || pattern.test(cell), { error: ({ input }) => `${quote(input)} ${wrong}` })
    .transform((cell) => (cell === "" ? null : Number(cell)));
}

function quote(input: unknown): string {
  return `"${String(input)}"`;
}
