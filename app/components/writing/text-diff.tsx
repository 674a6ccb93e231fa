import { type DiffPart, type FieldDifference, wordParts } from "../../domain/record.ts";
import { WRITING } from "../../text/id/writing.ts";

/** A text with what was taken away and what came. Screen readers hear it in words. */
export function TextDiff({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <p className="diff">
      {parts.map((part, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: a text has its parts in one order
        return <Part key={at} part={part} />;
      })}
    </p>
  );
}

function Part({ part: { kind, text } }: { part: DiffPart }) {
  if (kind === "same") return <>{text}</>;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="vh">{WRITING[kind]}</span>
      {text}
    </Mark>
  );
}

/** Field by field what differs. */
export function FieldDiffs({ differences, labelOf, wordOf }: FieldDiffsProps) {
  return (
    <dl className="diffs">
      {differences.map(({ field, parts }) => (
        <div key={field}>
          <dt>{labelOf(field)}</dt>
          <dd>
            <TextDiff parts={wordParts(parts, (text) => wordOf?.(field, text))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

type FieldDiffsProps = {
  differences: readonly FieldDifference[];
  labelOf: (field: string) => string;
  wordOf?: WordOf | undefined;
};

/** What a text of a field stands for; `undefined` where it speaks for itself. */
export type WordOf = (field: string, text: string) => string | undefined;
