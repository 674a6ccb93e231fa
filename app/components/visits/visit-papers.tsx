import { VISIT_PAPERS } from "../../domain/visit-papers.ts";
import { VISIT } from "../../text/id/visit-page.ts";
import { VISIT_PAPER_WORDS } from "../../text/id/visit-papers.ts";
import { paths } from "../../text/paths.ts";
import { Section } from "../layout/section.tsx";
import { Icon } from "../layout/sprite.tsx";

/** The papers that both offices can make of it: the addresses ask who they are. */
export function VisitPapers({ id }: { id: string }) {
  return (
    <Section id="naskah" title={VISIT.papers} note={VISIT.papersNote}>
      <ul className="papers no-print">
        {VISIT_PAPERS.map((paper) => (
          <li key={paper}>
            <a href={paths.visitPaper(id, paper)} rel="nofollow">
              <Icon name="download" />
              <span>{VISIT_PAPER_WORDS[paper]}</span>
              <span className="small muted">DOCX</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
