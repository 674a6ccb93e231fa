import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createMarkdown } from "../../platform/markdown/markdown.server.ts";
import { createRenderPool } from "../../platform/markdown/render-pool.server.ts";

/** Sixty kilobytes that take a renderer many seconds. */
const PIECE = "*a_";
const PIECES = 20_000;
const FIELDS = 3;

/** The longest that the process could do nothing else, in milliseconds, while hostile Markdown was rendered beside it. */
export async function measureStallingText(): Promise<number> {
  const markdown = createMarkdown(createRenderPool(path.resolve("build/node/render-texts.js"), { error: () => {} }));
  try {
    await markdown.render("Teks biasa.", { idPrefix: "a" });
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const text = PIECE.repeat(PIECES / FIELDS);
    await markdown.renderAll({ masalah: text, langkah: text, hasil: text });
    delay.disable();
    return delay.max / 1e6;
  } finally {
    await markdown.close();
  }
}
