import type { ChangeKind } from "../domain/change.ts";
import { parseDay } from "../domain/days.ts";
import { readChoice, readPage, readText } from "./query-text.ts";

/** Kinds of changes in addresses: `/perubahan?jenis=keputusan`. */
export const CHANGE_KIND_WORDS = {
  decision: "keputusan",
  claim: "klaim-masuk",
  withdrawal: "klaim-ditarik",
} as const satisfies Record<ChangeKind, string>;

const KINDS = Object.entries(CHANGE_KIND_WORDS) as readonly (readonly [ChangeKind, string])[];

export type ChangeListQuery = {
  /** Code or name of one region, as typed; "" for all. */
  readonly region: string;
  /** ISO day. */
  readonly since: string | undefined;
  readonly kind: ChangeKind | undefined;
  readonly page: number;
  /** Parameters that were not understood, with what was typed. */
  readonly refused: readonly { readonly name: string; readonly text: string }[];
};

/** What `/perubahan` is narrowed to. Never fails: what cannot be used is told. */
export function parseChangeList(params: URLSearchParams): ChangeListQuery {
  const sinceText = readText(params, "sejak");
  const since = parseDay(sinceText) === undefined ? undefined : sinceText;
  const kind = readChoice(params, "jenis", Object.values(CHANGE_KIND_WORDS));
  const page = readPage(params);
  const refused = [
    { name: "sejak", text: since === undefined ? sinceText : "" },
    { name: "jenis", text: kind.refused ?? "" },
    { name: "halaman", text: page.refused ?? "" },
  ].filter(({ text }) => text !== "");
  return {
    region: readText(params, "daerah"),
    since,
    kind: KINDS.find(([, word]) => word === kind.value)?.[0],
    page: page.value,
    refused,
  };
}
