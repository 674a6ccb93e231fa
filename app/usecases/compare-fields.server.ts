import { diffWordsWithSpace } from "diff";
import { changedFields, type DiffPart, type FieldDifference, type RecordFields } from "../domain/record.ts";

/** Two texts with nothing in common are told apart long before; beyond this the whole text counts as replaced. */
const PATIENCE_MS = 200;

/** Field by field what the second has and the first had not; fields that are the same are left out. */
export function compareFields(before: RecordFields, after: RecordFields): FieldDifference[] {
  return changedFields(before, after).map((field) => ({
    field,
    parts: diffTexts(before[field] ?? "", after[field] ?? ""),
  }));
}

function diffTexts(before: string, after: string): DiffPart[] {
  const changes = diffWordsWithSpace(before, after, { timeout: PATIENCE_MS });
  if (changes === undefined) return replaced(before, after);
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

function replaced(before: string, after: string): DiffPart[] {
  const parts: DiffPart[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return parts.filter(({ text }) => text !== "");
}
