import { findPersonalNumber, type PersonalNumber } from "../domain/personal-number.ts";

/** One line: every run of white space is one blank. */
export function line(text: string | undefined): string {
  return (text ?? "").replaceAll(/\s+/g, " ").trim();
}

/** What keeps a text from a public page: its length, or a private number in it. */
export function checkText(text: string, limit: number): "long" | PersonalNumber | undefined {
  return text.length > limit ? "long" : findPersonalNumber(text);
}
