import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { data } from "@remix-run/node";
import { ATTACHMENT_BYTES, ATTACHMENT_MEGABYTES } from "../../domain/attachment.ts";
import { createSentForm, FORM_BYTES, readForm, type SentForm } from "../read-form.server.ts";
import { MultipartError, type Part, readBoundary, readMultipart } from "./multipart.server.ts";
import type { TempFolder } from "./temp-folder.server.ts";

/** A file as it was sent: nothing about it is believed yet. It lies in the temporary folder until somebody keeps it. */
export type SentFile = {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
};

export type Upload = {
  readonly form: SentForm;
  /** `undefined` where none was chosen, or it was not taken. */
  readonly file: SentFile | undefined;
  /** Why not everything was taken; the texts are there all the same. */
  readonly fault:
    | { readonly kind: "too_large"; readonly name: string }
    | { readonly kind: "too_many_parts" }
    | undefined;
};

const MOST_PARTS = 60;
/** What is over the limit is still read up to here and thrown away: only then do browsers show the answer. */
export const MOST_UPLOAD_BYTES = 8 * ATTACHMENT_BYTES;

/** `folder`: where the file goes; without it files are thrown away as they arrive. */
type Options = { readonly folder: TempFolder | undefined };

/**
 * Reads a form with one file, whatever length it declares. The file goes to the disk as it arrives.
 *
 * @throws 400 where it is cut off or is no such form, 413 where it never ends; nothing is left behind then
 */
export async function readUpload(request: Request, { folder }: Options): Promise<Upload> {
  const boundary = readBoundary(request.headers.get("content-type"));
  if (boundary === undefined) return { form: await readForm(request), file: undefined, fault: undefined };
  const texts: [string, string][] = [];
  let file: SentFile | undefined;
  let fault: Upload["fault"];
  let [parts, textBytes] = [0, 0];
  try {
    for await (const part of readMultipart(readBody(request), boundary)) {
      parts += 1;
      if (parts > MOST_PARTS || textBytes > FORM_BYTES) {
        fault ??= { kind: "too_many_parts" };
      } else if (part.fileName === undefined) {
        const text = await readText(part, FORM_BYTES - textBytes);
        textBytes += text?.length ?? FORM_BYTES + 1;
        if (text !== undefined) texts.push([part.name, text.toString("utf8")]);
      } else if (part.fileName !== "" && folder !== undefined) {
        if (file !== undefined) fault ??= { kind: "too_many_parts" };
        else {
          file = await keepPart(part, part.fileName, folder);
          if (file === undefined) fault ??= { kind: "too_large", name: part.fileName };
        }
      }
    }
  } catch (error) {
    if (file !== undefined) await folder?.remove(file.path);
    // Whoever sent it may be gone; else they learn why.
    if (error instanceof MultipartError || request.signal.aborted || isCutOff(error))
      throw data(CUT_OFF, { status: 400 });
    throw error;
  }
  if (fault !== undefined && file !== undefined) {
    await folder?.remove(file.path);
    file = undefined;
  }
  return { form: createSentForm(texts), file, fault };
}

const CUT_OFF = "Kiriman terputus sebelum lengkap, jadi tidak disimpan. Kirim sekali lagi.";

async function* readBody(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MOST_UPLOAD_BYTES) {
      await reader?.cancel();
      throw data(`Kiriman terlalu besar: satu berkas paling banyak ${ATTACHMENT_MEGABYTES} MB.`, { status: 413 });
    }
    yield part.value;
  }
}

/** `undefined` where it is longer than the room that is left. */
async function readText({ chunks }: Part, room: number): Promise<Buffer | undefined> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= room) read.push(chunk);
  }
  return size <= room ? Buffer.concat(read) : undefined;
}

/** Writes a file to the disk; `undefined`, and nothing left, where it is too large. */
async function keepPart({ chunks }: Part, name: string, folder: TempFolder): Promise<SentFile | undefined> {
  const path = await folder.create();
  const hash = createHash("sha256");
  let bytes = 0;
  let isKept = false;
  const handle = await open(path, "wx", 0o600);
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes > ATTACHMENT_BYTES) return undefined;
      hash.update(chunk);
      await writeWhole(handle, chunk);
    }
    isKept = true;
    return { name, path, bytes, sha256: hash.digest("hex") };
  } finally {
    await handle.close();
    if (!isKept) await folder.remove(path);
  }
}

async function writeWhole(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten;
}

/** The connection ended under the body. */
function isCutOff(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ECONNRESET" || error.code === "ABORT_ERR");
}
