import type { SourceKind } from "./score.ts";

/** Where something was read. */
export type Source = {
  readonly id: string;
  readonly slug: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly number: string | null;
  /** ISO day, month or year, as precise as known. */
  readonly date: string | null;
  readonly address: string | null;
  /** The address names only the site. */
  readonly addressIsSite: boolean;
  readonly note: string | null;
};

/** The sources of two parts of a page as one list, each once: numbers then mean the same everywhere on it. */
export function mergeSources(first: readonly Source[], others: readonly Source[]): Source[] {
  return [...first, ...others.filter(({ slug }) => !first.some((source) => source.slug === slug))];
}
