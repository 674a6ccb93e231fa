import { readPage, readText } from "./query-text.ts";

/** What a list of the portal is narrowed to, and its page. */
export function parseManageList(params: URLSearchParams): { q: string; page: number } {
  return { q: readText(params, "q"), page: readPage(params).value };
}
