import { listRegionsByCodes } from "../../db/queries/region.server.ts";
import { MAX_COMPARED, type SelectionNote } from "../domain/comparison.ts";
import type { Region } from "../domain/region.ts";
import type { AppContext } from "../platform/app-context.server.ts";
import { resolveRegionAddress } from "./region-directory.server.ts";

export type Selection = {
  /** In the order asked for, without repeats, at most six. */
  readonly regions: readonly Region[];
  /** What the canonical address holds: a code for every text that is settled, the text itself for the others. */
  readonly tokens: readonly string[];
  readonly notes: readonly SelectionNote[];
};

const CODE = /^\d\d(\.\d\d)?$/;

/** Which regions the texts of an address mean. Codes need one query; names and other codes are matched or asked. */
export async function resolveSelection(
  app: Pick<AppContext, "reader" | "version">,
  texts: readonly string[],
): Promise<Selection> {
  const known = await listRegionsByCodes(
    app.reader,
    texts.filter((text) => CODE.test(text)),
  );
  const byCode = new Map(known.map((region) => [region.code, region]));
  const regions: Region[] = [];
  const tokens: string[] = [];
  const notes: SelectionNote[] = [];
  for (const text of texts) {
    const region = byCode.get(text) ?? (await matchOrNote(text));
    const token = region?.code ?? text;
    if (tokens.includes(token)) continue;
    tokens.push(token);
    if (region === undefined) continue;
    if (regions.length < MAX_COMPARED) regions.push(region);
    else notes.push({ kind: "left_out", text: region.name });
  }
  return { regions, tokens, notes };

  async function matchOrNote(text: string): Promise<Region | undefined> {
    const result = await resolveRegionAddress(app, text);
    if (result.kind === "redirect") return (await listRegionsByCodes(app.reader, [result.code]))[0];
    const noted = notes.some((note) => note.text === text);
    if (noted) return undefined;
    if (result.kind === "ask") notes.push({ kind: "ask", text, candidates: result.candidates });
    else notes.push({ kind: "unknown", text, candidates: result.suggestions });
    return undefined;
  }
}
