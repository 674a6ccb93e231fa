import { cleanText } from "./query-text.ts";

type Sent = { get(name: string): string };

const NOTE_CHARACTERS = 2000;

export type HandoverField = "dari" | "kepada" | "catatan";

export type HandoverForm = {
  readonly typed: { readonly from: string; readonly to: string; readonly note: string };
  readonly note: string | null;
  readonly problems: readonly HandoverField[];
};

/**
 * Who hands over to whom, with a note.
 *
 * @param people everybody who works or worked for the office
 */
export function readHandover(
  form: Sent,
  people: readonly { readonly id: string; readonly isMember: boolean }[],
): HandoverForm {
  const typed = {
    from: cleanText(form.get("dari")),
    to: cleanText(form.get("kepada")),
    note: form.get("catatan").trim(),
  };
  const isKnown = people.some(({ id }) => id === typed.from);
  const isMember = people.some(({ id, isMember: isCurrent }) => id === typed.to && isCurrent);
  const problems: HandoverField[] = [
    ...(isKnown ? [] : (["dari"] as const)),
    ...(isMember && typed.to !== typed.from ? [] : (["kepada"] as const)),
    ...(Array.from(typed.note).length > NOTE_CHARACTERS ? (["catatan"] as const) : []),
  ];
  return { typed, note: typed.note === "" ? null : typed.note, problems };
}
