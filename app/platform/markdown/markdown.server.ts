import {
  PEOPLE_TEXT_LIMITS,
  type RenderedText,
  type TextImages,
  type TextProblem,
  type TextResult,
} from "../../domain/people-text.ts";
import type { RenderJob } from "./render-texts.server.ts";

/** What came of the texts of a page under their names. Where one failed, others may be missing: none was stored. */
export type RenderedTexts<Name extends string> =
  | { readonly ok: true; readonly texts: Readonly<Record<Name, RenderedText>> }
  | {
      readonly ok: false;
      readonly texts: Readonly<Partial<Record<Name, RenderedText>>>;
      readonly problems: Readonly<Partial<Record<Name, TextProblem>>>;
    };

export type Markdown = {
  /** One text as safe HTML. Ids of its headings begin with `idPrefix`. */
  render(source: string, options: { readonly idPrefix: string; readonly images?: TextImages }): Promise<TextResult>;
  /** The texts of one page in one go; ids of headings begin with the name of their text, after `before`. */
  renderAll<Name extends string>(
    texts: Readonly<Record<Name, string>>,
    options?: { readonly before?: string; readonly images?: TextImages },
  ): Promise<RenderedTexts<Name>>;
  close(): Promise<void>;
};

/** `at`: place of the text that took too long or too much memory. */
export type RenderAnswer =
  | { readonly ok: true; readonly results: readonly TextResult[] }
  | { readonly ok: false; readonly problem: "too_complex"; readonly at: number }
  | { readonly ok: false; readonly problem: "busy" };

/** Where jobs are carried out. */
export type RunRender = { run(job: RenderJob): Promise<RenderAnswer>; close(): Promise<void> };

const NO_IMAGES: TextImages = new Map();

/** Rendering of people's Markdown: refuses what is too long before it is read, and says which text was too much. */
export function createMarkdown({ run, close }: RunRender): Markdown {
  const renderAll: Markdown["renderAll"] = async <Name extends string>(
    sources: Readonly<Record<Name, string>>,
    { before = "", images = NO_IMAGES }: { readonly before?: string; readonly images?: TextImages } = {},
  ): Promise<RenderedTexts<Name>> => {
    // The names of a record are what its type says.
    const entries = Object.entries(sources) as [Name, string][];
    const texts: Partial<Record<Name, RenderedText>> = {};
    const problems: Partial<Record<Name, TextProblem>> = {};
    const wanted: [Name, string][] = [];
    let length = 0;
    for (const [name, source] of entries) {
      length += source.length;
      if (source.length > PEOPLE_TEXT_LIMITS.text || length > PEOPLE_TEXT_LIMITS.form) problems[name] = "too_long";
      else if (source.trim() === "") texts[name] = { html: "", headings: [] };
      else wanted.push([name, source]);
    }
    const answer = wanted.length === 0 ? NOTHING : await run(makeJob(wanted, before, images));
    for (const [at, [name]] of wanted.entries()) {
      const result = answer.ok ? answer.results[at] : undefined;
      if (result?.ok) texts[name] = result.text;
      else if (result !== undefined) problems[name] = result.problem;
      else if (!answer.ok && (answer.problem === "busy" || answer.at === at)) problems[name] = answer.problem;
    }
    return hasAll(texts, entries) ? { ok: true, texts } : { ok: false, texts, problems };
  };
  const render: Markdown["render"] = async (source, { idPrefix, images }) => {
    const all = await renderAll({ [idPrefix]: source }, images === undefined ? {} : { images });
    const text = all.texts[idPrefix];
    if (text !== undefined) return { ok: true, text };
    return { ok: false, problem: (all.ok ? undefined : all.problems[idPrefix]) ?? "too_complex" };
  };
  return { render, renderAll, close };
}

const NOTHING: RenderAnswer = { ok: true, results: [] };

function makeJob(texts: readonly (readonly [string, string])[], before: string, images: TextImages): RenderJob {
  return {
    texts: texts.map(([name, source]) => ({ idPrefix: `${before}${name}`, source })),
    images,
    progress: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(-1),
  };
}

function hasAll<Name extends string>(
  texts: Partial<Record<Name, RenderedText>>,
  entries: readonly (readonly [Name, string])[],
): texts is Record<Name, RenderedText> {
  return entries.every(([name]) => texts[name] !== undefined);
}
