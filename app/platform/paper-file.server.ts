import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  type IStylesOptions,
  type ITableBordersOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ATTACHMENT_TYPES } from "../domain/attachment.ts";
import { contentDisposition } from "../domain/attachment-name.ts";
import type { Paper, PaperBlock } from "../domain/paper.ts";
import { zipTime } from "./files/zip-file.server.ts";

/**
 * A paper as a Word file: A4, in Indonesian, headings and lists as such. The same paper of the same instant has the same bytes.
 *
 * @param at when what it tells was last changed
 */
export async function writeDocx(paper: Paper, at: string): Promise<Uint8Array> {
  const file = new Document({
    ...{ title: paper.title, creator: "Kiat", lastModifiedBy: "Kiat", styles: STYLES, numbering: NUMBERING },
    sections: [{ properties: PAGE, children: childrenOf(paper) }],
  });
  return withoutClock(await Packer.toBuffer(file), at);
}

/** The library writes the time of writing into the properties and beside each part. */
function withoutClock(docx: Uint8Array, at: string): Uint8Array {
  const parts = unzipSync(docx);
  const properties = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  const dated = properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`);
  return zipSync({ ...parts, "docProps/core.xml": strToU8(dated) }, { mtime: zipTime(at) });
}

/** Why there is no file, in one sentence. */
export function refusePaper(sentence: string, status: 404 | 409): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${sentence}\n`, { status, headers });
}

/** A finished Word file to be saved. */
export function sendDocx(bytes: Uint8Array, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": ATTACHMENT_TYPES.docx,
      "Content-Disposition": contentDisposition("attachment", name),
      "Cache-Control": "private, no-store",
    },
  });
}

function childrenOf({ letterhead, title, opening, sections, closing, signature }: Paper): FileChild[] {
  const next = countLists();
  const draw = (blocks: readonly PaperBlock[]) => blocks.flatMap((block) => drawBlock(block, next));
  return [
    ...letterhead.map((line, at) => lineOf(line, letterheadStyle(at, letterhead.length))),
    lineOf(title, { heading: HeadingLevel.TITLE }),
    ...draw(opening),
    ...sections.flatMap(({ heading, blocks, parts }) => [
      lineOf(heading, { heading: HeadingLevel.HEADING_1 }),
      ...draw(blocks),
      ...parts.flatMap((part) => [lineOf(part.heading, { heading: HeadingLevel.HEADING_2 }), ...draw(part.blocks)]),
    ]),
    ...draw(closing),
    ...signature.map((line) => lineOf(line, { indent: { left: convertMillimetersToTwip(90) }, keepNext: true })),
  ];
}

/** Each numbered list begins at one. */
function countLists(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

function drawBlock(block: PaperBlock, nextList: () => number): FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [lineOf(block.text)];
    case "list": {
      const numbering = { reference: block.ordered ? "ordered" : "bullets", level: 0, instance: nextList() };
      return block.items.map((item) => lineOf(item, { numbering }));
    }
    case "facts":
      return [drawTable([], block.rows, [30, 70], NO_BORDERS), lineOf("")];
    case "table":
      return [drawTable(block.head, block.rows, even(block.head.length), BORDERS), lineOf("")];
  }
}

function drawTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  borders: ITableBordersOptions,
): Table {
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      ...{ tableHeader: isHead, cantSplit: true },
      children: texts.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 10, type: WidthType.PERCENTAGE },
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [new Paragraph({ children: runsOf(text, isHead), spacing: { after: 0 } })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => Math.round((TEXT_WIDTH * width) / 100)),
    borders,
    rows: [...(head.length === 0 ? [] : [row(head, true)]), ...rows.map((texts) => row(texts, false))],
  });
}

function even(columns: number): number[] {
  return Array.from({ length: columns }, () => Math.floor(100 / columns));
}

function lineOf(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runsOf(text) });
}

/** Line breaks within a paragraph; signs that XML does not know are left out. */
function runsOf(text: string, bold = false): TextRun[] {
  const known = text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
  return known
    .split("\n")
    .map((line, at) => new TextRun({ text: line, ...(bold && { bold }), ...(at > 0 && { break: 1 }) }));
}

function letterheadStyle(at: number, lines: number): IParagraphOptions {
  const rule = { style: BorderStyle.SINGLE, size: 12, color: "000000", space: 4 };
  return {
    ...{ alignment: AlignmentType.CENTER, style: at < 2 ? "KepalaSurat" : "AlamatSurat" },
    ...(at === lines - 1 ? { border: { bottom: rule }, spacing: { after: 240 } } : {}),
  };
}

/** In twentieths of a point, as word processors write it. */
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = convertMillimetersToTwip(25);
const TEXT_WIDTH = A4.width - 2 * MARGIN;
const PAGE = { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } };

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const BORDERS: ITableBordersOptions = {
  ...{ top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
};
const NO_BORDERS: ITableBordersOptions = {
  ...{ top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
};

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: "000000" },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: "Arial", size: 22, language: { value: "id-ID" } },
      paragraph: { spacing: { after: 120, line: 300 } },
    },
    title: {
      run: { size: 28, bold: true, color: "000000" },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 } },
    },
    heading1: heading(24, 240),
    heading2: heading(22, 160),
  },
  paragraphStyles: [
    {
      ...{ id: "KepalaSurat", name: "Kepala surat", basedOn: "Normal" },
      ...{ run: { bold: true, size: 26 }, paragraph: { spacing: { after: 0 } } },
    },
    {
      ...{ id: "AlamatSurat", name: "Alamat surat", basedOn: "Normal" },
      ...{ run: { size: 20 }, paragraph: { spacing: { after: 0 } } },
    },
  ],
};

const hanging = { paragraph: { indent: { left: 420, hanging: 420 } } };
const NUMBERING = {
  config: [
    {
      reference: "ordered",
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START, style: hanging }],
    },
    {
      reference: "bullets",
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: "\u2022", alignment: AlignmentType.START, style: hanging },
      ],
    },
  ],
};
