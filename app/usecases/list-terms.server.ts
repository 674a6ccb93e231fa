import type { AppContext } from "../platform/app-context.server.ts";
import { type GlossaryTerm, glossary } from "../platform/content/glossary.server.ts";

/** Every term of the glossary by the alphabet, with the tags of the instruments it belongs to. */
export function listTerms({
  instruments,
}: Pick<AppContext, "instruments">): (Omit<GlossaryTerm, "instruments"> & { tags: string[] })[] {
  const tagOf = (wanted: string) => instruments.find(({ code }) => code === wanted)?.tag ?? wanted;
  return glossary.map(({ instruments: codes, ...term }) => ({ ...term, tags: codes.map(tagOf) }));
}
