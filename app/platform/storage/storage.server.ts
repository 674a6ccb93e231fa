import type { Readable } from "node:stream";
import type { Config } from "../env.server.ts";
import { createDiskStorage } from "./disk.server.ts";
import { createS3Storage } from "./s3.server.ts";

/** A file that is to be kept: where it lies now, and what its bytes are known by. */
export type NewFile = { readonly path: string; readonly sha256: string; readonly bytes: number };

/** First and last byte, both included. */
export type ByteRange = { readonly start: number; readonly end: number };

/** Where the bytes of files are kept, under their SHA-256 in hexadecimal: equal bytes once, and never anything else in their place. */
export type FileStorage = {
  /** Keeps a file; the one at `path` stays until its owner removes it. */
  put(file: NewFile): Promise<void>;
  /** The bytes; `undefined` where there are none. */
  open(sha256: string, range?: ByteRange): Promise<Readable | undefined>;
  /** Removes the bytes; what is gone already counts as removed. */
  remove(sha256: string): Promise<void>;
};

/** In an S3 bucket where one is set, else in the data folder. */
export function openStorage({ s3, dataDir }: Pick<Config, "s3" | "dataDir">): FileStorage {
  return s3 === undefined ? createDiskStorage(dataDir) : createS3Storage(s3);
}
