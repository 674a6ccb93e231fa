import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ByteRange } from "../storage/storage.server.ts";

/** Bytes that an answer consists of, read only when they are sent. */
export type FileAnswer = {
  readonly bytes: number;
  /** Strong, without quotes. */
  readonly etag: string;
  open(range?: ByteRange): Promise<Readable | undefined>;
};

type FileToSend = { readonly headers: Readonly<Record<string, string>>; readonly file: FileAnswer };

/**
 * Sends a stored file as it is read: whole, one range of it (lines break), nothing where the asker has it already, and no
 * bytes to HEAD. Whoever hangs up early is no fault.
 */
export async function sendFile(
  req: IncomingMessage,
  res: ServerResponse,
  { headers, file }: FileToSend,
): Promise<void> {
  const etag = `"${file.etag}"`;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.setHeader("ETag", etag);
  res.setHeader("Accept-Ranges", "bytes");
  const known = req.headers["if-none-match"];
  if (known !== undefined && (known.trim() === "*" || known.includes(etag))) {
    res.writeHead(304).end();
    return;
  }
  const range = readRange(req, etag, file.bytes);
  if (range === "beyond") {
    res.setHeader("Content-Range", `bytes */${file.bytes}`);
    res.removeHeader("Content-Disposition");
    res.writeHead(416).end();
    return;
  }
  const stream = req.method === "HEAD" ? undefined : await file.open(range);
  if (stream === undefined && req.method !== "HEAD")
    throw new Error(`The bytes of ${file.etag} are not in the storage`);
  if (range !== undefined) res.setHeader("Content-Range", `bytes ${range.start}-${range.end}/${file.bytes}`);
  res.setHeader("Content-Length", range === undefined ? file.bytes : range.end - range.start + 1);
  res.writeHead(range === undefined ? 200 : 206);
  if (stream === undefined) {
    res.end();
    return;
  }
  await pipeline(stream, res).catch((error: unknown) => {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE")) throw error;
  });
}

/** The one range that was asked for (RFC 9110, 14); `undefined` where the whole is to be sent. */
function readRange(req: IncomingMessage, etag: string, bytes: number): ByteRange | "beyond" | undefined {
  const ifRange = req.headers["if-range"];
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(req.headers.range ?? "") ?? [];
  if ((first === "" && last === "") || (ifRange !== undefined && ifRange !== etag)) return undefined;
  const start = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (start >= bytes) return "beyond";
  return start > end ? undefined : { start, end };
}
