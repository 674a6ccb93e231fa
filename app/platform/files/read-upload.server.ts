import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { data } from "@remix-run/node";
import { ATTACHMENT_BYTES, ATTACHMENT_MEGABYTES } from "../../domain/attachment.ts";
import { createSentForm, FORM_BYTES, readForm, type SentForm } from "../read-form.server.ts";
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
  const parser = createParser(request.headers.get("content-type"));
  if (parser === undefined) return { form: await readForm(request), file: undefined, fault: undefined };
  const { texts, parts } = collectParts(parser, folder);
  try {
    await pipeline(readBody(request), parser);
  } catch (error) {
    throw await explain(error, parts.file, folder);
  }
  const file = await parts.file?.kept;
  if (parts.file !== undefined && file === undefined) parts.fault ??= { kind: "too_large", name: parts.file.name };
  const { fault } = parts;
  if (fault !== undefined && file !== undefined) await folder?.remove(file.path);
  return { form: createSentForm(texts), file: fault === undefined ? file : undefined, fault };
}

const LIMITS = { fileSize: ATTACHMENT_BYTES, fieldSize: FORM_BYTES, parts: 60, headerPairs: 20, headerSize: 16_384 };

/** `undefined` for anything but a form with files. */
function createParser(type: string | null): BusboyInstance | undefined {
  if (type === null || !/^multipart\/form-data\s*;/i.test(type)) return undefined;
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: LIMITS,
      // Names are cleaned where a file is kept, by rules of our own.
      preservePath: true,
      isPartAFile: (_field, _type, name) => name !== undefined,
    });
  } catch {
    // There is no boundary, or none that can be.
    return undefined;
  }
}

type IncomingFile = {
  readonly name: string;
  readonly stream: BusboyFileStream;
  /** `undefined` where it is too large. */
  readonly kept: Promise<SentFile | undefined>;
};

/** What a form brings, filled while its body is read. */
function collectParts(parser: BusboyInstance, folder: TempFolder | undefined) {
  const texts: [string, string][] = [];
  const parts: { file: IncomingFile | undefined; fault: Upload["fault"] } = { file: undefined, fault: undefined };
  let textBytes = 0;
  const refuseMore = () => {
    parts.fault ??= { kind: "too_many_parts" };
  };
  parser
    .on("partsLimit", refuseMore)
    .on("field", (field: string | undefined, text, _isNameCut, isCut) => {
      textBytes += Buffer.byteLength(text);
      if (field === undefined) parser.destroy(new Error("A part has no name"));
      else if (isCut || textBytes > FORM_BYTES) refuseMore();
      else texts.push([field, text]);
    })
    .on("file", (_field, stream, sentName) => {
      // The parser tells of a body that is cut off; its file tells it too, maybe before anybody reads from it.
      stream.on("error", () => {});
      const isWanted = sentName !== "" && folder !== undefined;
      if (isWanted && parts.file === undefined) {
        const name = decodeName(sentName);
        parts.file = { name, stream, kept: keepFile(stream, name, folder) };
        parts.file.kept.catch((error) => parser.destroy(error));
      } else {
        if (isWanted) refuseMore();
        stream.resume();
      }
    });
  return { texts, parts };
}

/** Browsers write quotes and line ends of a name as %22, %0D and %0A, all else as UTF-8. */
function decodeName(sent: string): string {
  return sent.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}

/** Writes a file to the disk as it arrives; `undefined`, and nothing left, where it is too large. */
async function keepFile(stream: BusboyFileStream, name: string, folder: TempFolder): Promise<SentFile | undefined> {
  const path = await folder.create();
  // Open before anything is read: a file that opens after its removal would stay.
  const handle = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let isKept = false;
  try {
    await pipeline(
      stream,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          yield chunk;
        }
      },
      handle.createWriteStream(),
    );
    isKept = !stream.truncated;
    return isKept ? { name, path, bytes: stream.bytesRead, sha256: hash.digest("hex") } : undefined;
  } finally {
    if (!isKept) await folder.remove(path);
  }
}

class EndlessBodyError extends Error {}

async function* readBody(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MOST_UPLOAD_BYTES) {
      await reader?.cancel();
      throw new EndlessBodyError();
    }
    yield part.value;
  }
}

/** Takes away what came of a file, and tells why the form could not be read: for the sender, unless our disk is at fault. */
async function explain(error: unknown, file: IncomingFile | undefined, folder: TempFolder | undefined) {
  file?.stream.destroy();
  try {
    const kept = await file?.kept;
    if (kept !== undefined) await folder?.remove(kept.path);
  } catch (reason) {
    if (reason === error) return error;
  }
  return error instanceof EndlessBodyError ? data(ENDLESS, { status: 413 }) : data(CUT_OFF, { status: 400 });
}

const CUT_OFF = "Kiriman terputus sebelum lengkap, jadi tidak disimpan. Kirim sekali lagi.";
const ENDLESS = `Kiriman terlalu besar: satu berkas paling banyak ${ATTACHMENT_MEGABYTES} MB.`;
