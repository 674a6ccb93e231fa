import type { RenderedText, TextImages } from "../../app/domain/people-text.ts";
import { createMarkdown } from "../../app/platform/markdown/markdown.server.ts";
import { renderHere } from "../../app/platform/markdown/render-here.server.ts";

const markdown = createMarkdown(renderHere);

/** One text as a page shows it under "masalah". */
export async function renderSample(source: string, images?: TextImages): Promise<RenderedText> {
  const options = { idPrefix: "masalah", ...(images === undefined ? {} : { images }) };
  const result = await markdown.render(source, options);
  if (!result.ok) throw new Error(result.problem);
  return result.text;
}

/** Hostile texts of the cases that concern Markdown, by case. */
export const HOSTILE = {
  "MD-01": [
    "[unduh](j&#97;vascript:window.__xss=1)",
    "[unduh](javascript&#58void&#40;window.__xss=1&#41;)",
    "[klik][a]\n\n[a]: JaVaScRiPt:window.__xss=1",
    "![x](javascript:window.__xss=1)",
  ],
  "MD-02": [
    "[unduh](java&#9;script:window.__xss=1)",
    "[unduh](javas&NewLine;cript:window.__xss=1)",
    "[unduh](data:text/html,<b>uji</b>)",
    "[unduh](vbscript:uji)",
  ],
  "MD-03": [
    '<svg><desc><table><tr><td><math><annotation-xml encoding="text/html"><p title="</math><img src=x onerror=window.__xss=1>">teks</p></annotation-xml></math></td></tr></table></desc></svg>',
    "<img src=x onerror=window.__xss=1>",
    "<details open ontoggle=window.__xss=1>x</details>",
  ],
  "MD-05": [
    '## Hasil\n\nsatu\n\n## Hasil\n\ndua\n\n## main\n\n## root\n\n<a id="__remixContext"></a>\n\n<img name="getElementById">',
  ],
  "MD-07": [
    '<p class="fixed inset-0 bg-white z-50">Sesi habis, masuk di <a href="https://jahat.example">sini</a></p>',
    '<p style="position:fixed;inset:0">Sesi habis, masuk di <a href="https://jahat.example">sini</a></p>',
  ],
  "MD-08": [
    '[a](https://contoh.example "x\\" onmouseover=\\"window.__xss=1")',
    '[a](https://contoh.example/?q="onfocus=window.__xss=1)',
  ],
} as const;
