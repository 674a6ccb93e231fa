import type { SourceKind } from "../../domain/score.ts";
import { formatDay } from "../../text/format.ts";
import { SOURCE_KINDS } from "../../text/id/scores.ts";
import { paths } from "../../text/paths.ts";

export type SourceItem = {
  readonly slug: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
};

/** One source in a list: title, publisher, kind and date, leading to its own page. */
export function SourceLine({ source }: { source: SourceItem }) {
  const { slug, kind, title, publisher, date } = source;
  const rest = [publisher, SOURCE_KINDS[kind], date === null ? null : formatDay(date)].filter((part) => part !== null);
  return (
    <>
      <a href={paths.source(slug)}>{title}</a>
      {`. ${rest.join(", ")}.`}
    </>
  );
}
