import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export type Encoding = "br" | "gzip" | "identity";

/** A finished response: what `writeHead` needs and the bytes in every encoding asked for so far. */
export type CachedPage = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Fingerprint of the body without quotes; each encoding has its own strong ETag. */
  readonly fingerprint: string;
  readonly encoded: Partial<Record<Encoding, Buffer>>;
};

const BROTLI_QUALITY = 5;
const GZIP_LEVEL = 6;
/** Shorter bodies gain nothing from compression. */
const SMALLEST_COMPRESSED = 600;

/**
 * Bounded memory of finished pages, valid for one generation (content version and day). When the
 * generation changes everything is forgotten. The least recently used page leaves first.
 */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #maxBytes: number;
  #bytes = 0;
  #generation = "";

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  find(generation: string, address: string): CachedPage | undefined {
    this.#turnTo(generation);
    const page = this.#pages.get(address);
    if (page === undefined) return undefined;
    this.#pages.delete(address);
    this.#pages.set(address, page);
    return page;
  }

  keep(generation: string, address: string, page: CachedPage): void {
    if (generation !== this.#generation) return;
    const size = weigh(page);
    if (size > this.#maxBytes / 4) return;
    this.#forget(address);
    this.#pages.set(address, page);
    this.#bytes += size;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#forget(oldest);
    }
  }

  #turnTo(generation: string): void {
    if (generation === this.#generation) return;
    this.#generation = generation;
    this.#pages.clear();
    this.#bytes = 0;
  }

  #forget(address: string): void {
    const page = this.#pages.get(address);
    if (page === undefined) return;
    this.#pages.delete(address);
    this.#bytes -= weigh(page);
  }
}

export function createPage(status: number, headers: Record<string, string>, body: Buffer): CachedPage {
  const fingerprint = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { status, headers, body, fingerprint, encoded: { identity: body } };
}

/** The body in this encoding, compressed on first use. */
export function encodePage(page: CachedPage, encoding: Encoding): Buffer {
  const ready = page.encoded[encoding];
  if (ready !== undefined) return ready;
  const bytes =
    encoding === "br"
      ? brotliCompressSync(page.body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: page.body.length,
          },
        })
      : gzipSync(page.body, { level: GZIP_LEVEL });
  page.encoded[encoding] = bytes;
  return bytes;
}

/** The best encoding that the client accepts for this page. Pictures and workbooks are compressed already. */
export function chooseEncoding(page: CachedPage, acceptEncoding: string | undefined): Encoding {
  if (acceptEncoding === undefined || page.body.length < SMALLEST_COMPRESSED) return "identity";
  if (COMPRESSED_ALREADY.test(page.headers["content-type"] ?? "")) return "identity";
  return COMPRESSIONS.find(({ accepted }) => accepted.test(acceptEncoding))?.encoding ?? "identity";
}

const COMPRESSED_ALREADY = /^image\/png|spreadsheetml/;

/** Named, and not with a weight of zero. */
const COMPRESSIONS = [
  { encoding: "br", accepted: /(^|,)\s*br\s*(?!\s*;\s*q=0(\.0*)?\s*(,|$))(;|,|$)/i },
  { encoding: "gzip", accepted: /(^|,)\s*gzip\s*(?!\s*;\s*q=0(\.0*)?\s*(,|$))(;|,|$)/i },
] as const;

export function etagOf(page: CachedPage, encoding: Encoding): string {
  return encoding === "identity" ? `"${page.fingerprint}"` : `"${page.fingerprint}-${encoding}"`;
}

/** A page counts two bodies: the plain one and room for its compressed forms and headers. */
function weigh(page: CachedPage): number {
  return page.body.length * 2;
}
