/** Text gathered as UTF-8, used again for one page after the other. */
export type HtmlBytes = {
  /** Begins a new page. */
  clear(): void;
  /** Markup, as it is. */
  markup(text: string): void;
  /** Text of an element or an attribute, its special characters escaped as React does. */
  text(text: string): void;
  /** A copy of all that was written. */
  take(): Uint8Array<ArrayBuffer>;
};

const FIRST_SIZE = 1_048_576;
/** Longer texts are quicker in the platform's own hands. */
const LONGEST_BY_LETTER = 200;

/**
 * A page is thousands of small pieces: joined as strings they keep the collector busy, and must be turned to bytes at the
 * end anyway. A closure, since the build turns private fields into something many times slower.
 */
export function createHtmlBytes(): HtmlBytes {
  let bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  let length = 0;

  return { clear, markup, text, take };

  function clear() {
    length = 0;
  }

  function take() {
    return Uint8Array.prototype.slice.call(bytes, 0, length) as Uint8Array<ArrayBuffer>;
  }

  function markup(piece: string) {
    // At most three bytes for each unit of a string.
    if (length + 3 * piece.length > bytes.length) grow(3 * piece.length);
    if (piece.length > LONGEST_BY_LETTER) {
      length += bytes.write(piece, length);
      return;
    }
    const start = length;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code > 127) {
        length = start + bytes.write(piece, start);
        return;
      }
      bytes[start + at] = code;
    }
    length = start + piece.length;
  }

  function text(piece: string) {
    if (length + 3 * piece.length > bytes.length) grow(3 * piece.length);
    const start = length;
    for (let at = 0; at < piece.length; at++) {
      const code = piece.charCodeAt(at);
      if (code > 127 || ENTITIES[code] !== "") {
        markup(piece.replace(SPECIALS, (character) => ENTITIES[character.charCodeAt(0)] ?? character));
        return;
      }
      bytes[start + at] = code;
    }
    length = start + piece.length;
  }

  function grow(room: number) {
    const larger = Buffer.allocUnsafeSlow(2 * (length + room));
    bytes.copy(larger, 0, 0, length);
    bytes = larger;
  }
}

const SPECIALS = /["'&<>]/g;
/** By the code of the character; empty for all others. */
const ENTITIES: readonly string[] = Array.from(
  { length: 128 },
  (_, code) => ({ 34: "&quot;", 39: "&#x27;", 38: "&amp;", 60: "&lt;", 62: "&gt;" })[code] ?? "",
);
