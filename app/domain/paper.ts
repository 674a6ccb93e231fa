/** An official paper as both its page and its file show it. Texts are plain; "\n" is a new line. */
export type Paper = {
  /** Lines above everything; none where the paper is no office's own. */
  readonly letterhead: readonly string[];
  readonly title: string;
  readonly opening: readonly PaperBlock[];
  readonly sections: readonly PaperSection[];
  readonly closing: readonly PaperBlock[];
  /** Lines at the end, an empty one where room is left to sign; none where nobody signs. */
  readonly signature: readonly string[];
};

export type PaperBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly string[] }
  /** A table with one label and one value in each row. */
  | { readonly kind: "facts"; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type PaperPart = { readonly heading: string; readonly blocks: readonly PaperBlock[] };
export type PaperSection = PaperPart & { readonly parts: readonly PaperPart[] };

/** "A. Pendahuluan", and its parts "1. Umum", as official reports count them. */
export function numberSections(sections: readonly PaperSection[]): PaperSection[] {
  return sections.map(({ heading, blocks, parts }, at) => ({
    heading: `${String.fromCharCode(65 + at)}. ${heading}`,
    blocks,
    parts: parts.map((part, no) => ({ ...part, heading: `${no + 1}. ${part.heading}` })),
  }));
}

export const paragraph = (text: string): PaperBlock => ({ kind: "paragraph", text });

/** A paragraph for each line that holds words. */
export function paragraphs(text: string): PaperBlock[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(paragraph);
}

/** A list, or what is said where it would be empty. */
export function listOr(items: readonly string[], ordered: boolean, empty: string): PaperBlock {
  return items.length === 0 ? paragraph(empty) : { kind: "list", ordered, items };
}

/** Every text of a paper in the order in which it is read. */
export function paperLines({ letterhead, title, opening, sections, closing, signature }: Paper): string[] {
  const ofPart = ({ heading, blocks }: PaperPart) => [heading, ...blocks.flatMap(blockLines)];
  const lines = [
    ...[...letterhead, title, ...opening.flatMap(blockLines)],
    ...sections.flatMap((section) => [...ofPart(section), ...section.parts.flatMap(ofPart)]),
    ...[...closing.flatMap(blockLines), ...signature],
  ];
  return lines.filter((line) => line !== "");
}

/** The same as a text file: headings between empty lines, lists and tables with their marks. */
export function paperText({ letterhead, title, opening, sections, closing, signature }: Paper): string {
  const ofPart = ({ heading, blocks }: PaperPart) => [heading, ...blocks.map(blockText)];
  const parts = [
    ...[letterhead.join("\n"), title, ...opening.map(blockText)],
    ...sections.flatMap((section) => [...ofPart(section), ...section.parts.flatMap(ofPart)]),
    ...[...closing.map(blockText), signature.join("\n")],
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case "paragraph":
      return block.text;
    case "list":
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : "-"} ${item}`).join("\n");
    case "facts":
      return block.rows.map(([label, value]) => `${label}: ${value}`).join("\n");
    case "table":
      return [block.head, ...block.rows].map((row) => row.join(" | ")).join("\n");
  }
}

function blockLines(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "facts":
      return block.rows.flat();
    case "table":
      return [...block.head, ...block.rows.flat()];
  }
}
