import type { FileHandle } from "node:fs/promises";

/** Pages and pictures that are written as text, which some programs would run. */
const MARKUP = /<(!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php)/i;
/** Of the controls only tab, line feed, form feed and carriage return belong in a text. */
const CONTROLS = /[^\P{Cc}\t\n\f\r\u0085]/u;
const MARKUP_LENGTH = 12;

/** Whether a file is plain text in UTF-8 from end to end, and no markup. Read in pieces. */
export async function isTextFile(handle: FileHandle): Promise<"text" | "not_utf8" | "markup"> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const stream = handle.createReadStream({ start: 0, autoClose: false });
  let last = "";
  try {
    for await (const chunk of stream) {
      const text = last + decoder.decode(chunk, { stream: true });
      if (CONTROLS.test(text)) return "not_utf8";
      if (MARKUP.test(text)) return "markup";
      last = text.slice(-MARKUP_LENGTH);
    }
    decoder.decode();
    return "text";
  } catch (error) {
    if (error instanceof TypeError) return "not_utf8";
    throw error;
  }
}
