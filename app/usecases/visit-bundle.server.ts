import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type AttachmentRow, listAttachments } from "../../db/queries/attachment.server.ts";
import type { Actor } from "../domain/actor.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { writeZip, type ZipPart } from "../platform/files/zip-file.server.ts";
import type { FileAnswer } from "../platform/http/send-file.server.ts";
import { openSideOfVisit } from "./own-visit.server.ts";
import { type ReadPaperSource, readPaperSource } from "./visit-paper-source.server.ts";

/** An attached file under a name that no other one in the bundle has. */
export type BundledFile = { readonly name: string; readonly row: AttachmentRow };

export type OpenedBundle = ReadPaperSource & { readonly files: readonly BundledFile[] };

/** What an evidence bundle is made of, for the two sides alone. @throws 404 for everybody else, guests too */
export async function openVisitBundle(
  app: Pick<AppContext, "reader" | "markdown" | "instruments" | "publicUrl">,
  actor: Actor,
  id: string | undefined,
  pageOf: (id: string) => string,
): Promise<OpenedBundle> {
  const own = await openSideOfVisit(app, actor, "visit.write", id);
  const [read, rows] = await Promise.all([
    readPaperSource(app, own, pageOf(own.visit.id)),
    listAttachments(app.reader, { kind: "visit", id: own.visit.id }),
  ]);
  return { ...read, files: nameApart(rows) };
}

function nameApart(rows: readonly AttachmentRow[]): BundledFile[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const dot = row.name.lastIndexOf(".");
    const [stem, suffix] = dot < 0 ? [row.name, ""] : [row.name.slice(0, dot), row.name.slice(dot)];
    let name = row.name;
    for (let no = 2; taken.has(name.toLowerCase()); no += 1) name = `${stem} (${no})${suffix}`;
    taken.add(name.toLowerCase());
    return { name, row };
  });
}

type Contents = {
  readonly texts: readonly { readonly name: string; readonly content: Uint8Array }[];
  readonly files: readonly BundledFile[];
  /** Instant of the last change: what every part is dated by. */
  readonly at: string;
};

/** Packs a bundle on the disk and gives it away while it is read; what was packed goes with the answer. */
export async function packVisitBundle(
  { storage, temp }: Pick<AppContext, "storage" | "temp">,
  { texts, files, at }: Contents,
): Promise<FileAnswer> {
  const attached = files.map(({ name, row }) => ({ name: `lampiran/${name}`, sha256: row.sha256 }));
  const hashed = [...texts.map(({ name, content }) => ({ name, sha256: sha256Of(content) })), ...attached];
  const sums = hashed.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");
  const parts: ZipPart[] = [
    ...texts,
    { name: "SHA256SUMS", content: new TextEncoder().encode(sums) },
    ...attached.map(({ name, sha256 }) => ({
      name,
      content: async () => {
        const stream = await storage.open(sha256);
        if (stream === undefined) throw new Error(`The bytes of ${sha256} are not in the storage`);
        return stream;
      },
    })),
  ];
  const file = await temp.create();
  try {
    await writeZip(file, parts, at);
    const { size } = await stat(file);
    return {
      bytes: size,
      etag: sha256Of(new TextEncoder().encode(`${at}\n${sums}`)),
      // Whoever asks only for the head leaves it to the hourly sweep.
      open: async (range) => createReadStream(file, range).once("close", () => void temp.remove(file)),
    };
  } catch (error) {
    await temp.remove(file);
    throw error;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
