import type { AuditAction } from "../domain/audit.ts";
import { parseDay } from "../domain/days.ts";
import { AUDIT_WORDS } from "./audit-words.ts";
import { readChoice, readPage, readText } from "./query-text.ts";

const ACTIONS = Object.keys(AUDIT_WORDS) as readonly AuditAction[];

export type AuditListQuery = {
  readonly action: AuditAction | undefined;
  /** Person id as typed, "" for all. */
  readonly person: string;
  /** ISO day. */
  readonly since: string | undefined;
  readonly page: number;
  /** Parameters that were not understood, with what was typed. */
  readonly refused: readonly { readonly name: string; readonly text: string }[];
};

/** What a log of acts is narrowed to. Never fails: what cannot be used is told. */
export function parseAuditList(params: URLSearchParams): AuditListQuery {
  const sinceText = readText(params, "sejak");
  const since = parseDay(sinceText) === undefined ? undefined : sinceText;
  const word = readChoice(params, "tindakan", Object.values(AUDIT_WORDS));
  const page = readPage(params);
  const refused = [
    { name: "tindakan", text: word.refused ?? "" },
    { name: "sejak", text: since === undefined ? sinceText : "" },
    { name: "halaman", text: page.refused ?? "" },
  ].filter(({ text }) => text !== "");
  const action = ACTIONS.find((one) => AUDIT_WORDS[one] === word.value);
  return { action, person: readText(params, "orang"), since, page: page.value, refused };
}
