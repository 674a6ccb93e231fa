/** One part of a form with files. Its bytes come as they arrive; what is not read is skipped before the next part. */
export type Part = {
  readonly name: string;
  /** `undefined` for text; "" where a file field was left empty. */
  readonly fileName: string | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
};

/** The body is no form with files, or ended before its last part did. */
export class MultipartError extends Error {}

const MOST_HEADER_BYTES = 16_384;
const LINE = Buffer.from("\r\n");
const HEADER_END = Buffer.from("\r\n\r\n");

/** The boundary that a `Content-Type` names; `undefined` for anything but a form with files. */
export function readBoundary(contentType: string | null): string | undefined {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? "") ?? [];
  return quoted ?? plain;
}

/**
 * Reads a `multipart/form-data` body part by part (RFC 7578), never holding more than a chunk and a part's header.
 *
 * @param chunks the body as it arrives
 * @throws MultipartError
 */
export async function* readMultipart(chunks: AsyncIterator<Uint8Array>, boundary: string): AsyncGenerator<Part> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line before it.
  let held: Buffer = LINE;
  let isInside = true;

  async function readMore(): Promise<void> {
    const next = await chunks.next();
    if (next.done === true) throw new MultipartError("The body ended before its last part");
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
  }

  /** Everything up to the next delimiter, which is taken away with it. */
  async function* readToDelimiter(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = held.indexOf(delimiter);
      // The delimiter may have begun at the end of what is there.
      const end = at === -1 ? Math.max(0, held.length - delimiter.length + 1) : at;
      const content = held.subarray(0, end);
      held = held.subarray(at === -1 ? end : at + delimiter.length);
      isInside = at === -1;
      if (content.length > 0) yield content;
      if (at !== -1) return;
      await readMore();
    }
  }

  /** Whether another part follows the delimiter just taken. */
  async function isFollowed(): Promise<boolean> {
    while (held.length < 2) await readMore();
    const sign = held.subarray(0, 2).toString("latin1");
    if (sign === "--") return false;
    if (sign !== "\r\n") throw new MultipartError("A delimiter is followed by something else");
    return true;
  }

  async function readHeader(): Promise<string> {
    for (;;) {
      const at = held.indexOf(HEADER_END);
      if (at > MOST_HEADER_BYTES || (at === -1 && held.length > MOST_HEADER_BYTES)) {
        throw new MultipartError("The header of a part is too long");
      }
      if (at !== -1) {
        const header = held.subarray(0, at).toString("utf8");
        held = held.subarray(at + HEADER_END.length);
        return header;
      }
      await readMore();
    }
  }

  await skip(readToDelimiter());
  while (await isFollowed()) {
    const described = describePart(await readHeader());
    isInside = true;
    yield { ...described, chunks: readToDelimiter() };
    // Whoever stopped in the middle of a part still gets the next one.
    if (isInside) await skip(readToDelimiter());
  }
}

async function skip(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

function describePart(header: string): Pick<Part, "name" | "fileName"> {
  const disposition = /^content-disposition:(.*)$/im.exec(header)?.[1];
  const name = disposition === undefined ? undefined : parameterOf(disposition, "name");
  if (disposition === undefined || name === undefined) throw new MultipartError("A part has no name");
  return { name, fileName: parameterOf(disposition, "filename") };
}

/** Browsers write quotes and line ends of a name as %22, %0D and %0A, all else as UTF-8. */
function parameterOf(disposition: string, parameter: string): string | undefined {
  const quoted = new RegExp(`;\\s*${parameter}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]+))`, "i").exec(disposition);
  const text = quoted?.[1]?.replaceAll(/\\(["\\])/g, "$1") ?? quoted?.[2];
  return text?.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");
}
