import { textOfHtml } from "../../domain/plain-text.ts";

const SHORT_TEXT = 320;

/** Whether a text is too long for the five lines and stands in full further down. */
export function isLongText(html: string | undefined): boolean {
  return textOfHtml(html ?? "").length > SHORT_TEXT;
}
