import type { FlowRow } from "../../domain/flow.ts";
import { HOME } from "../../text/id/home.ts";
import { paths } from "../../text/paths.ts";

/** The newest practice that was copied after a visit, or that there is none yet. After it, not because of it. */
export function VisitProof({ proof }: { proof: FlowRow | null }) {
  if (proof === null || proof.kind !== "adoption" || proof.visitId === null) {
    return (
      <p className="note">
        {HOME.proofNone} <a href={paths.visits}>{HOME.proofAll}</a>
      </p>
    );
  }
  const { learner, teacher, practiceSlug, title, visitId } = proof;
  return (
    <p>
      {HOME.proof(learner.name)} <a href={paths.practice(practiceSlug)}>{title}</a>{" "}
      <a href={paths.visit(visitId)}>{HOME.proofVisit(teacher.name)}</a>.
    </p>
  );
}
