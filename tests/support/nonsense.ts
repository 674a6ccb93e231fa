import { ABSENCES } from "../../app/domain/absence.ts";
import { rowsOf, textOf } from "./page-text.ts";
import { textsOf } from "./svg.ts";

const NONSENSE = /NaN|undefined|Infinity|\[object/;
/** A number that is nothing: "0,00", "+0,00", "−0,0"; not the first digits of "0,005", nor the ends of a scale from 0. */
const ZERO = /(?<![\d,])[+−]?0,00?(?!\d)/;
const SCALE = /(?<!\d)0,00? (sampai|dan) 5,00?/g;

/** Paths of everything in a view that is no value: NaN, infinities, undefined, or a text that holds one. */
export function findNonsense(value: unknown, path = ""): string[] {
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value === "string") return NONSENSE.test(value) ? [`${path} is ${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => findNonsense(inner, `${path}.${key}`));
}

/**
 * What a drawn page must never say. A difference of two equal values is 0,00 and stands in a table beside both; in
 * sentences equality has words, and where a value is missing stands no number.
 */
export function findPageFaults(html: string): string[] {
  const words = Object.values(ABSENCES).map(({ label }) => label);
  const cells = rowsOf(html).flat();
  const prose = [...html.matchAll(/<(p|h1|h2|li|title)[ >].*?<\/\1>/gs)].map(([text]) => textOf(text).trim());
  // What does not end as a sentence is the label of a figure.
  const sentences = prose.filter((text) => text.endsWith("."));
  const drawn = [...html.matchAll(/<svg[^>]*>.*?<\/svg>/gs)].flatMap(([drawing]) => textsOf(drawing));
  return [
    ...[NONSENSE.exec(html)?.[0] ?? []].flat(),
    ...cells.filter((cell) => words.some((word) => cell.endsWith(`– ${word}`)) && /\d,\d/.test(cell)),
    ...[...sentences, ...drawn].flatMap((text) => {
      const at = text.replaceAll(SCALE, "").search(ZERO);
      return at === -1 ? [] : [text.slice(Math.max(0, at - 60), at + 40)];
    }),
  ];
}
