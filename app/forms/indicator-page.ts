import { readText } from "./query-text.ts";

/** `dari-level` of an indicator's page where the indicator has that level, else `null`: the page is the same then. */
export function readFromLevel(params: URLSearchParams, levels: readonly { readonly level: number }[]): number | null {
  const text = readText(params, "dari-level", 1);
  return levels.find(({ level }) => String(level) === text)?.level ?? null;
}
