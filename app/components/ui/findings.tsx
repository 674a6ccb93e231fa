import type { ReactNode } from "react";

/** The findings of a page, read aloud in a meeting: at most three sentences, each with a lozenge. */
export function Findings({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="find">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <li key={i}>{item}</li>
      ))}
    </ul>
  );
}
