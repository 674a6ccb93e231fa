import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { type AttachmentType, type FileFault, isPictureType } from "../domain/attachment.ts";
import { inspectFile } from "../platform/files/file-type.server.ts";
import { redrawPicture } from "../platform/files/picture-file.server.ts";
import type { SentFile } from "../platform/files/read-upload.server.ts";
import type { TempFolder } from "../platform/files/temp-folder.server.ts";

/** A file as it will be kept. `path` is another one than the sent file's where it is a picture. */
export type PreparedFile = {
  readonly type: AttachmentType;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
};

/** Looks what a sent file is and makes of it what is kept; nothing but the sent file is left where it is refused. */
export async function prepareFile(
  temp: TempFolder,
  sent: SentFile,
): Promise<PreparedFile | { readonly fault: FileFault }> {
  const inspected = await inspectFile(sent);
  if ("fault" in inspected) return inspected;
  const { type } = inspected;
  if (!isPictureType(type))
    return { type, path: sent.path, bytes: sent.bytes, sha256: sent.sha256, width: null, height: null };
  const path = await temp.create();
  let isDrawn = false;
  try {
    const drawn = await redrawPicture(sent.path, path, type);
    if ("fault" in drawn) return drawn;
    const hash = createHash("sha256");
    await pipeline(createReadStream(path), hash);
    isDrawn = true;
    return { type, path, sha256: hash.digest("hex"), ...drawn };
  } finally {
    if (!isDrawn) await temp.remove(path);
  }
}
