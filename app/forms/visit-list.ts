import type { VisitForm, VisitSide, VisitState } from "../domain/visit.ts";
import type { VisitOrder } from "../domain/visit-facets.ts";
import type { AskedVisits } from "../domain/visit-list-view.ts";
import { readChoice, readPage, readText } from "./query-text.ts";

/** Words of the address of `/kunjungan`. */
export const VISIT_ROLE_SLUGS = { visitor: "tamu", host: "tuan-rumah" } as const satisfies Record<VisitSide, string>;

export const VISIT_FORM_SLUGS = {
  online: "daring",
  in_person: "tamu-datang",
  peers_come: "narasumber-datang",
  unknown: "tidak-disebut",
} as const satisfies Record<VisitForm, string>;

/** States that are public. */
export const VISIT_STATE_SLUGS = {
  scheduled: "dijadwalkan",
  held: "terlaksana",
  reported: "dilaporkan",
  confirmed: "dikonfirmasi",
  objected: "ada-catatan",
} as const satisfies Partial<Record<VisitState, string>>;

export const VISIT_ORDER_SLUGS = {
  newest: "baru",
  date: "tanggal",
  name: "nama",
} as const satisfies Record<VisitOrder, string>;

/** What the address asks for. `refused` are the parameters that were not understood, as typed. */
export type VisitListQuery = AskedVisits & { readonly refused: readonly { name: string; text: string }[] };

/** ISO day, month or year. */
export const SINCE = /^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** @param instruments those there are, with their indicators */
export function parseVisitList(
  params: URLSearchParams,
  instruments: readonly { readonly code: string; readonly indicators: readonly { readonly no: number }[] }[],
): VisitListQuery {
  const refused: { name: string; text: string }[] = [];
  const choose = <Key extends string>(name: string, slugs: Readonly<Partial<Record<Key, string>>>): Key | undefined => {
    const { value, refused: text } = readChoice(params, name, Object.values<string>(slugs as Record<string, string>));
    if (text !== undefined) refused.push({ name, text });
    return (Object.keys(slugs) as Key[]).find((key) => slugs[key] === value && value !== undefined);
  };
  const accept = (name: string, isGood: (text: string) => boolean): string | undefined => {
    const text = readText(params, name);
    if (text === "" || isGood(text)) return text || undefined;
    refused.push({ name, text });
    return undefined;
  };
  const known = new Set(instruments.flatMap(({ code, indicators }) => indicators.map(({ no }) => `${code}/${no}`)));
  const page = readPage(params);
  if (page.refused !== undefined) refused.push({ name: "halaman", text: page.refused });
  return {
    q: readText(params, "q"),
    region: readText(params, "daerah"),
    role: choose("peran", VISIT_ROLE_SLUGS),
    indicator: accept("indikator", (text) => known.has(text)),
    form: choose("moda", VISIT_FORM_SLUGS),
    state: choose("status", VISIT_STATE_SLUGS),
    since: accept("sejak", (text) => SINCE.test(text)),
    order: choose("urut", VISIT_ORDER_SLUGS) ?? "newest",
    page: page.value,
    refused,
  };
}

/** The parts of the canonical address, `undefined` where a part is left out. A role is one of a region. */
export function visitListLink(query: AskedVisits, regionCode: string | undefined) {
  const { q, role, indicator, form, state, since, order, page } = query;
  const stateSlug = Object.entries(VISIT_STATE_SLUGS).find(([key]) => key === state)?.[1];
  return {
    q: q || undefined,
    daerah: regionCode,
    peran: role && regionCode !== undefined ? VISIT_ROLE_SLUGS[role] : undefined,
    indikator: indicator,
    moda: form && VISIT_FORM_SLUGS[form],
    status: stateSlug,
    sejak: since,
    urut: order === "newest" ? undefined : VISIT_ORDER_SLUGS[order],
    halaman: page === 1 ? undefined : String(page),
  };
}
