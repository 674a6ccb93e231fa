import { z } from "zod";
import terms from "../../../content/glossary/glossary.json";

const term = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  term: z.string(),
  english: z.string(),
  meaning: z.string(),
  regulation: z.string().nullable(),
  instruments: z.array(z.string()),
});

export type GlossaryTerm = z.infer<typeof term>;

/** Every term in alphabetical order. */
export const glossary: readonly GlossaryTerm[] = z
  .array(term)
  .parse(terms)
  .sort((a, b) => a.term.localeCompare(b.term, "id"));
