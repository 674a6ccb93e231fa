import { type FileHandle, open } from "node:fs/promises";
import { fileTypeFromBuffer } from "file-type";
import type { AttachmentType, FileFault } from "../../domain/attachment.ts";
import { isTextFile } from "./text-file.server.ts";
import { listZipEntries, readAt } from "./zip-entries.server.ts";

export type Inspected = { readonly type: AttachmentType } | { readonly fault: FileFault };

const HEAD_BYTES = 4100;

/** What a file is, by its bytes alone; its name only tells a table from other plain text. */
export async function inspectFile({
  path,
  bytes,
  name,
}: {
  path: string;
  bytes: number;
  name: string;
}): Promise<Inspected> {
  if (bytes === 0) return { fault: "empty" };
  const handle = await open(path, "r");
  try {
    const head = await readAt(handle, 0, Math.min(bytes, HEAD_BYTES));
    // Office files are looked into here: their first bytes tell no more than that they are a ZIP.
    if (head.length > 4 && head.readUInt32BE(0) === ZIP_SIGN) return await inspectZip(handle, bytes, head);
    const ext = (await fileTypeFromBuffer(head).catch(() => undefined))?.ext;
    if (ext === undefined) return await inspectText(handle, name);
    return ext === "pdf" || ext === "png" || ext === "jpg" || ext === "webp"
      ? { type: ext }
      : { fault: "unknown_type" };
  } finally {
    await handle.close();
  }
}

const ZIP_SIGN = 0x504b0304;

/** The part that each kind of office file cannot do without. */
const OFFICE_PARTS: readonly (readonly [string, AttachmentType])[] = [
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", "xlsx"],
  ["ppt/presentation.xml", "pptx"],
];
const OPEN_DOCUMENTS: readonly (readonly [string, AttachmentType])[] = [
  ["application/vnd.oasis.opendocument.text", "odt"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ods"],
  ["application/vnd.oasis.opendocument.presentation", "odp"],
];
/** Programs inside office files: of Microsoft's and of the open formats. */
const MACROS = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/.*|activeX\/.*)$|^(Basic|Scripts)\/./i;

async function inspectZip(handle: FileHandle, bytes: number, head: Buffer): Promise<Inspected> {
  const entries = await listZipEntries(handle, bytes);
  if (entries === undefined) return { fault: "damaged" };
  const names = new Set(entries.map(({ name }) => name));
  const type =
    (names.has("[Content_Types].xml") ? OFFICE_PARTS.find(([part]) => names.has(part))?.[1] : undefined) ??
    OPEN_DOCUMENTS.find(([mediaType]) => mediaType === readMimetype(head))?.[1];
  if (type === undefined) return { fault: "unknown_type" };
  if (entries.some(({ encrypted }) => encrypted)) return { fault: "encrypted" };
  return entries.some(({ name }) => MACROS.test(name)) ? { fault: "macros" } : { type };
}

/** Open documents begin with an uncompressed entry that names their type (ODF 1.3 part 2, 3.3). */
function readMimetype(head: Buffer): string {
  if (head.length < 38 || head.subarray(30, 38).toString("latin1") !== "mimetype") return "";
  const start = 38 + head.readUInt16LE(28);
  return head.subarray(start, start + head.readUInt32LE(18)).toString("latin1");
}

async function inspectText(handle: FileHandle, name: string): Promise<Inspected> {
  const suffix = /\.(csv|txt)$/i.exec(name)?.[1]?.toLowerCase();
  if (suffix !== "csv" && suffix !== "txt") return { fault: "unknown_type" };
  const found = await isTextFile(handle);
  return found === "text" ? { type: suffix } : { fault: found === "not_utf8" ? "not_utf8" : "unknown_type" };
}
