import { readText } from "./query-text.ts";

/** What the address of a practice asks for beside the practice itself. */
export type PracticePageQuery = {
  readonly version: number | undefined;
  readonly refusedVersion: boolean;
  /** Code or name as typed; "" for none. */
  readonly region: string;
};

export function parsePracticePage(params: URLSearchParams): PracticePageQuery {
  const text = readText(params, "versi");
  const isNumber = /^[1-9]\d{0,4}$/.test(text);
  return {
    version: isNumber ? Number(text) : undefined,
    refusedVersion: text !== "" && !isNumber,
    region: readText(params, "daerah"),
  };
}
