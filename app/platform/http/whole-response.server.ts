/**
 * A response whose text is known when it is made. Who asks for its bytes gets them at once, without the stream that the
 * platform's own class reads them back from, and without its check of every character of a long text.
 */
export class WholeResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(text: string, init: ResponseInit) {
    const bytes = new TextEncoder().encode(text);
    super(bytes, init);
    this.#bytes = bytes;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes.buffer;
  }
}
