import type { FlowRow, RegionFlowView } from "../../domain/flow.ts";
import { FLOW, sayFlowDay, sayFlowKind } from "../../text/id/flow.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { MoreLink } from "../ui/button.tsx";

/** What a region learnt from others and others from it, as a section of its page. */
export function RegionFlow({ flow: { learnt, taught }, code }: { flow: RegionFlowView; code: string }) {
  return (
    <Section id="belajar" title={FLOW.section} note={FLOW.coverage}>
      <Lines title={FLOW.learnt} rows={learnt.rows} end="teacher" />
      <Lines title={FLOW.taught} rows={taught.rows} end="learner" />
      <MoreLink href={paths.flow({ daerah: code })}>{FLOW.more(learnt.total + taught.total)}</MoreLink>
    </Section>
  );
}

function Lines({ title, rows, end }: { title: string; rows: readonly FlowRow[]; end: "learner" | "teacher" }) {
  return (
    <div className="stack-sm">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="muted">{FLOW.nothingLearnt}</p>
      ) : (
        <ul className="lines">
          {rows.map((row) => (
            <li key={hrefOf(row) + row.day + row[end].name}>
              <a href={hrefOf(row)}>{row[end].name}</a>
              <span className="small muted">
                {`${sayFlowDay(row.day)}. ${sayFlowKind(row)}${row.title === "" ? "" : `: ${row.title}`}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The page of the visit or of the practice. */
export function hrefOf(row: FlowRow): string {
  return row.kind === "visit" ? paths.visit(row.visitId) : paths.practice(row.practiceSlug);
}
