import { textWidth } from "../charts/axis.ts";

/**
 * A text in lines that fit `width` pixels at this size. With `most`, the rest is left out and the last line says so by an
 * ellipsis. Words longer than a line stay whole.
 */
export function wrapText(text: string, { width, size, most = Number.POSITIVE_INFINITY }: WrapOptions): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+(?!%)/)) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.map((line, at) => (at < most - 1 ? line : cutToFit(line, width, size)));
}

/** A text without blanks, such as an address, broken anywhere into lines that fit `width` pixels. */
export function breakText(text: string, width: number, size: number): string[] {
  const lines = [""];
  for (const letter of text) {
    const longer = `${lines.at(-1)}${letter}`;
    if (textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(letter);
  }
  return lines;
}

function cutToFit(line: string, width: number, size: number): string {
  const words = line.split(" ");
  while (words.length > 1 && textWidth(`${words.join(" ")}…`, size) > width) words.pop();
  return `${words.join(" ").replace(/[,;.:]$/, "")}…`;
}

type WrapOptions = { readonly width: number; readonly size: number; readonly most?: number };
