import type { FlowRow } from "../../domain/flow.ts";
import type { HomeView } from "../../domain/home-view.ts";
import type { Instrument } from "../../domain/instrument.ts";
import type { RelatedPractices } from "../../domain/practice-list-view.ts";
import { HOME } from "../../text/id/home.ts";
import { ChartSprite } from "../layout/sprite.tsx";
import { TapisBand } from "../layout/tapis-band.tsx";
import { UncopiedGems } from "../practices/related-practices.tsx";
import type { Candidate } from "../region/ask-region.tsx";
import { HomeBands } from "./home-bands.tsx";
import { HomeCoverage } from "./home-coverage.tsx";
import { HomeQuestion } from "./home-question.tsx";
import { HomeStoryFigure } from "./home-story.tsx";
import { VisitProof } from "./visit-proof.tsx";

/** What a person typed that is not one region. */
export type Doubt = { readonly text: string; readonly candidates: readonly Candidate[] };

/** The start page: one question, a story told by real values, three doors, the change of instrument, the coverage. */
export function HomePage({
  view,
  gems,
  proof,
  doubt,
  instruments,
}: {
  view: HomeView;
  gems: RelatedPractices | null;
  /** The newest practice copied after a visit. */
  proof: FlowRow | null;
  doubt: Doubt | undefined;
  instruments: readonly Instrument[];
}) {
  const { names, story, bandExample, coverage } = view;
  return (
    <>
      <ChartSprite />
      <div className="hero">
        <div className="wrap hero-in">
          <HomeQuestion names={names} doubt={doubt} story={story} />
          {story !== null && <HomeStoryFigure story={story} instruments={instruments} />}
        </div>
      </div>
      <TapisBand />
      <div className="wrap">
        <div className="doors">
          {HOME.doors.map(({ href, title, text }) => (
            <a key={href} className="door" href={href}>
              <h2>{title}</h2>
              <p>{text}</p>
            </a>
          ))}
        </div>
        <VisitProof proof={proof} />
        {gems !== null && <UncopiedGems practices={gems} />}
        <HomeBands example={bandExample} />
        <HomeCoverage coverage={coverage} instruments={instruments} />
      </div>
    </>
  );
}
