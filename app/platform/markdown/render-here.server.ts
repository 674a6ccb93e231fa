import type { RunRender } from "./markdown.server.ts";
import { renderTexts } from "./render-texts.server.ts";

/** Renders in this thread, for development and tests of use cases: nothing bounds the time it takes. */
export const renderHere: RunRender = {
  run: async (job) => ({ ok: true, results: renderTexts(job) }),
  close: async () => {},
};
