/**
 * A response whose text is known when it is made. Who asks for its bytes gets them at once, without the stream that the
 * platform's own class reads its text back from.
 */
export class WholeResponse extends Response {
  readonly #text: string;

  constructor(text: string, init: ResponseInit) {
    super(text, init);
    this.#text = text;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = Buffer.from(this.#text, "utf8");
    // A buffer of Node may be part of a larger one, which is never a shared one.
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  }
}
