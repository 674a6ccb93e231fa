import { z } from "zod";
import examples from "../../../content/pages/contoh.json";

const example = z.strictObject({
  codes: z.array(z.string().regex(/^\d\d\.\d\d$/)).min(2),
  title: z.string(),
  why: z.string(),
});

export type ComparisonExample = z.infer<typeof example>;

/** Worked examples for whoever has chosen nothing yet; the first one also opens the start page. */
export const comparisonExamples: readonly ComparisonExample[] = z.array(example).min(1).parse(examples);
