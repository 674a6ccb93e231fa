import { strFromU8, unzipSync } from "fflate";

/** Number formats that mean the same in every language of Excel: the point of the code is the comma of the reader. */
const FORMATS = /^(0(\.0{1,6})?|@|General)$/;
/** Children of a worksheet in the only order that Excel takes. */
const SHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "pageMargins",
];
const BOOK_ORDER = ["workbookPr", "bookViews", "sheets", "definedNames", "calcPr"];
/** Beginnings that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

type Parts = Readonly<Record<string, string>>;

/** What of a workbook breaks the rules of Office Open XML or could run in a spreadsheet, in words. */
export function findWorkbookFaults(bytes: Uint8Array): string[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const sheets = Object.keys(parts).filter((name) => name.startsWith("xl/worksheets/sheet"));
  return [
    ...Object.entries(parts).flatMap(([name, xml]) => findXmlFaults(xml).map((fault) => `${name}: ${fault}`)),
    ...findTypeFaults(parts),
    ...Object.keys(parts)
      .filter((name) => name.endsWith(".rels"))
      .flatMap((name) => findRelationFaults(parts, name)),
    ...findOrderFaults(parts["xl/workbook.xml"] ?? "", "workbook", BOOK_ORDER),
    ...formatsOf(parts)
      .filter((code) => !FORMATS.test(code))
      .map((code) => `format ${code}`),
    ...sheets.flatMap((name) => [
      ...findOrderFaults(parts[name] ?? "", "worksheet", SHEET_ORDER),
      ...findCellFaults(parts, parts[name] ?? "").map((fault) => `${name} ${fault}`),
    ]),
    ...(sheets.length === tags(parts["xl/workbook.xml"] ?? "", "sheet").length ? [] : ["sheets and their list differ"]),
  ];
}

/** Tags that do not close in order, and characters that XML has not. */
function findXmlFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = "", , single] of xml.matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*?)(\/?)>/g)) {
    if (single === "/") continue;
    if (close === "") open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}> closes nothing`);
  }
  const strange = [...xml].filter((letter) => letter < " " && !"\t\n\r".includes(letter)).length;
  const bare = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml);
  return [
    ...faults,
    ...(open.length > 0 ? [`${open.join()} stays open`] : []),
    ...(strange > 0 ? [`${strange} control characters`] : []),
    ...(bare ? ["a bare &"] : []),
  ];
}

/** Parts without a content type, and content types without a part. */
function findTypeFaults(parts: Parts): string[] {
  const types = parts["[Content_Types].xml"] ?? "";
  const defaults = tags(types, "Default").map(({ Extension }) => Extension);
  const named = tags(types, "Override").map(({ PartName = "" }) => PartName.slice(1));
  const others = Object.keys(parts).filter((name) => name !== "[Content_Types].xml");
  return [
    ...others.filter((name) => !named.includes(name) && !name.endsWith(".rels")).map((name) => `${name} has no type`),
    ...named.filter((name) => !(name in parts)).map((name) => `${name} is named and missing`),
    ...(defaults.includes("rels") && defaults.includes("xml") ? [] : ["no types for rels and xml"]),
  ];
}

function findRelationFaults(parts: Parts, name: string): string[] {
  const [, folder = "", source = ""] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
  const relations = tags(parts[name] ?? "", "Relationship");
  const ids = relations.map(({ Id }) => Id);
  const used = [...(parts[`${folder}${source}`] ?? "").matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id);
  return [
    ...relations
      .map(({ Target = "" }) => (Target.startsWith("/") ? Target.slice(1) : `${folder}${Target}`))
      .filter((target) => !(target in parts))
      .map((target) => `${name} leads to ${target}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${name} lacks ${id}`),
    ...(new Set(ids).size === ids.length ? [] : [`${name} repeats an id`]),
  ];
}

/** Cells out of order, of a wrong type, with a style or text that does not exist, or that could run. */
function findCellFaults(parts: Parts, sheet: string): string[] {
  const texts = [...(parts["xl/sharedStrings.xml"] ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) =>
    text.replace(/<[^>]*>/g, ""),
  );
  const formats = formatsOf(parts);
  const faults = /<f[ >/]|<hyperlink|<oleObject|<externalReference/.test(sheet) ? ["has a formula or a link"] : [];
  let last = 0;
  for (const [, attributes = "", inner = ""] of sheet.matchAll(/<c ((?:"[^"]*"|[^">/])*)(?:\/>|>(.*?)<\/c>)/gs)) {
    const { r = "", s = "0", t = "n" } = attributesOf(attributes);
    const [, letters = "", row] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
    const place = Number(row) * 20_000 + [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
    const text = t === "s" ? texts[Number(value)] : undefined;
    const isNumber = t !== "n" || value === undefined || /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(value);
    if (!(place > last)) faults.push(`${r} is out of order`);
    if (!["n", "s", "b"].includes(t) || !isNumber) faults.push(`${r} is ${t} ${value}`);
    if (t === "b" && value !== "0" && value !== "1") faults.push(`${r} is no truth`);
    if (t === "s" && text === undefined) faults.push(`${r} has no text`);
    if (formats[Number(s)] === undefined) faults.push(`${r} has no style`);
    if (text !== undefined && FORMULA.test(text) && formats[Number(s)] !== "@") faults.push(`${r} may run`);
    if (text !== undefined && text.length > 32_767) faults.push(`${r} is too long`);
    last = place;
  }
  return faults;
}

/** The number format of each style of a cell. */
function formatsOf(parts: Parts): string[] {
  const styles = parts["xl/styles.xml"] ?? "";
  const codes = new Map(tags(styles, "numFmt").map(({ numFmtId, formatCode }) => [numFmtId, formatCode]));
  const cells = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  return tags(cells, "xf").map(({ numFmtId = "0" }) =>
    numFmtId === "0" ? "General" : (codes.get(numFmtId) ?? `number ${numFmtId}`),
  );
}

function findOrderFaults(xml: string, root: string, order: readonly string[]): string[] {
  const found = order.map((name) => xml.search(new RegExp(`<${name}[ />]`))).filter((at) => at !== -1);
  const sorted = found.every((at, index) => index === 0 || at > (found[index - 1] ?? 0));
  return sorted && xml.includes(`<${root} `) ? [] : [`parts of ${root} are out of order`];
}

function tags(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name}((?: [^>]*?)?)\\s*/?>`, "g"))].map(([, text = ""]) => attributesOf(text));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}
