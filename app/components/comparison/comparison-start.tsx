import type { SelectionNote } from "../../domain/comparison.ts";
import { COMPARISON } from "../../text/id/comparison.ts";
import { paths } from "../../text/paths.ts";
import { PageHead } from "../layout/page-head.tsx";
import { Section } from "../layout/section.tsx";
import { ComparisonForm } from "./comparison-form.tsx";
import { SelectionNotes } from "./selection-notes.tsx";

type Example = { readonly codes: readonly string[]; readonly title: string; readonly why: string };

/** Nothing chosen yet: the picker and worked examples ready to press. */
export function ComparisonStart({ examples, notes, remarks }: ComparisonStartProps) {
  return (
    <div className="wrap">
      <PageHead
        title={COMPARISON.emptyTitle}
        lead={COMPARISON.emptyLead}
        aside={<ComparisonForm regions={[]} link={{}} choices={[]} common="index" />}
      >
        <SelectionNotes notes={notes} remarks={remarks} codes={[]} hrefOf={(codes) => paths.comparison({ codes })} />
      </PageHead>
      <Section id="contoh" title={COMPARISON.examples}>
        <ul className="lines">
          {examples.map(({ codes, title, why }) => (
            <li key={title}>
              <a className="strong" href={paths.comparison({ codes })}>
                {title}
              </a>
              <span className="muted">{why}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

type ComparisonStartProps = {
  examples: readonly Example[];
  notes: readonly SelectionNote[];
  remarks: readonly string[];
};
